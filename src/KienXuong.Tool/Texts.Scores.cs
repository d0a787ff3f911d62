using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of scores and tables of limits.</summary>
internal static partial class Texts
{
    public static readonly ImmutableArray<Bilingual> ScoreHeadings =
        [new("Dòng", "Row"), new("Mục", "Item"), new("Chữ in trên phiếu", "Print"), new("Đánh dấu khi", "Ticked when")];

    public static readonly ImmutableArray<Bilingual> ScoreColumnHeadings =
        [new("Cột", "Column"), new("Tên", "Name"), new("Áp dụng khi", "Applies when"), new("Kiểm chứng", "Verification"), new("Lưu ý", "Note")];

    public static readonly Bilingual LimitRowHeading = new("Tháng tuổi", "Months");

    /// <summary>Where a table stands and how well it is known.</summary>
    /// <param name="use">The table.</param>
    public static Bilingual Source(ParameterUse use) => new(Source(use, Language.Vietnamese), Source(use, Language.English));

    /// <summary>What the mark * stands for.</summary>
    /// <param name="choice">The named choice.</param>
    public static Bilingual MarkedChoice(ParameterUse choice) => new(
        "* lựa chọn áp dụng: " + MarkedChoice(choice, Language.Vietnamese), "* named choice: " + MarkedChoice(choice, Language.English));

    /// <summary>A table in one line, with the command that shows it.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="use">The table.</param>
    /// <param name="date">The day.</param>
    public static Bilingual Mentioned(string code, Bilingual name, ParameterUse use, LocalDate date) => new(
        $"{code}: {name.Vietnamese}, {use.Show(Language.Vietnamese)}; xem kienxuong rule {code} --on {DayText.Of(date)}",
        $"{code}: {name.English}, {use.Show(Language.English)}; see kienxuong rule {code} --on {DayText.Of(date)}");

    private static string Source(ParameterUse use, Language language) =>
        " — " + use.Cite(language) + " [" + VerificationNames.Of(use.Verification).In(language) + (use.Note is { } note ? "; " + note.In(language) : "") + "]";

    private static string MarkedChoice(ParameterUse choice, Language language) =>
        choice.Parameter.Code + ", " + choice.Parameter.Label.In(language) + ": " + choice.Show(language) + (choice.Note is { } note ? " (" + note.In(language) + ")" : "");
}
