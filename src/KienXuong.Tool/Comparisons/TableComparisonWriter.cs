using System.Globalization;
using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using Spectre.Console;

namespace KienXuong.Tool.Comparisons;

/// <summary>Writes a comparison as tables to read.</summary>
/// <param name="console">Where they go.</param>
/// <param name="language">The language.</param>
internal sealed class TableComparisonWriter(IAnsiConsole console, Language language) : IComparisonWriter
{
    private readonly DecisionText _text = new(language);

    /// <inheritdoc/>
    public void Write(Comparison comparison, bool byCommune)
    {
        WriteChanged(comparison);
        WriteSummary(comparison, byCommune);
    }

    /// <summary>The counts and notes without the list of households.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="byCommune">Whether the counts of each commune are wanted.</param>
    public void WriteSummary(Comparison comparison, bool byCommune)
    {
        console.WriteLine(Texts.Side(Texts.Before, comparison.Before, null).In(language));
        console.WriteLine(Shown.Of(Texts.Side(Texts.After, comparison.After, comparison.Layer).In(language)));
        WriteMatrix(comparison.All);
        if (byCommune)
        {
            WriteCommunes(comparison);
        }

        Counts all = comparison.All;
        console.WriteLine(Texts.Changed(all[Change.Changed], all.Households).In(language));
        if (all[Change.NotKnown] > 0)
        {
            console.WriteLine(Texts.ChangeNotKnown(all[Change.NotKnown]).In(language));
        }

        if (all.Rejected > 0)
        {
            console.WriteLine(Texts.RejectedRows(all.Rejected).In(language));
        }

        foreach (Bilingual note in comparison.Notes)
        {
            console.WriteLine(Texts.NoteLine(note).In(language));
        }
    }

    /// <summary>The name of a code as it stands in a list.</summary>
    /// <param name="code">The code of a class, or that of an undetermined row.</param>
    public static Bilingual NameOf(string code) =>
        ClassNames.Find(Folded.Of(code)) is { } known ? ClassNames.Of(known) : Texts.Undetermined;

    private void WriteChanged(Comparison comparison) => PlainTable.Write(
        console,
        [.. Texts.ChangeHeadings.Select(heading => heading.In(language))],
        [.. comparison.Changed.Select(each => new[]
        {
            each.Row.Id ?? Texts.OnLine(each.Row.Line).In(language),
            each.Row.Head,
            each.Row.Commune,
            ClassOf(each.Before),
            ClassOf(each.After),
            _text.ProvisionOf(each.Before),
            _text.ProvisionOf(each.After),
        })]);

    /// <summary>The class, or those still possible.</summary>
    private string ClassOf(Classification classification) =>
        classification is ClassDecided ? _text.NameOf(classification) : Texts.Undetermined.In(language) + ": " + _text.PossibleOf(classification);

    private void WriteMatrix(Counts counts)
    {
        string[] rows = [.. Counts.Codes.Where(code => counts.Pairs.Any(pair => pair.Before == code))];
        string[] columns = [.. Counts.Codes.Where(code => counts.Pairs.Any(pair => pair.After == code))];
        PlainTable.Write(
            console,
            [Texts.BeforeAndAfter.In(language), .. columns.Select(code => NameOf(code).In(language))],
            [.. rows.Select(row => (string[])[NameOf(row).In(language), .. columns.Select(column => Number(counts[row, column]))])]);
    }

    private void WriteCommunes(Comparison comparison)
    {
        List<string[]> rows = [];
        foreach ((string commune, Counts counts) in comparison.Communes)
        {
            string name = commune.Length == 0 ? Texts.NoCommune.In(language) : commune;
            rows.AddRange(counts.Pairs.Select(pair => new[] { name, NameOf(pair.Before).In(language), NameOf(pair.After).In(language), Number(pair.Households) }));
            if (counts.Rejected > 0)
            {
                rows.Add([name, Texts.Rejected.In(language), "", Number(counts.Rejected)]);
            }
        }

        PlainTable.Write(console, [.. Texts.CommuneHeadings.Select(heading => heading.In(language))], rows);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
