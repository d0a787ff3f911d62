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
        Classification classification = result.Result.Class;
        _csv.Number(row.Line);
        _csv.Field(row.Id ?? "");
        _csv.Field(row.Head);
        _csv.Field(row.Commune);
        _csv.Field(DecisionText.CodeOf(classification));
        _csv.Field(_text.NameOf(classification));
        _csv.Field(classification is ClassDecided ? "" : _text.PossibleOf(classification));
        _csv.Number(result.Result.IncomeScore?.Low);
        _csv.Number(result.Result.IncomeScore?.High);
        _csv.Number(result.Result.DeprivationScore?.Low);
        _csv.Number(result.Result.DeprivationScore?.High);
        _csv.Field(string.Join("; ", SurveyTexts.MissingOf(classification, _language)));
        _csv.Field(string.Join("; ", result.Remarks.Select(remark => remark.Path + ": " + remark.Message.In(_language))));
        _csv.Field(_text.ProvisionOf(classification));
        _csv.Field(string.Join("; ", _text.UnconfirmedOf(classification)));
        _csv.EndRow();
    }

    /// <inheritdoc/>
    public void End()
    {
    }
}
