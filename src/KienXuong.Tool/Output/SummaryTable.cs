using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Tool.Input;
using Spectre.Console;

namespace KienXuong.Tool.Output;

/// <summary>Writes the summary of a list: a table of counts and percentages, the standard applied, and the notes.</summary>
internal static class SummaryTable
{
    /// <summary>Writes the summary.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="summary">The counts.</param>
    /// <param name="law">The law that was applied.</param>
    /// <param name="expected">The classes of which a count of none is news.</param>
    /// <param name="language">The language.</param>
    public static void Write(IAnsiConsole console, Summary summary, LawInForce law, ImmutableArray<PovertyClass> expected, Language language)
    {
        List<string[]> rows =
        [
            .. ClassNames.All.Where(each => summary[each] > 0 || expected.Contains(each)).Select(each => Row(ClassNames.Of(each), summary[each])),
            Row(Texts.Undetermined, summary.Undetermined),
            .. summary.NotReviewed > 0 ? (string[][])[Row(Texts.NotReviewed, summary.NotReviewed)] : [],
            Row(Texts.Rejected, summary.Rejected),
            Row(Texts.Total, summary.Total),
        ];
        console.WriteLine(Texts.SummaryTitle(law.Date).In(language));
        PlainTable.Write(console, [.. Texts.SummaryHeadings.Select(heading => heading.In(language))], rows);
        if (law.Standard is { } standard)
        {
            console.WriteLine(Texts.StandardApplied(standard).In(language));
        }

        foreach (Bilingual note in summary.Notes)
        {
            console.WriteLine(Texts.NoteLine(note).In(language));
        }

        string[] Row(Bilingual name, long count) =>
            [Texts.Sentence(name.In(language)), count.ToString(CultureInfo.InvariantCulture), Percent(count, summary.Total, language)];
    }

    /// <summary>A percentage with two digits after the sign of the language.</summary>
    private static string Percent(long count, long total, Language language)
    {
        if (total == 0)
        {
            return "";
        }

        string number = (100m * count / total).ToString("0.00", CultureInfo.InvariantCulture);
        return (language == Language.Vietnamese ? number.Replace('.', ',') : number) + " %";
    }
}
