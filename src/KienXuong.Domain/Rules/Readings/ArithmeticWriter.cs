using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Takes the steps of a formula for a month and writes them down.</summary>
internal sealed class ArithmeticWriter(IParameterSource source, YearMonth month)
{
    private readonly LocalDate _firstDay = month.OnDayOfMonth(1);
    private Exact _running;

    public List<ArithmeticStep> Steps { get; } = [];

    /// <summary>The named choices that were used.</summary>
    public List<ParameterUse> Choices { get; } = [];

    public List<MissingFact> Missing { get; } = [];

    public Exact? Take(ParameterFormula formula)
    {
        if (DayOf(formula.Day) is not { } day || Find(formula.Parameter, day) is not { } use)
        {
            return null;
        }

        Exact factor = use.Value switch
        {
            Vnd amount => Exact.Of(amount),
            int number => Exact.Of(number),
            Rate rate => Exact.Of(1 + rate.Value),
            _ => throw new InvalidOperationException(use.Parameter.Code + " is no number."),
        };
        if (Missing.Count == 0)
        {
            ArithmeticKind kind = Steps.Count == 0 ? ArithmeticKind.Start : ArithmeticKind.Times;
            _running = kind == ArithmeticKind.Start ? factor : _running * factor;
            Steps.Add(new(formula.OnePlus ? ArithmeticKind.TimesOnePlus : kind, use, factor, _running));
        }

        return factor;
    }

    public Vnd? Round(Exact? exact, Parameter<Rounding> rounding)
    {
        if (Find(rounding, _firstDay) is not { } use || exact is not { } value)
        {
            return null;
        }

        Vnd rounded = value.Round((Rounding)use.Value);
        Steps.Add(new(ArithmeticKind.Round, use, null, Exact.Of(rounded)));
        return rounded;
    }

    private LocalDate? DayOf(Parameter<DayOfMonth>? choice)
    {
        if (choice is null)
        {
            return _firstDay;
        }

        return Find(choice, _firstDay) is not { } use ? null : (DayOfMonth)use.Value switch
        {
            DayOfMonth.First => _firstDay,
            DayOfMonth.Last => month.ToDateInterval().End,
        };
    }

    private ParameterUse? Find(Parameter parameter, LocalDate day)
    {
        ParameterUse? use = source.Find(parameter, day);
        if (use is null)
        {
            var missing = new MissingFact(parameter);
            if (!Missing.Contains(missing))
            {
                Missing.Add(missing);
            }
        }
        else if (parameter.IsChoice && !Choices.Exists(known => known.Parameter == parameter))
        {
            Choices.Add(use);
        }

        return use;
    }
}
