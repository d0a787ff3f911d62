using System.Collections.Immutable;
using System.Text;
using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using Spectre.Console;

namespace KienXuong.Tool.Commands;

/// <summary>Carries out a verb over a list: opens the files, takes every row, and writes the summary.</summary>
/// <typeparam name="T">The record: a household, a survey.</typeparam>
/// <typeparam name="TResult">What it is judged to be.</typeparam>
internal abstract class ListRun<T, TResult>(ListOptions options, Terminal terminal)
    where T : class
{
    /// <summary>The most rows that are taken without a progress bar.</summary>
    private const int ShortList = 5_000;

    /// <summary>The most bytes of a list that starts without a progress bar.</summary>
    private const int ShortFile = 2_000_000;

    private const int RowsOfStep = 500;

    private readonly Language _language = options.Language;
    private readonly IAnsiConsole _error = terminal.ErrorConsole();

    /// <summary>Runs.</summary>
    /// <param name="stop">Stops between two rows.</param>
    /// <exception cref="ProblemException">A file cannot be read or written.</exception>
    public ExitCode Run(CancellationToken stop)
    {
        options.RefuseUnusableFiles();
        LawInForce law = options.Law;
        if (WhyNotCovered(law) is { } why)
        {
            terminal.Error.Write(why);
            return ExitCode.NotCovered;
        }

        using OpenInput<T> input = Open();
        foreach (Bilingual warning in input.Source.Warnings)
        {
            terminal.Error.WriteLine(Texts.Warning(warning).In(_language));
        }

        using StreamWriter? output = options.Output is { } path ? NewFile(path, options.Format == OutputFormat.Csv) : null;
        using TextWriter? rejected = options.Rejects is { } rejects ? NewFile(rejects, isCsv: true) : null;
        Summary summary = Take(input, law, new(output ?? terminal.Output, output?.BaseStream ?? terminal.OutputStream), rejected, stop, out ProblemException? problem);
        Write(summary, law, output);
        return problem is not null ? throw problem : summary.Rejected > 0 ? ExitCode.SomeRejected : ExitCode.Done;
    }

    /// <summary>Why the day is not covered; null where it is.</summary>
    /// <param name="law">The law of the day.</param>
    protected abstract string? WhyNotCovered(LawInForce law);

    /// <summary>Opens the list.</summary>
    protected abstract OpenInput<T> Open();

    /// <summary>How the records are checked and judged.</summary>
    /// <param name="law">The law.</param>
    protected abstract Judging<T, TResult> JudgingBy(LawInForce law);

    /// <summary>What writes the decisions in the format asked for.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="list">The columns of the list; null where it has none.</param>
    protected abstract IDecisionWriter<TResult> WriterTo(OutputFile output, ListTable? list);

    /// <summary>The classes that the law can give: of these a count of none is news.</summary>
    /// <param name="law">The law.</param>
    protected abstract ImmutableArray<PovertyClass> ClassesOf(LawInForce law);

    /// <summary>What a reader must know beside the decisions.</summary>
    /// <param name="law">The law.</param>
    protected virtual IEnumerable<Bilingual> NotesOn(LawInForce law) => LawChoice.NotesOn(law);

    private Summary Take(
        OpenInput<T> input, LawInForce law, OutputFile output, TextWriter? rejected, CancellationToken stop, out ProblemException? problem)
    {
        IDecisionWriter<TResult> decisions = options.SummaryOnly ? new SummaryOnlyWriter<TResult>() : WriterTo(output, input.Source.Table);
        RejectWriter rejects = rejected is not null
            ? new CsvRejectWriter(rejected)
            : new TableRejectWriter(_error, _language, input.Source.NameOf);
        using var assessment = new Assessment<T, TResult>(JudgingBy(law), input.Source, decisions, rejects);
        foreach (Bilingual note in NotesOn(law))
        {
            assessment.Summary.Note(note);
        }

        problem = null;
        try
        {
            TakeAll(assessment, input.Bytes, stop);
        }
        catch (ProblemException e) when (assessment.HasRows)
        {
            problem = e;
        }

        decisions.Summarise(ReportOf(assessment.Summary, law));
        decisions.End();
        output.Text.Flush();
        rejects.End();
        return assessment.Summary;
    }

    private void TakeAll(Assessment<T, TResult> assessment, CountedStream bytes, CancellationToken stop)
    {
        bool isSeen = terminal.ErrorIsSeen && (options.Output is not null || !terminal.OutputIsSeen || options.SummaryOnly);
        if (!isSeen || bytes.Total is not { } total)
        {
            assessment.Continue(long.MaxValue, stop);
        }
        else if (assessment.Continue(total > ShortFile ? 0 : ShortList, stop))
        {
            _error.Progress().AutoClear(true).Start(context =>
            {
                ProgressTask task = context.AddTask(Texts.Reading.In(_language), maxValue: total);
                while (assessment.Continue(RowsOfStep, stop))
                {
                    task.Value = bytes.BytesRead;
                }
            });
        }
    }

    private SummaryReport ReportOf(Summary summary, LawInForce law) => new(summary, law, ClassesOf(law));

    /// <summary>The summary belongs to a table; beside output for a program it goes where it does no harm.</summary>
    private void Write(Summary summary, LawInForce law, TextWriter? output)
    {
        if (options.Format == OutputFormat.Table && output is not null)
        {
            SummaryTable.Write(terminal.ConsoleOn(output, seen: false), ReportOf(summary, law), _language);
        }

        bool isForProgram = options.Output is null && options.Format != OutputFormat.Table && !options.SummaryOnly;
        SummaryTable.Write(isForProgram ? _error : terminal.OutputConsole(), ReportOf(summary, law), _language);
    }

    /// <summary>Makes a file. A CSV file begins with the mark by which spreadsheets know UTF-8.</summary>
    private static StreamWriter NewFile(string path, bool isCsv) =>
        new(Files.Create(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: isCsv), bufferSize: 1 << 16) { NewLine = "\n" };
}
