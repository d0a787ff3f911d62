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

    /// <summary>A finer material of the walls that the code of A.III cannot be.</summary>
    public const string WallDetailOfOtherCode = "wall-detail-of-other-code";

    /// <summary>The counted area differs from the rooms and half of the attic; the counted area counts.</summary>
    public const string CountedAreaDiffers = "counted-area-differs";

    /// <summary>The state budget is said not to pay for a member of a household on the poor list.</summary>
    public const string BudgetDoesNotPayForPoor = "budget-does-not-pay-for-poor";

    /// <summary>A recorded score that no form can give.</summary>
    public const string RecordedScoreImpossible = "recorded-score-impossible";

    /// <summary>The declared number of members differs from the number listed; the declared number counts as that of the household.</summary>
    public const string MemberCountDiffers = "member-count-differs";

    /// <summary>The province does not lie in the region that is said; the region counts.</summary>
    public const string ProvinceOfOtherRegion = "province-of-other-region";

    /// <summary>Contradiction: a person born after the day of the review.</summary>
    public const string BornAfterReview = "born-after-review";

    /// <summary>A date of birth by which a person is older than 130 years on the day of the review; it counts as written.</summary>
    public const string AgeAbsurd = "age-absurd";

    /// <summary>Contradiction: two filled fields of a person that are asked at no common age.</summary>
    public const string NoCommonAge = "no-common-age";

    /// <summary>A recorded score that the fields do not give; it is not overwritten.</summary>
    public const string RecordedScoreDiffers = "recorded-score-differs";

    /// <summary>A tick of form 3.2 that the fields contradict; the fields decide.</summary>
    public const string TickContradicted = "tick-contradicted";

    /// <summary>A cell of Form A that the rest of the survey contradicts; each form counts as it is written.</summary>
    public const string FormAContradicted = "form-a-contradicted";

    /// <summary>The first three digits of a personal number are of no province known.</summary>
    public const string PlaceOfBirthUnknown = "place-of-birth-unknown";

    /// <summary>A personal number of another year than that of birth.</summary>
    public const string BirthYearDiffers = "birth-year-differs";

    /// <summary>A personal number of the other sex.</summary>
    public const string SexDiffers = "sex-differs";

    /// <summary>Every code with its meaning, in alphabetical order.</summary>
    public static ImmutableSortedDictionary<string, Bilingual> All { get; } = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        [NotAskedAtAge] = new("ô không hỏi ở độ tuổi của người này", "a field that is not asked at the age of the person"),
        [NotAskedAfterAnswer] = new("ô không hỏi sau câu trả lời ở ô khác", "a field that is not asked after the answer to another"),
        [ElectricityWithoutSource] = new("có số điện nhưng hộ chưa có điện", "electricity used in a household without electricity"),
        [WallDetailOfOtherCode] = new("vật liệu tường chi tiết không thuộc mã A.III đã ghi", "a wall material that the code of A.III cannot be"),
        [CountedAreaDiffers] = new("diện tích đã tính khác diện tích phòng và một nửa gác xép", "the counted area differs from the rooms and half of the attic"),
        [BudgetDoesNotPayForPoor] = new("hộ trong danh sách hộ nghèo nhưng ngân sách không đóng bảo hiểm y tế", "on the poor list, but the budget does not pay the health insurance"),
        [RecordedScoreImpossible] = new("điểm đã ghi mà không phiếu nào có thể có", "a recorded score that no form can give"),
        [MemberCountDiffers] = new("số thành viên đã khai khác số người trong danh sách", "the declared number of members differs from the number listed"),
        [ProvinceOfOtherRegion] = new("tỉnh không thuộc vùng đã ghi", "the province does not lie in the region said"),
        [BornAfterReview] = new("sinh sau ngày rà soát", "born after the day of the review"),
        [AgeAbsurd] = new("trên 130 tuổi vào ngày rà soát", "older than 130 years on the day of the review"),
        [RecordedScoreDiffers] = new("điểm đã ghi khác điểm tính từ các ô", "a recorded score differs from that of the fields"),
        [TickContradicted] = new("dấu trên phiếu hoặc bảng chấm điểm trái với các ô của Phiếu B1", "a tick of Form B2 or of the scoring sheet contradicts the fields of Form B1"),
        [FormAContradicted] = new("ô của Phiếu A trái với các ô của Phiếu B", "a cell of Form A contradicts the fields of Form B"),
        [PlaceOfBirthUnknown] = new("ba chữ số đầu của số định danh cá nhân không thuộc tỉnh nào đã biết", "the first three digits of a personal number are of no province known"),
        [BirthYearDiffers] = new("số định danh cá nhân cho năm sinh khác", "a personal number of another year than that of birth"),
        [SexDiffers] = new("số định danh cá nhân cho giới tính khác", "a personal number of the other sex"),
        [NoCommonAge] = new("hai ô không cùng hỏi ở một độ tuổi nào", "two fields that are asked at no common age"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
