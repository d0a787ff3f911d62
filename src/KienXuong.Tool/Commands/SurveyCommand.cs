using System.CommandLine;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Forms;
using KienXuong.Tool.Surveys;

namespace KienXuong.Tool.Commands;

/// <summary><c>survey</c>: the class of every household of a list of surveys by the scores B1 and B2, or one household row by row, or its form.</summary>
internal static class SurveyCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var list = new ListArguments();
        Option<FormKind?> form = Options.Choice<FormKind?>("--form", Texts.FormHelp, ("text", FormKind.Text), ("html", FormKind.Html));
        Option<BlankMeaning> blanks = Options.Choice("--blanks", Texts.BlanksHelp, ("unknown", BlankMeaning.Unknown), ("none", BlankMeaning.None));
        Option<Region?> region = Options.Choice<Region?>(
            "--region", Texts.RegionHelp, [.. Enum.GetValues<Region>().Select(static each => (char.ToLowerInvariant(each.ToString()[0]) + each.ToString()[1..], (Region?)each))]);
        var province = new Option<string?>("--province") { Description = Options.Both(Texts.ProvinceHelp), HelpName = "NAME" };
        var members = new Option<string?>("--members") { Description = Options.Both(Texts.MembersHelp), HelpName = "FILE" };
        var id = new Option<string?>("--id") { Description = Options.Both(Texts.SurveyIdHelp), HelpName = "ID" };
        Option<ReviewProcedure?> procedure = Options.Procedure();
        Command command = list.CommandOf("survey", Texts.SurveyHelp, members, province, region, procedure, blanks, id, form);
        command.SetAction((result, stop) => CommandLine.GuardAsync(terminal, list.LanguageOf(result), () =>
        {
            var options = new SurveyOptions(
                list.Read(result) with { Others = result.GetValue(members) is { } path ? [path] : [] },
                result.GetValue(members),
                RegionOf(result.GetValue(province), result.GetValue(region)),
                result.GetValue(blanks) == BlankMeaning.None)
            {
                Procedure = result.GetValue(procedure),
            };
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
