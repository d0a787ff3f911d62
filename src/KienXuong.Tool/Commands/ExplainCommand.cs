using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Territories;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Json;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>explain</c>: the decision on one household of a file with every step, and its electricity support where it is on a list.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        Argument<string> file = Options.File();
        var id = new Option<string?>("--id") { Description = Options.Both(Texts.IdHelp), HelpName = "ID" };
        Option<LocalDate?> on = Options.On();
        Option<string?> standard = Options.Standard();
        Option<AreaReading?> reading = Options.AreaReading();
        Option<string?> units = Options.Units();
        Option<Language> lang = Options.Lang();
        Option<InputFormat?> input = Options.Input();
        Option<string?> sheet = Options.Sheet();
        Option<Presentation> format = Options.Choice(
            "--format", Texts.ExplainFormatHelp, ("text", Presentation.Text), ("json", Presentation.Json));
        var command = new Command("explain", Options.Both(Texts.ExplainHelp)) { file, id, on, standard, reading, units, lang, input, sheet, format };
        Options.Require(command, id);
        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () => Run(
            terminal,
            new InputFile(result.GetRequiredValue(file), result.GetValue(input)) { Sheet = result.GetValue(sheet) },
            result.GetValue(id)!,
            LawChoice.Of(result.GetValue(on)!.Value, result.GetValue(standard), result.GetValue(reading), result.GetValue(units)),
            result.GetValue(lang),
            result.GetValue(format),
            stop)));
        return command;
    }

    private static ExitCode Run(
        Terminal terminal, InputFile file, string id, LawInForce law, Language language, Presentation format, CancellationToken stop)
    {
        using OpenInput<Household> input = file.Open(terminal, InputContracts.Households);
        Row<Household> row = OneRow.Of(input.Source, id, Texts.OneHouseholdOnly, stop);
        if (law.Standard is null)
        {
            terminal.Error.Write(law.Classify(new()).Explain(language));
            return ExitCode.NotCovered;
        }

        List<InputError> errors = row.ErrorsBy(new HouseholdValidator(law).Check);
        if (errors.Count > 0 || row.Record is not { } household)
        {
            var rejects = new TableRejectWriter(terminal.ErrorConsole(), language, input.Source.NameOf);
            rejects.Write(row, errors);
            rejects.End();
            return ExitCode.SomeRejected;
        }

        Classification classification = law.Classify(household);
        Entitlement? electricity = household.RecognisedClass is null
            ? null
            : LawBook.Vietnam.ElectricitySupport(household, law.Date.ToYearMonth());
        if (format == Presentation.Json)
        {
            terminal.Output.WriteLine(Decisions.Explained(row, classification, electricity));
        }
        else
        {
            Write(terminal.Output, row, law, classification, electricity, language);
        }

        return ExitCode.Done;
    }

    private static void Write(
        TextWriter output, Row<Household> row, LawInForce law, Classification classification, Entitlement? electricity, Language language)
    {
        output.WriteLine(Shown.Of(string.Join(", ", new[] { Texts.HouseholdOnLine(row.Id!, row.Line).In(language), row.Head, row.Commune }.Where(static part => part.Length > 0))));
        output.Write(classification.Explain(language));
        foreach (Bilingual note in LawChoice.NotesOn(law))
        {
            output.WriteLine(Texts.NoteLine(note).In(language));
        }

        NextSteps.Write(output, law, row.Record!, classification, language);
        if (electricity is not null)
        {
            output.WriteLine();
            output.Write(electricity.Explain(language));
        }
    }
}
