using System.Collections.Immutable;

namespace KienXuong.Domain.Surveys;

/// <summary>Mã điều cần xem lại: every stable code with which a survey is remarked on, and what it means.</summary>
public static class SurveyRemarkCodes
{
    /// <summary>A value in a field that is not asked at the age of the person; it does not count.</summary>
    public const string NotAskedAtAge = "not-asked-at-age";

    /// <summary>A value in a field that is not asked after the answer to another field; it does not count.</summary>
    public const string NotAskedAfterAnswer = "not-asked-after-answer";

    /// <summary>Electricity used in a household without electricity; it does not count.</summary>
    public const string ElectricityWithoutSource = "electricity-without-source";

    /// <summary>Contradiction: a person born after the day of the review.</summary>
    public const string BornAfterReview = "born-after-review";

    /// <summary>Contradiction: two filled fields of a person that are asked at no common age.</summary>
    public const string NoCommonAge = "no-common-age";

    /// <summary>A recorded score that the fields do not give; it is not overwritten.</summary>
    public const string RecordedScoreDiffers = "recorded-score-differs";

    /// <summary>A tick of form 3.2 that the fields contradict; the fields decide.</summary>
    public const string TickContradicted = "tick-contradicted";

    /// <summary>Every code with its meaning, in alphabetical order.</summary>
    public static ImmutableSortedDictionary<string, Bilingual> All { get; } = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        [NotAskedAtAge] = new("ô không hỏi ở độ tuổi của người này", "a field that is not asked at the age of the person"),
        [NotAskedAfterAnswer] = new("ô không hỏi sau câu trả lời ở ô khác", "a field that is not asked after the answer to another"),
        [ElectricityWithoutSource] = new("có số điện nhưng hộ chưa có điện", "electricity used in a household without electricity"),
        [BornAfterReview] = new("sinh sau ngày rà soát", "born after the day of the review"),
        [RecordedScoreDiffers] = new("điểm đã ghi khác điểm tính từ các ô", "a recorded score differs from that of the fields"),
        [TickContradicted] = new("dấu trên Phiếu B2 trái với các ô của Phiếu B1", "a tick of Form B2 contradicts the fields of Form B1"),
        [NoCommonAge] = new("hai ô không cùng hỏi ở một độ tuổi nào", "two fields that are asked at no common age"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
