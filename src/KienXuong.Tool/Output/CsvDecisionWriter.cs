using KienXuong.Domain;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Writes decisions as a CSV file, one row each.</summary>
internal sealed class CsvDecisionWriter : IDecisionWriter<Classification>
{
    private readonly CsvText _csv;
    private readonly DecisionText _text;

    public CsvDecisionWriter(TextWriter output, Language language)
    {
        _csv = new(output);
        _text = new(language);
        foreach (Bilingual heading in Texts.DecisionHeadings)
        {
            _csv.Field(heading.In(language));
        }

        _csv.EndRow();
    }

    /// <inheritdoc/>
    public void Write(InputRow row, Classification classification)
    {
        _csv.Number(row.Line);
        _csv.Field(row.Id ?? "");
        _csv.Field(row.Head);
        _csv.Field(row.Commune);
        _csv.Field(DecisionText.CodeOf(classification));
        _csv.Field(_text.NameOf(classification));
        _csv.Field(_text.RouteOf(classification));
        _csv.Field(string.Join("; ", _text.MissingOf(classification)));
        _csv.Number(classification.BelowIncomeLine?.Amount);
        _csv.Number(classification.IndicatorsToCutOff);
        _csv.Field(_text.ProvisionOf(classification));
        _csv.Field(string.Join("; ", _text.UnconfirmedOf(classification)));
        _csv.EndRow();
    }

    /// <inheritdoc/>
    public void End()
    {
    }
}
