using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Territories;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
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
        Option<AreaReading?> reading = Options.AreaReading();
        Option<string?> units = Options.Units();
        Option<Language> lang = Options.Lang();
        var input = new Option<string?>("--input") { Description = Options.Both(Texts.AskInputHelp), HelpName = "FILE" };
        var save = new Option<string?>("--save") { Description = Options.Both(Texts.SaveHelp), HelpName = "FILE" };
        var id = new Option<string?>("--id") { Description = Options.Both(Texts.AskedIdHelp), HelpName = "ID" };
        Option<string?> sheet = Options.Sheet();
        var survey = new Option<bool>("--survey") { Description = Options.Both(Texts.AskSurveyHelp) };
        Option<ReviewProcedure?> procedure = Options.Procedure();
        var command = new Command("ask", Options.Both(Texts.AskHelp)) { on, standard, reading, units, survey, procedure, lang, input, id, sheet, save };
        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            LawInForce law = LawChoice.Of(result.GetValue(on)!.Value, result.GetValue(standard), result.GetValue(reading), result.GetValue(units));
            var asked = new AskedFile(result.GetValue(input), result.GetValue(id), result.GetValue(sheet));
            return result.GetValue(survey)
                ? AskSurvey.Run(terminal, law, asked, result.GetValue(save), result.GetValue(procedure), result.GetValue(lang), stop)
                : Run(terminal, law, asked, result.GetValue(save), result.GetValue(lang), stop);
        }));
        return command;
    }

    private static ExitCode Run(Terminal terminal, LawInForce law, AskedFile file, string? save, Language language, CancellationToken stop)
    {
        if (law.Standard is null)
        {
            terminal.Error.Write(law.Classify(new()).Explain(language));
            return ExitCode.NotCovered;
        }

        var household = new Household();
        if (!file.TryRead(
            terminal, language, () => file.List.Open(terminal, InputContracts.Households), ReadJson, new HouseholdValidator(law).Check, stop, ref household))
        {
            return ExitCode.Unusable;
        }

        if (save is not null)
        {
            Files.EnsureWritable(save);
        }

        using var answers = new StreamReader(terminal.Input, new UTF8Encoding(false));
        household = new Conversation<Household>(new HouseholdTopic(law), answers, terminal.Output, language).Hold(household, stop);
        if (save is not null)
        {
            Save(save, household);
        }

        Write(terminal.Output, law, household, language);
        return ExitCode.Done;
    }

    private static void Write(TextWriter output, LawInForce law, Household household, Language language)
    {
        Classification classification = law.Classify(household);
        output.WriteLine();
        output.Write(classification.Explain(language));
        foreach (Bilingual note in LawChoice.NotesOn(law))
        {
            output.WriteLine(Texts.NoteLine(note).In(language));
        }

        NextSteps.Write(output, law, household, classification, language);
    }

    private static void Save(string path, Household household)
    {
        using Stream stream = Files.Create(path);
        stream.Write(Encoding.UTF8.GetBytes(HouseholdJson.Write(household, indented: true) + "\n"));
    }

    private static (Household? Household, ImmutableArray<InputError> Errors) ReadJson(byte[] json)
    {
        HouseholdReading reading = HouseholdJson.Read(json);
        return (reading.Household, reading.Errors);
    }
}
