using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Commands;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Surveys;

/// <summary>Carries out <c>survey</c> over a list: the class of every household by the scores of its survey.</summary>
internal sealed class SurveyRun(SurveyOptions options, Terminal terminal) : ListRun<Survey, JudgedSurvey>(options.List, terminal)
{
    /// <summary>The classes that scores can give.</summary>
    public static readonly ImmutableArray<PovertyClass> Classes = [PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.NeitherPoorNorNearPoor];

    private readonly SurveyOptions _options = options;
    private readonly Terminal _terminal = terminal;

    /// <summary>Opens the list with its members.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="terminal">Where standard input is.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The open input owns the source, and disposes of it.")]
    public static OpenInput<Survey> OpenList(SurveyOptions options, Terminal terminal)
    {
        MemberList? members = options.Members is { } path ? MemberList.Read(path) : null;
        OpenInput<Survey> list = options.List.Input.Open(terminal, InputContracts.Surveys);
        if (members is null && list.Source is ExcelSource<SurveyBuilder, Survey> { IsGrouped: false } workbook)
        {
            members = MemberList.Beside(workbook);
        }

        return list with { Source = new SurveySource(list.Source, members, options.Region, options.Procedure, options.BlanksAreNone) };
    }

    /// <summary>How surveys are checked and judged.</summary>
    /// <param name="law">The law.</param>
    public static Judging<Survey, JudgedSurvey> By(LawInForce law)
    {
        var validator = new SurveyValidator(law);
        return new(validator.Check, Judged, static judged => judged.IsReviewed ? judged.Result.Class : null, static judged => judged.IsScored ? judged.Result.Choices : []);

        JudgedSurvey Judged(Survey survey)
        {
            SurveyClassification result = law.ClassifyByScore(survey);
            FormAResult formA = law.FormAOf(survey);
            return new(survey, formA, result, [.. formA.Contradicted, .. validator.Remarks(survey), .. result.Contradicted()]);
        }
    }

    /// <summary>Why there is no class by score on the day; null where there is.</summary>
    /// <param name="law">The law.</param>
    /// <param name="language">The language.</param>
    public static string? WhyNot(LawInForce law, Language language) =>
        law.ClassifyByScore(new()).Class is ClassNotCovered notCovered ? notCovered.Explain(language) : null;

    /// <summary>What a reader must know beside the decisions.</summary>
    /// <param name="law">The law.</param>
    /// <param name="options">What was asked for.</param>
    public static IEnumerable<Bilingual> Notes(LawInForce law, SurveyOptions options) =>
        [.. LawChoice.NotesOn(law), .. options.BlanksAreNone ? (Bilingual[])[Texts.BlanksWereNone] : []];

    /// <summary>What writes decisions into a workbook.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="list">The columns of the list; null where it has none.</param>
    /// <param name="language">The language.</param>
    public static ExcelListWriter<JudgedSurvey> Workbook(Stream output, ListTable? list, Language language)
    {
        var text = new DecisionText(language);
        return new(output, list, Texts.SurveyCsvHeadings, judged => SurveyTexts.CellsOf(judged, text, language), language);
    }

    /// <inheritdoc/>
    protected override string? WhyNotCovered(LawInForce law) => WhyNot(law, _options.List.Language);

    /// <inheritdoc/>
    protected override OpenInput<Survey> Open() => OpenList(_options, _terminal);

    /// <inheritdoc/>
    protected override Judging<Survey, JudgedSurvey> JudgingBy(LawInForce law) => By(law);

    /// <inheritdoc/>
    protected override IEnumerable<Bilingual> NotesOn(LawInForce law) => Notes(law, _options);

    /// <inheritdoc/>
    protected override IDecisionWriter<JudgedSurvey> WriterTo(OutputFile output, ListTable? list) => _options.List.Format switch
    {
        OutputFormat.Table => new TableSurveyWriter(
            _terminal.ConsoleOn(output.Text, _options.List.Output is null && _terminal.OutputIsSeen), output.Text, _options.List.Law, _options.List.Language),
        OutputFormat.Csv => new CsvSurveyWriter(output.Text, _options.List.Language),
        OutputFormat.Excel => Workbook(output.Bytes, list, _options.List.Language),
        OutputFormat.Json => new JsonSurveyWriter(output.Text, isArray: true),
        OutputFormat.JsonLines => new JsonSurveyWriter(output.Text, isArray: false),
    };

    /// <inheritdoc/>
    protected override ImmutableArray<PovertyClass> ClassesOf(LawInForce law) => Classes;
}
