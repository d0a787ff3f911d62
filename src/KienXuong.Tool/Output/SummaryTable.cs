using System.Globalization;
using KienXuong.Domain;
using Spectre.Console;

namespace KienXuong.Tool.Output;

/// <summary>Writes the summary of a list: a table of counts and percentages, the standard applied, and the notes.</summary>
internal static class SummaryTable
{
    /// <summary>Writes the summary.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="report">The summary.</param>
    /// <param name="language">The language.</param>
    public static void Write(IAnsiConsole console, SummaryReport report, Language language)
    {
        console.WriteLine(Texts.SummaryTitle(report.Law.Date).In(language));
        PlainTable.Write(console, [.. Texts.SummaryHeadings.Select(heading => heading.In(language))], [.. report.Counts.Select(each => new[]
        {
            Texts.Sentence(each.Name.In(language)), each.Count.ToString(CultureInfo.InvariantCulture), Percent(each.Count, report.Summary.Total, language),
        })]);
        if (report.Standard is { } standard)
        {
            console.WriteLine(standard.In(language));
        }

        foreach (Bilingual note in report.Summary.Notes.Concat(report.Summary.Choices.Where(static choice => choice.Layer is not null).Select(Texts.Of)))
        {
            console.WriteLine(Texts.NoteLine(note).In(language));
        }
    }

    /// <summary>A percentage with two digits after the sign of the language.</summary>
    /// <param name="count">The part.</param>
    /// <param name="total">The whole.</param>
    /// <param name="language">The language.</param>
    public static string Percent(long count, long total, Language language)
    {
        if (total == 0)
        {
            return "";
        }

        string number = (100m * count / total).ToString("0.00", CultureInfo.InvariantCulture);
        return (language == Language.Vietnamese ? number.Replace('.', ',') : number) + " %";
    }
}
