using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Output;
using NodaTime;
using Spectre.Console;

namespace KienXuong.Tool.Commands;

/// <summary>Writes the units of a day, and one unit with its area and the units before and after it.</summary>
internal sealed class UnitsReport(IAnsiConsole console, UnitRegister units, Language language)
{
    /// <summary>Writes every unit of the day.</summary>
    public ExitCode List()
    {
        if (units.All.IsEmpty)
        {
            return NotCovered(UnitLists.InForce.Label);
        }

        Table(units.All);
        return ExitCode.Done;
    }

    /// <summary>Writes what a code or a name means.</summary>
    /// <param name="text">The code or name.</param>
    /// <param name="answer">What was found.</param>
    /// <exception cref="ProblemException">There is no such unit.</exception>
    public ExitCode Write(string text, UnitAnswer answer)
    {
        switch (answer)
        {
            case UnitFound found:
                Table([found.Unit]);
                Area(found.Unit.Unit.Code);
                Path(found.Unit.Unit.Code);
                return ExitCode.Done;
            case UnitCandidates candidates:
                console.WriteLine(Texts.UnitCandidatesAre.In(language));
                Table(candidates.Units);
                return ExitCode.SomeRejected;
            case UnitUnknown { WentInto.IsEmpty: false } unknown:
                console.WriteLine(Texts.NoSuchUnit(text, units.Date).In(language));
                Table(unknown.WentInto);
                return ExitCode.SomeRejected;
            case UnitNotCovered notCovered:
                return NotCovered(notCovered.Reason.Subject);
            default:
                throw new ProblemException(Texts.NoSuchUnit(text, units.Date));
        }
    }

    private ExitCode NotCovered(Bilingual subject)
    {
        console.WriteLine(Texts.NotCoveredOn(subject, units.Date).In(language));
        return ExitCode.NotCovered;
    }

    private void Table(IEnumerable<UnitInForce> rows) => PlainTable.Write(
        console, [.. Texts.UnitHeadings.Select(heading => heading.In(language))], [.. rows.Select(Row)]);

    private string[] Row(UnitInForce unit) =>
    [
        unit.Unit.Code,
        unit.Unit.FullName,
        unit.Unit.District?.Name ?? "",
        unit.Unit.Province.Name,
        Areas(units.AreaOf(unit.Unit.Code).Possible),
        DayText.Of(unit.Days.From),
        DayText.Of(unit.Days.Through),
        unit.List.Cite(language),
        VerificationNames.Of(unit.Verification).In(language),
    ];

    private void Area(string code)
    {
        AreaOfPlace place = units.AreaOf(code);
        if (place.Reading is { } reading)
        {
            console.WriteLine(reading.Parameter.Label.In(language) + ": " + reading.Show(language) + "; " +
                Texts.ByOtherReading(place.OtherReading!, Areas(place.ByOtherReading)).In(language));
        }
    }

    /// <summary>The units on the eve and on the first day of every other list.</summary>
    private void Path(string code)
    {
        foreach (ParameterUse list in UnitLists.InForce.Uses.DistinctBy(use => use.Value))
        {
            LocalDate first = list.Validity.From;
            UnitPath? path = first > units.Date ? units.After(code, first)
                : first > UnitLists.InForce.Coverage!.Value.From ? units.Before(code, first.PlusDays(-1))
                : null;
            if (path is not null)
            {
                console.WriteLine(Texts.UnitsOn(first > units.Date ? first : first.PlusDays(-1), path.ToString(), path.IsComplete).In(language));
            }
        }
    }

    private string Areas(Possible<AreaType> areas) =>
        string.Join(language == Language.Vietnamese ? " hoặc " : " or ", areas.Select(area => HouseholdFacts.Area.Choices[(int)area].In(language)));
}
