using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Tool.Units;

/// <summary>Gathers what is told of the units of a day: all of them, or one with those before and after it.</summary>
/// <param name="book">The law book with the lists of units.</param>
/// <param name="units">The units of the day.</param>
internal sealed class UnitsReport(LawBook book, UnitRegister units)
{
    private readonly List<UnitRow> _rows = [];

    /// <summary>The units, those of the day first.</summary>
    public IReadOnlyList<UnitRow> Rows => _rows;

    /// <summary>What stands beside the units; null for nothing.</summary>
    public Bilingual? Message { get; private set; }

    /// <summary>The area of the one unit that was asked for; null for none.</summary>
    public AreaOfPlace? Area { get; private set; }

    /// <summary>The days before and after, each with the units of the same territory.</summary>
    public List<(LocalDate Day, UnitPath Path)> Paths { get; } = [];

    /// <summary>Takes every unit of the day.</summary>
    public ExitCode List()
    {
        Add(UnitRelation.Unit, units.Date, units.All);
        return units.All.IsEmpty ? NotCovered(UnitLists.InForce.Label) : ExitCode.Done;
    }

    /// <summary>Takes what a code or a name means.</summary>
    /// <param name="text">The code or name.</param>
    /// <param name="answer">What was found.</param>
    /// <exception cref="ProblemException">There is no such unit.</exception>
    public ExitCode Take(string text, UnitAnswer answer)
    {
        switch (answer)
        {
            case UnitFound found:
                Add(UnitRelation.Unit, units.Date, [found.Unit]);
                Area = units.AreaOf(found.Unit.Unit.Code);
                Walk(found.Unit.Unit.Code);
                return ExitCode.Done;
            case UnitCandidates candidates:
                Message = Texts.UnitCandidatesAre;
                Add(UnitRelation.Candidate, units.Date, candidates.Units);
                return ExitCode.SomeRejected;
            case UnitUnknown { WentInto.IsEmpty: false } unknown:
                Message = Texts.NoSuchUnit(text, units.Date);
                Add(UnitRelation.WentInto, units.Date, unknown.WentInto);
                return ExitCode.SomeRejected;
            case UnitNotCovered notCovered:
                return NotCovered(notCovered.Reason.Subject);
            default:
                throw new ProblemException(Texts.NoSuchUnit(text, units.Date));
        }
    }

    private ExitCode NotCovered(Bilingual subject)
    {
        Message = Texts.NotCoveredOn(subject, units.Date);
        return ExitCode.NotCovered;
    }

    private void Add(UnitRelation relation, LocalDate date, IEnumerable<UnitInForce> rows)
    {
        UnitRegister register = date == units.Date ? units : book.On(date).Units;
        _rows.AddRange(rows.Select(unit => new UnitRow(relation, date, unit, register.AreaOf(unit.Unit.Code).Possible)));
    }

    /// <summary>The units on the eve of the list of the day and of each earlier one, and on the first day of each later one.</summary>
    private void Walk(string code)
    {
        foreach (LocalDate day in EvesBefore().Reverse())
        {
            Walk(UnitRelation.Before, day, units.Before(code, day));
        }

        for (ParameterUse list = ListOn(units.Date)!; list.Validity.Through is { } last && ListOn(last.PlusDays(1)) is { } next; list = next)
        {
            if (next.Value != list.Value)
            {
                Walk(UnitRelation.After, next.Validity.From, units.After(code, next.Validity.From));
            }
        }
    }

    private IEnumerable<LocalDate> EvesBefore()
    {
        for (ParameterUse list = ListOn(units.Date)!; list.Validity.From > LocalDate.MinIsoValue && ListOn(list.Validity.From.PlusDays(-1)) is { } before; list = before)
        {
            if (before.Value != list.Value)
            {
                yield return list.Validity.From.PlusDays(-1);
            }
        }
    }

    private void Walk(UnitRelation relation, LocalDate day, UnitPath path)
    {
        Paths.Add((day, path));
        Add(relation, day, path.Units);
    }

    private ParameterUse? ListOn(LocalDate day) => book.ValueOf(UnitLists.InForce, day);
}
