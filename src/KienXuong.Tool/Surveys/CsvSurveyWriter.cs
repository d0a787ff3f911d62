using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Surveys;

/// <summary>Writes decisions by score as a CSV file, one row each.</summary>
internal sealed class CsvSurveyWriter : IDecisionWriter<JudgedSurvey>
{
    private readonly CsvText _csv;
    private readonly DecisionText _text;
    private readonly Language _language;

    public CsvSurveyWriter(TextWriter output, Language language)
    {
        _csv = new(output);
        _text = new(language);
        _language = language;
        foreach (Bilingual heading in Texts.SurveyCsvHeadings)
        {
            _csv.Field(heading.In(language));
        }

        _csv.EndRow();
    }

    /// <inheritdoc/>
    public void Write(InputRow row, JudgedSurvey result)
    {
        _csv.Number(row.Line);
        _csv.Field(row.Id ?? "");
        _csv.Field(row.Head);
        _csv.Field(row.Commune);
        foreach (SheetCell cell in SurveyTexts.CellsOf(result, _text, _language))
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
