using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using Spectre.Console;

namespace KienXuong.Tool.Commands;

/// <summary>Carries out <c>compare</c>: judges every row by both laws and shows what changes.</summary>
internal sealed class CompareRun(LawInForce before, LawInForce after, Terminal terminal, Language language, OutputFormat format)
{
    private readonly DecisionText _text = new(language);
    private readonly SortedDictionary<string, (long Households, long Changed)> _communes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Before, string After), long> _matrix = [];
    private readonly List<string[]> _changes = [];
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);
    private readonly HouseholdValidator _validatorBefore = new(before);
    private readonly HouseholdValidator _validatorAfter = new(after);
    private long _unread;

    /// <summary>Judges every row.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="stop">Stops between two rows.</param>
    public ExitCode Run(IHouseholdSource source, CancellationToken stop)
    {
        if (before.Standard is null || after.Standard is null)
        {
            terminal.Error.Write((before.Standard is null ? before : after).Classify(new()).Explain(language));
            return ExitCode.NotCovered;
        }

        var rejects = new TableRejectWriter(terminal.ErrorConsole(), language, source.NameOf);
        long rejected = 0;
        foreach (HouseholdRow row in source.Read())
        {
            stop.ThrowIfCancellationRequested();
            if (ErrorsOf(row) is { Count: > 0 } errors)
            {
                rejected++;
                rejects.Write(row, errors);
            }
            else
            {
                Take(row, row.Household!);
            }
        }

        rejects.End();
        Write(rejected);
        return rejected > 0 ? ExitCode.SomeRejected : ExitCode.Done;
    }

    /// <summary>What is wrong with a row by itself. Whether its indicators are those of the standard is not asked: one file serves two standards, and what cannot be read is unknown.</summary>
    private List<InputError> ErrorsOf(HouseholdRow row)
    {
        List<InputError> errors = Assessment.ErrorsOf(row, _validatorBefore);
        errors.RemoveAll(static error => error.Code == InputErrorCodes.IndicatorsOfOtherStandard);
        if (row.Id is { } id && !_lines.TryAdd(id, row.Line))
        {
            errors.Add(RowErrors.IdDuplicate(id, _lines[id]));
        }

        return errors;
    }

    private void Take(HouseholdRow row, Household household)
    {
        Classification first = before.Classify(household);
        Classification second = after.Classify(household);
        (string was, string becomes) = (_text.NameOf(first), _text.NameOf(second));
        bool changed = first.Possible != second.Possible;
        _matrix[(was, becomes)] = _matrix.GetValueOrDefault((was, becomes)) + 1;
        (long households, long changes) = _communes.GetValueOrDefault(row.Commune);
        _communes[row.Commune] = (households + 1, changes + (changed ? 1 : 0));
        if (_validatorAfter.Check(household).Any(static error => error.Code == InputErrorCodes.IndicatorsOfOtherStandard))
        {
            _unread++;
        }

        if (changed)
        {
            _changes.Add([row.Id ?? "", row.Head, row.Commune, was, becomes, _text.ProvisionOf(second)]);
        }
    }

    private void Write(long rejected)
    {
        if (format == OutputFormat.Csv)
        {
            var csv = new CsvText(terminal.Output);
            foreach (string[] row in _changes.Prepend([.. Texts.ChangeHeadings.Select(static heading => heading.English)]))
            {
                Array.ForEach(row, csv.Field);
                csv.EndRow();
            }

            return;
        }

        IAnsiConsole console = terminal.OutputConsole();
        console.WriteLine(Texts.Side(new("Trước", "Before"), before.Date, before.Standard!.Standard.Name).In(language));
        console.WriteLine(Texts.Side(new("Sau", "After"), after.Date, after.Standard!.Standard.Name).In(language));
        PlainTable.Write(console, [.. Texts.ChangeHeadings.Select(heading => heading.In(language))], _changes);
        WriteMatrix(console);
        PlainTable.Write(
            console,
            [.. Texts.CommuneHeadings.Select(heading => heading.In(language))],
            [.. _communes.Select(each => new[] { each.Key.Length == 0 ? "-" : each.Key, Number(each.Value.Households), Number(each.Value.Changed) })]);
        console.WriteLine(Texts.Changed(_changes.Count, _communes.Values.Sum(static each => each.Households)).In(language));
        if (_unread > 0)
        {
            console.WriteLine(Texts.IndicatorsNotRead(_unread, after.Standard!.Standard.Name).In(language));
        }

        if (rejected > 0)
        {
            console.WriteLine(Texts.RejectedRows(rejected).In(language));
        }
    }

    private void WriteMatrix(IAnsiConsole console)
    {
        string[] names = [.. ClassNames.All.Select(each => ClassNames.Of(each).In(language)), Texts.Undetermined.In(language)];
        string[] rows = [.. names.Where(name => _matrix.Keys.Any(key => key.Before == name))];
        string[] columns = [.. names.Where(name => _matrix.Keys.Any(key => key.After == name))];
        PlainTable.Write(
            console,
            [Texts.BeforeAndAfter.In(language), .. columns],
            [.. rows.Select(row => (string[])[row, .. columns.Select(column => Number(_matrix.GetValueOrDefault((row, column))))])]);
    }

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
