using System.Collections.Immutable;

namespace KienXuong.Domain.Reviews;

/// <summary>Mã lưu ý: every stable code of a warning on a review, and what it means.</summary>
public static class ReviewRemarkCodes
{
    /// <summary>The review rests on a continuation that is inferred.</summary>
    public const string InferredContinuation = "inferred-continuation";

    /// <summary>The review rests on the statement of the caller.</summary>
    public const string RulesStated = "rules-stated";

    /// <summary>Working days are counted without public holidays.</summary>
    public const string HolidaysNotCounted = "holidays-not-counted";

    /// <summary>A figure that is used is unconfirmed.</summary>
    public const string UnconfirmedFigure = "unconfirmed-figure";

    /// <summary>The periodic review begins outside its window.</summary>
    public const string OutsideWindow = "outside-window";

    /// <summary>The decision comes after the window or the time limit.</summary>
    public const string DecisionLate = "decision-late";

    /// <summary>A complaint makes the time limit impossible.</summary>
    public const string TimeLimitImpossible = "time-limit-impossible";

    /// <summary>A decision without a known opinion.</summary>
    public const string OpinionMissing = "opinion-missing";

    /// <summary>An opinion after its time, or after the decision.</summary>
    public const string OpinionLate = "opinion-late";

    /// <summary>Exactly half of the attendees agree.</summary>
    public const string MeetingAtLimit = "meeting-at-limit";

    /// <summary>Fewer attendees agree than the law asks for.</summary>
    public const string MeetingBelowLimit = "meeting-below-limit";

    /// <summary>The number of attendees is not known.</summary>
    public const string AttendeesUnknown = "attendees-unknown";

    /// <summary>A step that the procedure does not have.</summary>
    public const string StepNotInProcedure = "step-not-in-procedure";

    /// <summary>A step before the one that must precede it.</summary>
    public const string OutOfOrder = "out-of-order";

    /// <summary>A later step is known, this one is not.</summary>
    public const string StepNotRecorded = "step-not-recorded";

    /// <summary>A step before the posting has ended or a complaint has been answered.</summary>
    public const string PostingNotEnded = "posting-not-ended";

    /// <summary>Every code with its meaning, in alphabetical order.</summary>
    public static ImmutableSortedDictionary<string, Bilingual> All { get; } = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        [InferredContinuation] = new("dựa vào việc tiếp tục áp dụng được suy luận", "rests on an inferred continuation"),
        [RulesStated] = new("dựa vào tuyên bố của người dùng", "rests on the statement of the caller"),
        [HolidaysNotCounted] = new("ngày làm việc chưa trừ ngày lễ, tết", "working days without public holidays"),
        [UnconfirmedFigure] = new("dùng con số chưa kiểm chứng", "uses an unconfirmed figure"),
        [OutsideWindow] = new("bắt đầu ngoài kỳ rà soát định kỳ", "begins outside the window"),
        [DecisionLate] = new("quyết định sau thời hạn", "the decision after its deadline"),
        [TimeLimitImpossible] = new("khiếu nại làm thời hạn không thể giữ", "a complaint makes the time limit impossible"),
        [OpinionMissing] = new("quyết định khi chưa có ý kiến", "a decision without a known opinion"),
        [OpinionLate] = new("ý kiến muộn", "an opinion that is late"),
        [MeetingAtLimit] = new("đúng mức đồng ý tối thiểu", "exactly the least share agrees"),
        [MeetingBelowLimit] = new("dưới mức đồng ý", "fewer agree than needed"),
        [AttendeesUnknown] = new("chưa biết số người dự họp", "the number of attendees is not known"),
        [StepNotInProcedure] = new("thủ tục không có bước này", "the procedure has no such step"),
        [OutOfOrder] = new("sai thứ tự", "out of order"),
        [StepNotRecorded] = new("bước chưa ghi nhận", "a step that is not recorded"),
        [PostingNotEnded] = new("chưa hết niêm yết hoặc phúc tra", "posting or re-check has not ended"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
