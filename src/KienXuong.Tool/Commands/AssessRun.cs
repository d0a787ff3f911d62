using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Commands;

/// <summary>Carries out <c>assess</c>: the class of every household by the income route.</summary>
internal sealed class AssessRun(ListOptions options, Terminal terminal) : ListRun<Household, Classification>(options, terminal)
{
    private readonly ListOptions _options = options;
    private readonly Terminal _terminal = terminal;

    /// <inheritdoc/>
    protected override string? WhyNotCovered(LawInForce law) => law.Standard is null ? law.Classify(new()).Explain(_options.Language) : null;

    /// <inheritdoc/>
    protected override OpenInput<Household> Open() => _options.Input.Open(_terminal, InputContracts.Households);

    /// <inheritdoc/>
    protected override Judging<Household, Classification> JudgingBy(LawInForce law) =>
        new(new HouseholdValidator(law).Check, law.Classify, static classification => classification, static classification => classification.Place?.Reading is { } reading ? [reading] : []);

    /// <inheritdoc/>
    protected override IDecisionWriter<Classification> WriterTo(OutputFile output, ListTable? list) => _options.Format switch
    {
        OutputFormat.Table => new TableDecisionWriter(
            _terminal.ConsoleOn(output.Text, _options.Output is null && _terminal.OutputIsSeen), _options.Language),
        OutputFormat.Csv => new CsvDecisionWriter(output.Text, _options.Language),
        OutputFormat.Excel => new ExcelListWriter<Classification>(
            output.Bytes, list, Texts.DecisionHeadings, new DecisionText(_options.Language).CellsOf, _options.Language),
        OutputFormat.Json => new JsonDecisionWriter(output.Text, isArray: true),
        OutputFormat.JsonLines => new JsonDecisionWriter(output.Text, isArray: false),
    };

    /// <inheritdoc/>
    protected override ImmutableArray<PovertyClass> ClassesOf(LawInForce law) => law.Standard?.Standard.LeftOut is null
        ? [PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.AverageLivingStandard, PovertyClass.AboveAverage]
        : [PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.NeitherPoorNorNearPoor];
}
