using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Surveys;

/// <summary>Writes decisions by score as a CSV file, one row each.</summary>
internal sealed class CsvSurveyWriter : IDecisionWriter<JudgedSurvey>
{
    /// <summary>The code of a household that Form A screens out: it has no class by the review.</summary>
    private const string NotReviewedCode = "notReviewed";

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
        _csv.Field(result.IsReviewed ? DecisionText.CodeOf(classification) : NotReviewedCode);
        _csv.Field(result.IsReviewed ? _text.NameOf(classification) : Texts.NotReviewed.In(_language));
        _csv.Field(classification is ClassDecided || !result.IsReviewed ? "" : _text.PossibleOf(classification));
        ScoreRange? income = result.IsScored ? result.Result.IncomeScore : null;
        ScoreRange? deprivation = result.IsScored ? result.Result.DeprivationScore : null;
        _csv.Number(income?.Low);
        _csv.Number(income?.High);
        _csv.Number(deprivation?.Low);
        _csv.Number(deprivation?.High);
        _csv.Field(result.IsReviewed ? string.Join("; ", SurveyTexts.MissingOf(classification, _language)) : "");
        _csv.Field(string.Join("; ", result.Remarks.Select(remark => remark.Path + ": " + remark.Message.In(_language))));
        _csv.Field(_text.ProvisionOf(classification));
        _csv.Field(result.IsScored ? string.Join("; ", _text.UnconfirmedOf(classification)) : "");
        _csv.Field(FormAReport.CodeOf(result));
        _csv.Field(result.HasFormA ? FormAReport.OutcomeOf(result.FormA, _language) : "");
        _csv.Field(string.Join("; ", result.FormA.ScreenedOutBy.Select(fact => fact.Label.In(_language))));
        _csv.Field(result.FormA.Override is { } other ? Texts.DecidedOtherwise(other).In(_language) : "");
        _csv.Field(result is { IsReviewed: false, IsScored: true } ? _text.NameOf(classification) : "");
        _csv.EndRow();
    }

    /// <inheritdoc/>
    public void End()
    {
    }
}
