using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Which text supports which time: Decision 24/2021 and Circular 07/2021 from 01/09/2021, the published procedures without districts from 01/07/2025, and their continuation after the day on which they were seen.</summary>
internal static class ReviewTimes
{
    /// <summary>Quyết định 24/2021/QĐ-TTg và Thông tư 07/2021/TT-BLĐTBXH có hiệu lực.</summary>
    public static readonly LocalDate First = new(2021, 9, 1);

    /// <summary>Chính quyền địa phương hai cấp; the days of the decisions that publish the procedures are not known.</summary>
    public static readonly LocalDate TwoTiers = new(2025, 7, 1);

    /// <summary>The first day after that on which the procedures stood on the portal.</summary>
    public static readonly LocalDate Continued = new(2026, 6, 11);

    /// <summary>The last day: no text is known for a review under the standard of 2027.</summary>
    public static readonly LocalDate Last = new(2026, 12, 31);

    /// <summary>Công bố thủ tục định kỳ.</summary>
    public static readonly Provision PublishedPeriodic = Instruments.Decision2306.Whole;

    /// <summary>Công bố bốn thủ tục hằng tháng.</summary>
    public static readonly Provision PublishedMonthly = Instruments.Decision967Of2025.Whole;

    /// <summary>A value that the published procedures carry on, with its state before 01/07/2025 and from then on; inferred after the day on which they were seen.</summary>
    public static Timeline<TValue> Of<TValue>(
        TValue value, Provision provision, Verification before, Verification now, Provision published, Bilingual? note = null) => new(
        Last,
        new(First, value, provision, before) { Note = note },
        new(TwoTiers, value, provision, now) { CarriedBy = published, Note = note },
        new(Continued, value, provision, Verification.Inferred) { CarriedBy = published, Note = note });

    /// <summary>A value of the low-income worker: the procedure of the average class from 10/04/2025, its own from 01/07/2025.</summary>
    public static Timeline<TValue> OfWorker<TValue>(TValue value) => new(
        Last,
        new(new(2025, 4, 10), value, Instruments.Decision24Of2021.Article(6), Verification.Reported)
        {
            Note = new("theo thủ tục của hộ có mức sống trung bình; ngày đầu chưa kiểm chứng", "by the procedure of the average class; the first day is unconfirmed"),
        },
        new(TwoTiers, value, PublishedMonthly, Verification.Official),
        new(Continued, value, PublishedMonthly, Verification.Inferred));
}
