using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using Spectre.Console;

namespace KienXuong.Tool.Surveys;

/// <summary>Writes decisions by score as tables to read, page by page; a list of one household as its report.</summary>
/// <param name="console">Where the tables go.</param>
/// <param name="output">The same as text.</param>
/// <param name="law">The law.</param>
/// <param name="language">The language.</param>
internal sealed class TableSurveyWriter(IAnsiConsole console, TextWriter output, LawInForce law, Language language) : IDecisionWriter<JudgedSurvey>
{
    private const int RowsOfPage = 100;
    private const int MostMissing = 3;

    private readonly DecisionText _text = new(language);
    private readonly List<string[]> _page = [];
    private (InputRow Row, JudgedSurvey Judged)? _only;
    private bool _hasPages;

    /// <inheritdoc/>
    public void Write(InputRow row, JudgedSurvey result)
    {
        Classification classification = result.Result.Class;
        _only = _page.Count == 0 && !_hasPages ? (row, result) : null;
        _page.Add(
        [
            row.Id ?? Texts.OnLine(row.Line).In(language),
            row.Head,
            row.Commune,
            result.HasFormA ? FormACell(result.FormA) : "",
            ClassOf(result),
            result.IsScored ? result.Result.IncomeScore?.ToString() ?? "" : "",
            result.IsScored ? result.Result.DeprivationScore?.ToString() ?? "" : "",
            result.IsReviewed ? Missing(classification) : "",
            string.Join("; ", result.Remarks.Select(static remark => remark.Path)),
            _text.ProvisionOf(classification),
            result.IsScored ? string.Join("; ", _text.UnconfirmedOf(classification)) : "",
        ]);
        if (_page.Count == RowsOfPage)
        {
            Flush();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        if (_only is { } only)
        {
            output.Flush();
            SurveyReport.Write(console, output, only.Row, only.Judged, law, language);
        }
        else
        {
            Flush();
        }
    }

    private void Flush()
    {
        PlainTable.Write(console, [.. Texts.SurveyTableHeadings.Select(heading => heading.In(language))], _page);
        _page.Clear();
        _hasPages = true;
    }

    /// <summary>The outcome of Form A, what screened the household out, and who decided otherwise.</summary>
    private string FormACell(FormAResult result) => string.Join("; ", (string[])
    [
        FormAReport.OutcomeOf(result, language),
        .. result.ScreenedOutBy.Select(fact => fact.Label.In(language)),
        .. result.Override is { } other ? (string[])[Texts.DecidedOtherwise(other).In(language)] : [],
    ]);

    /// <summary>The class; of a household that is not reviewed that by score only where Form B was filled.</summary>
    private string ClassOf(JudgedSurvey judged)
    {
        Classification classification = judged.Result.Class;
        string name = classification is ClassDecided ? _text.NameOf(classification) : Texts.Undetermined.In(language) + ": " + _text.PossibleOf(classification);
        return judged.IsReviewed ? name
            : Texts.NotReviewed.In(language) + (judged.IsScored ? Texts.ClassByScoreOnly(name).In(language) : "");
    }

    private string Missing(Classification classification)
    {
        List<string> missing = [.. SurveyTexts.MissingOf(classification, language)];
        return string.Join("; ", missing.Take(MostMissing)) + (missing.Count > MostMissing ? Texts.AndMore(missing.Count - MostMissing).In(language) : "");
    }
}
