using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Explanations;

/// <summary>Từ ngữ cố định: the fixed words of explanations, in both languages.</summary>
internal static class Words
{
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");
    private static readonly YearMonthPattern MonthYear = YearMonthPattern.CreateWithInvariantCulture("MM'/'uuuu");

    public static string Of(LocalDate date) => DayMonthYear.Format(date);

    public static string Of(YearMonth month) => MonthYear.Format(month);

    public static string Of(Validity period, Language language) => period.Through is { } last
        ? Of(period.From) + " - " + Of(last)
        : language == Language.Vietnamese ? "từ " + Of(period.From) : "from " + Of(period.From);

    public static Bilingual Of(Truth truth) => truth switch
    {
        Truth.No => new("không", "no"),
        Truth.Undetermined => new("chưa xác định", "undetermined"),
        Truth.Yes => new("có", "yes"),
    };

    public static char Mark(Truth truth) => truth switch
    {
        Truth.No => '✗',
        Truth.Undetermined => '?',
        Truth.Yes => '✓',
    };

    /// <summary>A limit in the words of the law, with {0} for the amount or number.</summary>
    public static Bilingual Of(Relation relation) => relation switch
    {
        Relation.AtMost => new("từ {0} trở xuống", "at most {0}"),
        Relation.Below => new("dưới {0}", "below {0}"),
        Relation.AtLeast => new("từ {0} trở lên", "at least {0}"),
        Relation.Above => new("trên {0}", "above {0}"),
    };

    public static Bilingual Of(NotCoveredReason reason) => reason switch
    {
        NotCoveredReason.BeforeCoverage => new("trước thời gian được mã hóa", "before the days covered"),
        NotCoveredReason.AfterCoverage => new("sau thời gian được mã hóa", "after the days covered"),
        NotCoveredReason.NotYetSigned => new("chưa có văn bản nào được ký vào thời điểm xem xét", "nothing was signed by the day on which the law is looked at"),
        NotCoveredReason.NotKnown => new("quy định chưa biết", "the law is not known"),
    };

    public static Bilingual Of(Rounding rounding) => rounding switch
    {
        Rounding.NearestDong => new("đến đồng", "to the nearest đồng"),
        Rounding.NearestThousand => new("đến nghìn đồng", "to the nearest thousand đồng"),
    };

    public static Bilingual Of(DayOfMonth day) => day switch
    {
        DayOfMonth.First => new("ngày đầu tháng", "the first day of the month"),
        DayOfMonth.Last => new("ngày cuối tháng", "the last day of the month"),
    };

    /// <summary>The first letter of a sentence as a capital.</summary>
    public static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text of the language: the first where it is Vietnamese, else the second.</summary>
    public static string Pick(this Language language, string vietnamese, string english) => language switch
    {
        Language.Vietnamese => vietnamese,
        Language.English => english,
    };
}
