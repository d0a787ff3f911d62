using KienXuong.Domain.Surveys;

namespace KienXuong.Domain;

/// <summary>Thành viên hộ trong Phiếu B1: one line of part B of form 3.1, with the facts that scoring needs and the form does not hold. Unknown is the default of each fact.</summary>
public sealed record SurveyMember
{
    /// <summary>The number or name by which the caller knows the person (B.1, B.2); never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Quan hệ với chủ hộ (B.3): relation to the head.</summary>
    public Relation? Relation { get; init; }

    /// <summary>Ngày, tháng, năm sinh (B.4): date of birth, perhaps known to the year only.</summary>
    public PartialDate? BirthDate { get; init; }

    /// <summary>Số định danh cá nhân (B.4a): personal number; never read by a rule.</summary>
    public string? PersonalNumber { get; init; }

    /// <summary>Dân tộc (B.4b): ethnicity by the code of the statistics office; never read by a rule.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Giới tính (B.5): sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Chiều cao (B.6): height in cm, at most three decimals; asked under 16 years.</summary>
    public decimal? Height { get; init; }

    /// <summary>Cân nặng (B.7): weight in kg, at most three decimals; asked under 10 years.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Tình trạng đi học (B.8): studying now.</summary>
    public bool? IsStudying { get; init; }

    /// <summary>Cấp học (B.9): level attended; asked of those who study.</summary>
    public SchoolLevel? SchoolLevel { get; init; }

    /// <summary>Trình độ văn hóa (B.10): general education completed.</summary>
    public GeneralEducation? GeneralEducation { get; init; }

    /// <summary>Trình độ đào tạo (B.11): training level.</summary>
    public Training? Training { get; init; }

    /// <summary>Bảo hiểm y tế (B.12): has health insurance now.</summary>
    public bool? HasHealthInsurance { get; init; }

    /// <summary>Sử dụng internet (B.13): uses the internet.</summary>
    public bool? UsesInternet { get; init; }

    /// <summary>Đang hưởng trợ cấp xã hội hằng tháng (B.14): as what the monthly social allowance is received; none is said, not left out.</summary>
    public SocialAllowance? SocialAllowance { get; init; }

    /// <summary>Việc làm (B.15): job; asked from 15 years.</summary>
    public Job? Job { get; init; }

    /// <summary>Loại việc làm (B.16): kind of job; asked of those who work.</summary>
    public JobKind? JobKind { get; init; }

    /// <summary>Việc làm công ăn lương (B.17): waged work; asked of those who work.</summary>
    public WagedWork? WagedWork { get; init; }

    /// <summary>Đang hưởng lương hưu hoặc trợ cấp hằng tháng (B.18): pension, social-insurance or merit allowance; asked from 15 years. None is said, not left out.</summary>
    public MonthlyBenefit? MonthlyBenefit { get; init; }

    /// <summary>Người bị bệnh hiểm nghèo (B.19): is critically ill, by the list in Annex IV of Decree 134/2016/NĐ-CP.</summary>
    public bool? IsCriticallyIll { get; init; }

    /// <summary>Việc làm chính là phi nông nghiệp: the main job is off-farm. Not on the form; needed for item 5.</summary>
    public bool? WorksOffFarm { get; init; }

    /// <summary>Số tháng làm việc phi nông nghiệp trong 12 tháng qua: months worked off-farm in the last 12, 0 to 12. Not on the form; needed for item 5.</summary>
    public int? MonthsOffFarm { get; init; }

    /// <summary>Trong độ tuổi lao động: is of working age, by bounds and a provision that the caller knows. Not on the form; needed for item 2.</summary>
    public bool? IsOfWorkingAge { get; init; }

    /// <summary>Ngân sách nhà nước đóng bảo hiểm y tế: the state budget pays the premium of the person. Not on the form; needed for indicator 4.</summary>
    public bool? BudgetPaysInsurance { get; init; }

    /// <summary>Được doanh nghiệp tuyển dụng và chứng nhận đào tạo: hired by an enterprise and certified as trained on the job. Not on the form; left out it counts as no (indicator 5).</summary>
    public bool? IsTrainedOnTheJob { get; init; }
}
