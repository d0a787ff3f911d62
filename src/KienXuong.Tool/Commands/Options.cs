using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Input;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Commands;

/// <summary>Tùy chọn: the options that several commands share, with texts in both languages.</summary>
internal static class Options
{
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("d'/'M'/'uuuu");

    /// <summary>The file of households.</summary>
    public static Argument<string> File() => new("FILE") { Description = Both(Texts.FileHelp) };

    /// <summary>The day of the law. It has no default: the tool has no clock, and a review has a day of its own.</summary>
    public static Option<LocalDate?> On() => Date("--on", Texts.OnHelp);

    /// <summary>A day, in ISO form or as day/month/year.</summary>
    /// <param name="name">The name.</param>
    /// <param name="help">What it means.</param>
    public static Option<LocalDate?> Date(string name, Bilingual help) => new(name)
    {
        Description = Both(help),
        HelpName = "DATE",
        CustomParser = static result => Parse(result.Tokens[0].Value) is { } date ? date : Refused<LocalDate?>(result, Texts.NoDate(result.Tokens[0].Value)),
    };

    /// <summary>The standard that the review names.</summary>
    public static Option<string?> Standard() =>
        StandardNamed("--standard", Texts.StandardHelp);

    /// <summary>A standard by its code.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="help">What it means.</param>
    public static Option<string?> StandardNamed(string name, Bilingual help) => Choice<string?>(name, help, [.. PovertyStandards.Codes.Select(static code => (code, code))]);

    /// <summary>The language of the output.</summary>
    public static Option<Language> Lang() =>
        Choice("--lang", Texts.LangHelp, ("vi", Language.Vietnamese), ("en", Language.English));

    /// <summary>How the file is written.</summary>
    public static Option<InputFormat?> Input() => Choice<InputFormat?>(
        "--input", Texts.InputHelp, ("csv", InputFormat.Csv), ("xlsx", InputFormat.Excel), ("json", InputFormat.Json), ("jsonl", InputFormat.JsonLines));

    /// <summary>The sheet of a workbook.</summary>
    public static Option<string?> Sheet() => new("--sheet") { Description = Both(Texts.SheetHelp), HelpName = "NAME" };

    /// <summary>How the area is read from 01/07/2025.</summary>
    public static Option<AreaReading?> AreaReading() => AreaReadingNamed("--area-reading", Texts.AreaReadingHelp);

    /// <summary>A reading of the area.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="help">What it means.</param>
    public static Option<AreaReading?> AreaReadingNamed(string name, Bilingual help) => Choice<AreaReading?>(
        name, help, ("current", Domain.Territories.AreaReading.CurrentUnit), ("before", Domain.Territories.AreaReading.BeforeRearrangement));

    /// <summary>A file of units of the caller's own.</summary>
    public static Option<string?> Units() => new("--units") { Description = Both(Texts.UnitFileHelp), HelpName = "FILE" };

    /// <summary>From when a yearly decision counts.</summary>
    public static Option<StatusCounting?> Counting() => Choice<StatusCounting?>(
        "--counting", Texts.CountingHelp, ("next-january", StatusCounting.NextJanuary), ("from-decision", StatusCounting.FromDecision));

    /// <summary>The procedure in which the households are reviewed.</summary>
    public static Option<ReviewProcedure?> Procedure() => Choice<ReviewProcedure?>(
        "--procedure", Texts.ProcedureHelp, [.. Enum.GetValues<ReviewProcedure>().Select(static each => (char.ToLowerInvariant(each.ToString()[0]) + each.ToString()[1..], (ReviewProcedure?)each))]);

    /// <summary>A number of years, from 0 to 100.</summary>
    /// <param name="name">The name.</param>
    /// <param name="help">What it means.</param>
    public static Option<int?> Years(string name, Bilingual help) => new(name)
    {
        Description = Both(help),
        HelpName = "YEARS",
        CustomParser = static result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int years) && years <= 100
            ? years
            : Refused<int?>(result, Texts.NoYears(result.Tokens[0].Value)),
    };

    /// <summary>An option with a closed list of words. Where it is not given its value is the default of the type.</summary>
    /// <param name="name">The name.</param>
    /// <param name="help">What it means.</param>
    /// <param name="words">The words and what they mean.</param>
    public static Option<T> Choice<T>(string name, Bilingual help, params (string Word, T Value)[] words)
    {
        string all = string.Join('|', words.Select(static each => each.Word));
        return new(name)
        {
            Description = Both(help),
            HelpName = all,
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result =>
            {
                string word = result.Tokens[0].Value;
                int place = Array.FindIndex(words, each => string.Equals(each.Word, word, StringComparison.OrdinalIgnoreCase));
                return place >= 0 ? words[place].Value : Refused<T>(result, Texts.NoSuchChoice(name, word, all));
            },
        };
    }

    /// <summary>Makes an option necessary, with a message in both languages.</summary>
    /// <param name="command">The command.</param>
    /// <param name="option">The option.</param>
    public static void Require(Command command, Option option) => command.Validators.Add(result =>
    {
        if (result.GetResult(option) is null)
        {
            result.AddError(Both(Texts.Missing(option.Name)));
        }
    });

    /// <summary>A help text in both languages.</summary>
    /// <param name="text">The text.</param>
    public static string Both(Bilingual text) => text.Vietnamese + " / " + text.English;

    private static LocalDate? Parse(string text)
    {
        ParseResult<LocalDate> iso = LocalDatePattern.Iso.Parse(text);
        ParseResult<LocalDate> date = iso.Success ? iso : DayMonthYear.Parse(text);
        return date.Success ? date.Value : null;
    }

    private static T? Refused<T>(ArgumentResult result, Bilingual problem)
    {
        result.AddError(Both(problem));
        return default;
    }
}
