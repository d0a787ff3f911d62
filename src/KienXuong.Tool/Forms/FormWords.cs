using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Surveys;

namespace KienXuong.Tool.Forms;

/// <summary>How values are written on a form, in Vietnamese.</summary>
internal static class FormWords
{
    /// <summary>What stands where nothing is written.</summary>
    public const string Empty = "……";

    private const string Box = "☐";
    private const string Ticked = "☒";

    /// <summary>A text, or dots.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : text;

    /// <summary>An exact number with the decimal comma, or dots.</summary>
    /// <param name="number">The number.</param>
    public static string Of(decimal? number) => number?.ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ',') ?? Empty;

    /// <summary>A number of things with two digits, 00 where there is none.</summary>
    /// <param name="number">The number.</param>
    public static string Count(int? number) => number?.ToString("00", CultureInfo.InvariantCulture) ?? Empty;

    /// <summary>Birds in tens, rounded down.</summary>
    /// <param name="birds">The number of birds.</param>
    public static string Tens(int? birds) => Count(birds is { } known ? known / 10 : null);

    /// <summary>Yes is 1, no is 2.</summary>
    /// <param name="answer">The answer.</param>
    public static string OneOrTwo(bool? answer) => answer is { } known ? known ? "1" : "2" : "";

    /// <summary>A tick box.</summary>
    /// <param name="answer">Whether it is ticked; null unknown.</param>
    public static string Tick(bool? answer) => answer is { } known ? known ? Ticked : Box : Box + " ?";

    /// <summary>The code of a choice; empty where nothing is chosen.</summary>
    /// <typeparam name="T">The list.</typeparam>
    /// <param name="choice">The choice.</param>
    public static string Code<T>(T? choice)
        where T : struct, Enum => choice is { } known ? ListCell<T>.CodeOf(known) : "";

    /// <summary>Every choice of a list with its box and code.</summary>
    /// <typeparam name="T">The list.</typeparam>
    /// <param name="choice">The one that is ticked.</param>
    public static string Boxes<T>(T? choice)
        where T : struct, Enum => Boxes(choice is { } known ? (IReadOnlyList<T>)[known] : []) + (choice is null ? "  " + Empty : "");

    /// <summary>Every choice of a list with its box and code.</summary>
    /// <typeparam name="T">The list.</typeparam>
    /// <param name="choices">Those that are ticked.</param>
    public static string Boxes<T>(IReadOnlyList<T> choices)
        where T : struct, Enum => string.Join(
        "   ",
        Enum.GetValues<T>().Index().Select(each => (choices.Contains(each.Item) ? Ticked : Box) + " " + (ListCell<T>.CodeOf(each.Item) + " " + FormLists.NamesOf<T>()[each.Index].Vietnamese).TrimStart()));

    /// <summary>A date of birth as far as it is known.</summary>
    /// <param name="date">The date.</param>
    public static string Of(PartialDate? date)
    {
        if (date is not { } known)
        {
            return "";
        }

        ImmutableArray<string> parts = [.. known.ToString().Split('-').Reverse()];
        return string.Join('/', parts);
    }
}
