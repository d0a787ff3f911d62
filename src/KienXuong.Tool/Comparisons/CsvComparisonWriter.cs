using KienXuong.Domain;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Comparisons;

/// <summary>Writes a comparison as a CSV file: the households that change, or the counts of each commune.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="language">The language of its texts; the codes beside them are the same in both.</param>
internal sealed class CsvComparisonWriter(TextWriter output, Language language) : IComparisonWriter
{
    private static readonly string[] ChangeHeadings =
        ["line", "id", "head", "commune", "before_code", "before", "after_code", "after", "provision_before", "provision_after"];

    private static readonly string[] CommuneHeadings = ["commune", "before_code", "before", "after_code", "after", "households"];

    private readonly CsvText _csv = new(output);
    private readonly DecisionText _text = new(language);

    /// <inheritdoc/>
    public void Write(Comparison comparison, bool byCommune)
    {
        Array.ForEach(byCommune ? CommuneHeadings : ChangeHeadings, _csv.Field);
        _csv.EndRow();
        if (byCommune)
        {
            WriteCommunes(comparison);
        }
        else
        {
            WriteChanged(comparison);
        }
    }

    private void WriteChanged(Comparison comparison)
    {
        foreach (Compared each in comparison.Changed)
        {
            _csv.Number(each.Row.Line);
            _csv.Field(each.Row.Id ?? "");
            _csv.Field(each.Row.Head);
            _csv.Field(each.Row.Commune);
            _csv.Field(DecisionText.CodeOf(each.Before));
            _csv.Field(ClassOf(each.Before));
            _csv.Field(DecisionText.CodeOf(each.After));
            _csv.Field(ClassOf(each.After));
            _csv.Field(_text.ProvisionOf(each.Before));
            _csv.Field(_text.ProvisionOf(each.After));
            _csv.EndRow();
        }
    }

    private void WriteCommunes(Comparison comparison)
    {
        foreach ((string commune, Counts counts) in comparison.Communes)
        {
            foreach ((string before, string after, long households) in counts.Pairs)
            {
                WriteRow(commune, before, TableComparisonWriter.NameOf(before).In(language), after, TableComparisonWriter.NameOf(after).In(language), households);
            }

            if (counts.Rejected > 0)
            {
                WriteRow(commune, "rejected", Texts.Rejected.In(language), "rejected", Texts.Rejected.In(language), counts.Rejected);
            }
        }
    }

    private void WriteRow(string commune, string before, string nameBefore, string after, string nameAfter, long households)
    {
        _csv.Field(commune);
        _csv.Field(before);
        _csv.Field(nameBefore);
        _csv.Field(after);
        _csv.Field(nameAfter);
        _csv.Number(households);
        _csv.EndRow();
    }

    /// <summary>The class, or those still possible.</summary>
    private string ClassOf(Classification classification) =>
        classification is ClassDecided ? _text.NameOf(classification) : _text.RouteOf(classification);
}
