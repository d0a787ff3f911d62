using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Forms;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Surveys;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary><c>survey</c>: the class of every household of a list of surveys by the scores B1 and B2, or one household row by row, or its form.</summary>
internal static class SurveyCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        Argument<string> file = Options.File();
        Option<LocalDate?> on = Options.On();
        Option<string?> standard = Options.Standard();
        Option<Language> lang = Options.Lang();
        Option<InputFormat?> input = Options.Input();
        Option<OutputFormat> format = Options.Choice(
            "--format", Texts.FormatHelp,
            ("table", OutputFormat.Table), ("csv", OutputFormat.Csv), ("json", OutputFormat.Json), ("jsonl", OutputFormat.JsonLines));
        Option<FormKind?> form = Options.Choice<FormKind?>("--form", Texts.FormHelp, ("text", FormKind.Text), ("html", FormKind.Html));
        Option<BlankMeaning> blanks = Options.Choice("--blanks", Texts.BlanksHelp, ("unknown", BlankMeaning.Unknown), ("none", BlankMeaning.None));
        Option<Region?> region = Options.Choice<Region?>(
            "--region", Texts.RegionHelp, [.. Enum.GetValues<Region>().Select(static each => (char.ToLowerInvariant(each.ToString()[0]) + each.ToString()[1..], (Region?)each))]);
        var province = new Option<string?>("--province") { Description = Options.Both(Texts.ProvinceHelp), HelpName = "NAME" };
        var members = new Option<string?>("--members") { Description = Options.Both(Texts.MembersHelp), HelpName = "FILE" };
        var id = new Option<string?>("--id") { Description = Options.Both(Texts.SurveyIdHelp), HelpName = "ID" };
        var output = new Option<string?>("--output") { Description = Options.Both(Texts.OutputHelp), HelpName = "FILE" };
        var rejects = new Option<string?>("--rejects") { Description = Options.Both(Texts.RejectsHelp), HelpName = "FILE" };
        var summary = new Option<bool>("--summary") { Description = Options.Both(Texts.SummaryHelp) };
        var command = new Command("survey", Options.Both(Texts.SurveyHelp))
        {
            file, on, members, province, region, blanks, standard, id, form, lang, input, format, output, rejects, summary,
        };
        Options.Require(command, on);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, result.GetValue(lang), () =>
        {
            var list = new AssessOptions(
                new(result.GetRequiredValue(file), result.GetValue(input)),
                result.GetValue(on)!.Value,
                result.GetValue(standard),
                result.GetValue(lang),
                result.GetValue(format))
            {
                Output = result.GetValue(output),
                Rejects = result.GetValue(rejects),
                SummaryOnly = result.GetValue(summary),
                Others = result.GetValue(members) is { } path ? [path] : [],
            };
            var options = new SurveyOptions(
                list, result.GetValue(members), RegionOf(result.GetValue(province), result.GetValue(region)), result.GetValue(blanks) == BlankMeaning.None);
            return result.GetValue(id) is null && result.GetValue(form) is null
                ? new SurveyRun(options, terminal).Run(stop)
                : OneSurvey.Run(options, result.GetValue(id), result.GetValue(form), terminal, stop);
        }));
        return command;
    }

    private static Region? RegionOf(string? province, Region? region) => (province, region) switch
    {
        (null, _) => region,
        (_, not null) => throw new ProblemException(Texts.ProvinceAndRegion),
        _ => Regions.Of(province) ?? throw new ProblemException(Texts.NoSuchProvince(province)),
    };
}
