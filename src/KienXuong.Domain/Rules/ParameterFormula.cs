namespace KienXuong.Domain.Rules;

/// <summary>Tham số: the value of a parameter, or one plus it.</summary>
public sealed class ParameterFormula : Formula
{
    internal ParameterFormula(Parameter parameter, Parameter<DayOfMonth>? day, bool onePlus)
    {
        Parameter = parameter;
        Day = day;
        OnePlus = onePlus;
    }

    /// <summary>The parameter.</summary>
    public Parameter Parameter { get; }

    /// <summary>The choice of the day of the month whose value counts; null for the first day.</summary>
    public Parameter<DayOfMonth>? Day { get; }

    /// <summary>Whether one is added.</summary>
    public bool OnePlus { get; }

    internal override IEnumerable<Parameter> Parameters => Day is null ? [Parameter] : [Parameter, Day];

    internal override string Describe(Describer words) => OnePlus ? "(1 + " + words.Named(Parameter) + ")" : words.Named(Parameter);

    internal override Exact? Evaluate(ArithmeticWriter writer) => writer.Take(this);
}
