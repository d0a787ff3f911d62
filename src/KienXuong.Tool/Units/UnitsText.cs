using KienXuong.Domain;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Output;
using NodaTime;
using Spectre.Console;

namespace KienXuong.Tool.Units;

/// <summary>Writes units as a table to read.</summary>
internal static class UnitsText
{
    /// <summary>Writes the units, and of one unit its area by the other reading and the units before and after.</summary>
    /// <param name="console">Where they go.</param>
    /// <param name="report">The units.</param>
    /// <param name="language">The language.</param>
    public static void Write(IAnsiConsole console, UnitsReport report, Language language)
    {
        if (report.Message is { } message)
        {
            console.WriteLine(message.In(language));
        }

        string[][] rows = [.. report.Rows.Where(static row => row.Relation is not (UnitRelation.Before or UnitRelation.After))
            .Select(row => UnitCells.Of(row, language).Select(static cell => cell.Text).ToArray())];
        if (rows.Length > 0)
        {
            PlainTable.Write(console, [.. Texts.UnitHeadings.Select(heading => heading.In(language))], rows);
        }

        if (report.Area is { Reading: { } reading } place)
        {
            console.WriteLine(reading.Parameter.Label.In(language) + ": " + reading.Show(language) + "; " +
                Texts.ByOtherReading(place.OtherReading!, UnitCells.AreasOf(place.ByOtherReading, language)).In(language));
        }

        foreach ((LocalDate day, UnitPath path) in report.Paths)
        {
            console.WriteLine(Texts.UnitsOn(day, path.ToString(), path.IsComplete).In(language));
        }
    }
}
