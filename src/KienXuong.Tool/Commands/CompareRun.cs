using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Comparisons;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Commands;

/// <summary>Carries out <c>compare</c>: judges every row by both laws and shows what changes.</summary>
internal sealed class CompareRun(Comparison comparison, CompareOptions options, Terminal terminal)
{
    private readonly HouseholdValidator _validatorBefore = new(comparison.Before);
    private readonly HouseholdValidator _validatorAfter = new(comparison.After);
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);
    private long _unreadBefore;
    private long _unreadAfter;

    /// <summary>Judges every row.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="stop">Stops between two rows.</param>
    public ExitCode Run(IRowSource<Household> source, CancellationToken stop)
    {
        foreach (Bilingual warning in source.Warnings)
        {
            terminal.Error.WriteLine(Texts.Warning(warning).In(options.Language));
        }

        var rejects = new TableRejectWriter(terminal.ErrorConsole(), options.Language, source.NameOf);
        ProblemException? problem = null;
        try
        {
            TakeAll(source, rejects, stop);
        }
        catch (ProblemException e) when (comparison.All.Households + comparison.All.Rejected > 0)
        {
            problem = e;
        }

        rejects.End();
        Note();
        Write();
        return problem is not null ? throw problem : comparison.All.Rejected > 0 ? ExitCode.SomeRejected : ExitCode.Done;
    }

    private void TakeAll(IRowSource<Household> source, TableRejectWriter rejects, CancellationToken stop)
    {
        foreach (Row<Household> row in source.Read())
        {
            stop.ThrowIfCancellationRequested();
            if (row.IsRest)
            {
                rejects.Write(row, row.Errors);
                continue;
            }

            List<InputError> errors = ErrorsOf(row);
            if (errors.Count > 0 || row.Record is not { } household)
            {
                comparison.TakeRejected(row.Commune);
                rejects.Write(row, errors);
            }
            else
            {
                comparison.Take(new(row, comparison.Before.Classify(household), comparison.After.Classify(household)));
            }
        }
    }

    /// <summary>
    /// What is wrong with a row under either law. That its indicators are those of the other standard is no error here: one list serves two standards,
    /// and indicators that a standard does not read are unknown to it.
    /// </summary>
    private List<InputError> ErrorsOf(Row<Household> row)
    {
        List<InputError> before = row.ErrorsBy(_validatorBefore.Check);
        List<InputError> after = row.ErrorsBy(_validatorAfter.Check);
        List<InputError> errors = [.. before.Union(after).Where(static error => error.Code != InputErrorCodes.IndicatorsOfOtherStandard)];
        if (row.Id is { } id && !_lines.TryAdd(id, row.Line))
        {
            errors.Add(row.At(RowErrors.IdDuplicate(id, _lines[id])));
        }

        if (errors.Count == 0)
        {
            _unreadBefore += before.Count > 0 ? 1 : 0;
            _unreadAfter += after.Count > 0 ? 1 : 0;
        }

        return errors;
    }

    private void Note()
    {
        NoteUnread(_unreadBefore, comparison.Before);
        NoteUnread(_unreadAfter, comparison.After);
        foreach (LawInForce law in (LawInForce[])[comparison.Before, comparison.After])
        {
            foreach (Bilingual note in LawChoice.NotesOn(law))
            {
                comparison.Note(Texts.OnDay(law.Date, note));
            }
        }
    }

    private void NoteUnread(long households, LawInForce law)
    {
        if (households > 0)
        {
            comparison.Note(Texts.IndicatorsNotRead(households, law.Standard!.Standard.Name));
        }
    }

    private void Write()
    {
        var summary = new TableComparisonWriter(
            options.Format == OutputFormat.Csv ? terminal.ErrorConsole() : terminal.OutputConsole(), options.Language);
        IComparisonWriter writer = options.Format switch
        {
            OutputFormat.Csv => new CsvComparisonWriter(terminal.Output, options.Language),
            OutputFormat.Json => new JsonComparisonWriter(terminal.Output, options.Language),
            _ => summary,
        };
        writer.Write(comparison, options.ByCommune);
        if (options.Format == OutputFormat.Csv)
        {
            summary.WriteSummary(comparison, byCommune: false);    // a CSV file holds one table; what it leaves out is told beside it
        }
    }
}
