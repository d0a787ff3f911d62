using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Commands;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of the verbs <c>rule</c> and <c>cases</c>.</summary>
internal static partial class Texts
{
    public static readonly Bilingual CasesHelp = new(
        "Chạy các tệp tình huống kiểm thử; thư mục là mọi tệp *.json trong đó, trừ *.schema.json",
        "Runs case files; a folder stands for every *.json in it but *.schema.json.\n" +
        "Mã kết thúc / Exit codes: 0 mọi tình huống đạt / all pass; 1 có tình huống không đạt / some fail; 2 tệp không đọc được hoặc có lỗi / a file is unreadable or has errors");

    public static readonly Bilingual CaseFilesHelp = new("Tệp hoặc thư mục tình huống", "Case files or folders");

    public static readonly Bilingual NoCases = new("tệp không có tình huống nào", "the file has no cases");

    public static readonly Bilingual NoCaseFiles = new("thư mục không có tệp tình huống nào", "the folder has no case files");

    public static readonly Bilingual RuleHelp = new(
        "Bộ quy tắc, mức tiền, bảng điểm hoặc tham số bằng lời, không cần hộ nào; không có mã thì liệt kê các mã của ngày",
        "A rule set, amount, score or parameter in words, without any household; without a code the codes of the day are listed");

    public static readonly Bilingual RuleOnHelp = new(
        "Ngày xét: 2023-11-01 hoặc 01/11/2023; không cần cho tham số, được nêu với mọi thời kỳ",
        "The day of the law: 2023-11-01 or 01/11/2023; not needed for a parameter, which is shown over all time");

    public static readonly Bilingual CodeHelp = new("Mã, ví dụ poverty.2022.classes", "The code, for example poverty.2022.classes");

    public static readonly ImmutableArray<Bilingual> CodeHeadings =
        [new("Mã", "Code"), new("Tên", "Name"), new("Loại", "Kind"), new("Giá trị trong ngày", "Value on the day")];

    public static readonly Bilingual NoValueOnDay = new("không có trong ngày này", "none on this day");

    public static readonly Bilingual NoValueKnown = new("Thư viện chưa biết giá trị nào.", "The library knows no value.");

    public static readonly Bilingual ListNeedsDay = new("liệt kê các mã cần --on", "to list the codes --on is needed");

    public static Bilingual CodeNeedsDay(string code) => new($"{code} cần --on", $"{code} needs --on");

    public static Bilingual CodesTitle(LocalDate date) => new("Các mã, ngày " + DayText.Of(date), "Codes, on " + DayText.Of(date));

    public static Bilingual DescribedOn(string code, Bilingual name, LocalDate date) => new(
        $"{code}: {name.Vietnamese}, ngày {DayText.Of(date)}", $"{code}: {name.English}, on {DayText.Of(date)}");

    /// <summary>Where a rule stands, how well it is known and what is doubtful about it; empty for the result where no rule applies.</summary>
    /// <param name="rule">The rule.</param>
    public static Bilingual Source(RuleDescription rule) => new(Source(rule, Language.Vietnamese), Source(rule, Language.English));

    public static Bilingual NoSuchCode(string code, LocalDate date) => new(
        $"không có mã “{code}” vào ngày {DayText.Of(date)}; xem kienxuong rule --on {DayText.Of(date)}",
        $"there is no code “{code}” on {DayText.Of(date)}; see kienxuong rule --on {DayText.Of(date)}");

    public static Bilingual NoSuchParameterNeedsDay(string code) => new(
        $"không có tham số “{code}”; nếu là bộ quy tắc hoặc bảng điểm thì cần --on", $"there is no parameter “{code}”; if it is a rule set or a score, --on is needed");

    public static Bilingual Of(CodeKind kind) => kind switch
    {
        CodeKind.RuleSet => new("bộ quy tắc", "rule set"),
        CodeKind.Amount => new("mức tiền", "amount"),
        CodeKind.Score => new("bảng điểm", "score"),
        CodeKind.Parameter => new("tham số", "parameter"),
    };

    /// <summary>The stable word of a kind of code.</summary>
    /// <param name="kind">The kind.</param>
    public static string WordOf(CodeKind kind) => kind switch
    {
        CodeKind.RuleSet => "ruleSet",
        CodeKind.Amount => "amount",
        CodeKind.Score => "score",
        CodeKind.Parameter => "parameter",
    };

    public static Bilingual Case(string name, string provision) => new("✗ " + name + " (" + provision + ")", "✗ " + name + " (" + provision + ")");

    public static Bilingual CaseDifference(LocalDate date, string field, string expected, string actual) => new(
        $"   {DayText.Of(date)}, {field}: mong đợi {expected}, thư viện trả lời {actual}",
        $"   {DayText.Of(date)}, {field}: expected {expected}, the library answers {actual}");

    public static Bilingual CasesOfFile(string file, int passed, int failed, int errors) => new(
        $"{file}: {Count(passed)} đạt, {Count(failed)} không đạt" + (errors > 0 ? $", {Count(errors)} lỗi của tệp" : ""),
        $"{file}: {Count(passed)} passed, {Count(failed)} failed" + (errors > 0 ? $", {Count(errors)} errors of the file" : ""));

    private static string Source(RuleDescription rule, Language language) => rule.Provision is not { } provision ? "" :
        " — " + provision.Cite(language) + " [" + VerificationNames.Of(rule.Verification).In(language) +
        (rule.Note is { } note ? "; " + note.In(language) : "") + "]";
}
