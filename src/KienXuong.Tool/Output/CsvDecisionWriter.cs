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
        foreach (SheetCell cell in _text.CellsOf(classification))
        {
            _csv.Cell(cell);
        }

        _csv.EndRow();
    }

    /// <inheritdoc/>
    public void End()
    {
    }
}
