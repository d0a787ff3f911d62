using System.CommandLine;
using System.Text;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Interview;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>ask</c>: an interview that asks only what can still change the class, and ends with the decision and its explanation.</summary>
internal static class AskCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        Option<LocalDate?> on = Options.On();
        Option<string?> standard = Options.Standard();
        Option<Language> lang = Options.Lang();
        var input = new Option<string?>("--input") { Description = Options.Both(Texts.AskInputHelp), HelpName = "FILE" };
        var save = new Option<string?>("--save") { Description = Options.Both(Texts.SaveHelp), HelpName = "FILE" };
        var command = new Command("ask", Options.Both(Texts.AskHelp)) { on, standard, lang, input, save };
        Options.Require(command, on);
        command.SetAction((result, _) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () => Run(
            terminal,
            LawChoice.Of(result.GetValue(on)!.Value, result.GetValue(standard)),
            result.GetValue(input),
            result.GetValue(save),
            result.GetValue(lang))));
        return command;
    }

    private static ExitCode Run(Terminal terminal, LawInForce law, string? file, string? save, Language language)
    {
        if (law.Standard is null)
        {
            terminal.Error.Write(law.Classify(new()).Explain(language));
            return ExitCode.NotCovered;
        }

        if (!TryRead(terminal, file, language, out Household household))
        {
            return ExitCode.Unusable;
        }

        using var answers = new StreamReader(terminal.Input, new UTF8Encoding(false));
        household = new Conversation(law, answers, terminal.Output, language).Hold(household);
        terminal.Output.WriteLine();
        terminal.Output.Write(law.Classify(household).Explain(language));
        WriteChanges(terminal.Output, law, household, language);
        if (save is not null)
        {
            using var stream = Files.Create(save);
            stream.Write(Encoding.UTF8.GetBytes(HouseholdJson.Write(household, indented: true) + "\n"));
        }

        return ExitCode.Done;
    }

    /// <summary>The smallest changes to each other class, a line each.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="law">The law.</param>
    /// <param name="household">The household.</param>
    /// <param name="language">The language.</param>
    public static void WriteChanges(TextWriter output, LawInForce law, Household household, Language language)
    {
        if (law.PossibleClasses(household).IsDecided && law.Counterfactuals(household) is { IsEmpty: false } changes)
        {
            output.WriteLine(Texts.SmallestChanges.In(language));
            foreach (Counterfactual<PovertyClass> change in changes)
            {
                output.WriteLine("  " + change.Describe(language));
            }
        }
    }

    private static bool TryRead(Terminal terminal, string? file, Language language, out Household household)
    {
        household = new();
        if (file is null)
        {
            return true;
        }

        using Stream stream = Files.OpenRead(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        HouseholdReading reading = HouseholdJson.Read(bytes.ToArray());
        foreach (InputError error in reading.Errors)
        {
            terminal.Error.WriteLine($"{file}: {error.Path}: {error.Code}: {error.Message.In(language)}");
        }

        household = reading.Household ?? household;
        return reading.Household is not null;
    }
}
