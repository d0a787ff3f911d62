using System.CommandLine;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Tables;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary>A verb that reads forms of a kind from a file and writes the result of each.</summary>
internal static class FormCommand
{
    /// <summary>The command.</summary>
    /// <typeparam name="TForm">The form.</typeparam>
    /// <param name="terminal">The streams.</param>
    /// <param name="name">The verb.</param>
    /// <param name="help">What it does.</param>
    /// <param name="reading">How the forms are read and written.</param>
    public static Command For<TForm>(Terminal terminal, string name, Bilingual help, FormReading<TForm> reading)
        where TForm : class
    {
        var file = new Argument<string>("FILE") { Description = Options.Both(Texts.FormFileHelp) };
        Option<LocalDate?> on = Options.On();
        var id = new Option<string?>("--id") { Description = Options.Both(Texts.SurveyIdHelp), HelpName = "ID" };
        Option<string?> standard = Options.Standard();
        Option<Language> lang = Options.Lang();
        Option<InputFormat?> input = Options.Input();
        Option<string?> sheet = Options.Sheet();
        var results = new ResultFile(("text", OutputFormat.Table), ("xlsx", OutputFormat.Excel), ("json", OutputFormat.Json), ("jsonl", OutputFormat.JsonLines));
        var command = new Command(name, Options.Both(help)) { file, on, id, standard, lang, input, sheet };
        foreach (Option option in results.Options)
        {
            command.Add(option);
        }

        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            LawInForce law = LawChoice.Of(result.GetValue(on)!.Value, result.GetValue(standard));
            Language language = result.GetValue(lang);
            if (reading.WhyNot(law, language) is { } why)
            {
                terminal.Error.WriteLine(why);
                return ExitCode.NotCovered;
            }

            var list = new InputFile(result.GetRequiredValue(file), result.GetValue(input)) { Sheet = result.GetValue(sheet) };
            OutputFormat format = results.FormatOf(result);
            string? path = results.PathOf(result, list);
            using OpenInput<TForm> forms = list.OpenWith(terminal, reading.Contract, language);
            using StreamWriter? made = ResultFile.Open(path, format);
            TablesWorkbook? workbook = format != OutputFormat.Excel ? null
                : new(made!.BaseStream, forms.Source.Tables, reading.Headings, [Texts.SummaryTitle(law.Date), .. LawChoice.NotesOn(law)], language);
            return Run(forms.Source, result.GetValue(id), law, reading, new(terminal, made ?? terminal.Output, workbook, forms.Source.NameOf, language, format), stop);
        }));
        return command;
    }

    private static ExitCode Run<TForm>(
        IRowSource<TForm> source, string? id, LawInForce law, FormReading<TForm> reading, FormOutput output, CancellationToken stop)
        where TForm : class
    {
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        bool isFound = id is null;
        foreach (Row<TForm> row in source.Read())
        {
            stop.ThrowIfCancellationRequested();
            if (id is not null && !string.Equals(row.Id, id, StringComparison.Ordinal))
            {
                continue;
            }

            isFound = true;
            List<InputError> errors = row.ErrorsBy(form => reading.Check(law, form));
            if (row.Id is { } known && !lines.TryAdd(known, row.Line))
            {
                errors.Add(RowErrors.IdDuplicate(known, lines[known]));
            }

            if (errors.Count > 0 || row.Record is not { } form)
            {
                output.Reject(row, errors);
            }
            else if (output.IsWorkbook)
            {
                output.Write(row, reading.ToCells(law, form, output.Language));
            }
            else if (output.IsText)
            {
                output.Write(row, reading.Explain(law, form, output.Language));
            }
            else
            {
                output.Write(reading.ToJson(law, form, row.Id ?? string.Create(CultureInfo.InvariantCulture, $"line {row.Line}")));
            }
        }

        ExitCode code = output.End();
        return isFound ? code : throw new ProblemException(Texts.IdNotFound(id!));
    }
}
