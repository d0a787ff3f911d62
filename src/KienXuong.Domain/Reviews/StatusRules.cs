using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Reviews;

/// <summary>
/// Giá trị của quyết định công nhận theo thời gian. On which days a recognition counts. No text says it in one place: the list of the review of year N is the base of policy of
/// year N+1; from which day is a named choice. A regular decision counts from its own day. The process is that of Decision 24/2021/QĐ-TTg, before it of Circular 17/2016.
/// </summary>
internal static class StatusRules
{
    /// <summary>Policy begins here: the general survey of the end of 2015, of which no day is known, is the base of 2016.</summary>
    private static readonly LocalDate First = new(2016, 1, 1);
    private static readonly Provision Article3 = Instruments.Decision24Of2021.Article(3).Clause(1);
    private static readonly Provision Article5 = Instruments.Decision24Of2021.Article(5);

    // Ngày danh sách hằng năm bắt đầu có giá trị: văn bản không quy định
    public static readonly Parameter<StatusCounting> YearlyCounts = new(
        "review.yearlyCounts", new("ngày danh sách hằng năm bắt đầu có giá trị", "day from which a yearly decision counts"),
        new(
            null,
            Counting(First, Inferred, "văn bản không nói ngày; mặc định: từ 01/01 năm sau", "the texts do not say the day; default: from 01/01 of the next year"),
            Counting(
                new(2027, 1, 1), Unconfirmed,
                "chưa biết văn bản về rà soát theo chuẩn 2027; quyết định được đọc như trước", "no text is known for a review under the standard of 2027; decisions are read as before")))
    {
        IsChoice = true,
        Values = [StatusCounting.NextJanuary, StatusCounting.FromDecision],
        NameOf = static value => value switch
        {
            StatusCounting.NextJanuary => new("từ 01/01 đến 31/12 của năm sau năm rà soát", "01/01 to 31/12 of the year after the review"),
            StatusCounting.FromDecision => new("từ ngày quyết định đến trước quyết định hằng năm tiếp theo", "from the decision to the eve of the next yearly one"),
        },
    };

    private static readonly ChoiceFact<StatusEntry, StatusEntryKind> Kind = new(
        "recognition.kind", new("loại quyết định", "kind of decision"),
        [new("quyết định định kỳ hằng năm", "yearly decision"), new("quyết định thường xuyên", "regular decision"), new("biến cố được ghi", "recorded event")],
        static entry => entry.Kind);

    private static readonly YesNoFact<StatusEntry> IsOnList = new(
        "recognition.isOnList", new("thuộc danh sách hộ nghèo, hộ cận nghèo", "is on the list of the poor or the near-poor"), static entry => entry.IsOnList);

    private static readonly NumberFact<StatusEntry> YearsFromPolicyYear = new(
        "recognition.yearsFromPolicyYear", new("số năm kể từ năm thực hiện chính sách", "years from the policy year"), new(-9_999, 9_999),
        static (entry, on) => NumberRange.Exactly(on.Year - entry.YearServed));

    private static readonly NumberFact<StatusEntry> DaysFromDecision = Days(
        "recognition.daysFromDecision", new("số ngày kể từ ngày quyết định", "days from the decision"), static entry => entry.Decided);

    private static readonly NumberFact<StatusEntry> DaysFromNextList = Days(
        "recognition.daysFromNextList", new("số ngày kể từ quyết định hằng năm tiếp theo", "days from the next yearly decision"), static entry => entry.ListEnds);

    private static readonly NumberFact<StatusEntry> DaysPastPrintedEnd = Days(
        "recognition.daysPastPrintedEnd", new("số ngày quá hạn ghi trên giấy chứng nhận", "days past the end printed"), static entry => entry.Through ?? LocalDate.MaxIsoValue);

    // Điều 3 khoản 1 điểm a (định kỳ), Điều 5 (thường xuyên)
    public static readonly RuleSet<StatusEntry, Answer> Counts = new(
        "review.recognitionCounts", new("quyết định công nhận có giá trị vào ngày xét", "a recognition counts on the day"), AnswerNames.Of,
        new(Article3.Point("a"), Inferred, Answer.Yes,
            All(
                Kind.Is(StatusEntryKind.Yearly), Chosen<StatusEntry, StatusCounting>(YearlyCounts, StatusCounting.NextJanuary),
                YearsFromPolicyYear.AtLeast(0), Any(Not(IsOnList.Holds), YearsFromPolicyYear.AtMost(0)), DaysPastPrintedEnd.AtMost(0)))
        {
            Route = new("quyết định hằng năm: từ 01/01 năm sau", "yearly decision: from 01/01 of the next year"),
        },
        new(Article3.Point("a"), Inferred, Answer.Yes,
            All(
                Kind.Is(StatusEntryKind.Yearly), Chosen<StatusEntry, StatusCounting>(YearlyCounts, StatusCounting.FromDecision),
                DaysFromDecision.AtLeast(0), Any(Not(IsOnList.Holds), DaysFromNextList.Below(0)), DaysPastPrintedEnd.AtMost(0)))
        {
            Route = new("quyết định hằng năm: từ ngày quyết định", "yearly decision: from its day"),
        },
        new(Article5, Inferred, Answer.Yes,
            All(
                Kind.In(StatusEntryKind.Regular, StatusEntryKind.Event), DaysFromDecision.AtLeast(0),
                Any(
                    Not(IsOnList.Holds),
                    All(Chosen<StatusEntry, StatusCounting>(YearlyCounts, StatusCounting.NextJanuary), YearsFromPolicyYear.AtMost(0)),
                    All(Chosen<StatusEntry, StatusCounting>(YearlyCounts, StatusCounting.FromDecision), DaysFromNextList.Below(0))),
                DaysPastPrintedEnd.AtMost(0)))
        {
            Route = new("quyết định thường xuyên, biến cố: từ ngày của nó", "regular decision or event: from its own day"),
        })
    {
        Otherwise = Answer.No,
    };

    /// <summary>Khi nào quyết định có giá trị: the rules for every day of policy from 2016 on, of which the general survey of 2015 is the base.</summary>
    public static readonly Parameter<Func<RuleSet<StatusEntry, Answer>>> CountsInForce = new(
        "review.recognitionCounts", new("quyết định công nhận có giá trị vào ngày xét", "a recognition counts on the day"),
        new(
            null,
            new Enactment<Func<RuleSet<StatusEntry, Answer>>>(First, static () => Counts, Instruments.Circular17Of2016.Whole, Inferred)
            {
                Note = new("văn bản trước 01/09/2021 chưa xem; quyết định được đọc như sau này", "the text before 01/09/2021 was not seen; decisions are read as later"),
            },
            new Enactment<Func<RuleSet<StatusEntry, Answer>>>(new(2021, 9, 1), static () => Counts, Article3, Inferred)));

    private static NumberFact<StatusEntry> Days(string code, Bilingual label, Func<StatusEntry, LocalDate> from) => new(
        code, label, new(-4_000_000, 4_000_000), (entry, on) => NumberRange.Exactly(Period.DaysBetween(from(entry), on)))
    {
        Unit = new("ngày", "days"),
    };

    private static Enactment<StatusCounting> Counting(LocalDate from, Verification verification, string vietnamese, string english) =>
        new(from, StatusCounting.NextJanuary, Article3, verification) { Note = new(vietnamese, english) };
}
