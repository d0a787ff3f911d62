using System.Collections.Immutable;

namespace KienXuong.Domain.Surveys;

/// <summary>Danh mục mã của phiếu: the names of the choices of every closed list of the forms, in the order of their codes, as printed.</summary>
public static class FormLists
{
    /// <summary>The names of the choices of a list, in the order of its values; of the social allowance every set of codes.</summary>
    /// <typeparam name="T">The list, one of those of the forms.</typeparam>
    /// <exception cref="ArgumentException">It is no list of the forms.</exception>
    public static ImmutableArray<Bilingual> NamesOf<T>()
        where T : struct, Enum => typeof(T) == typeof(AreaType) ? SurveyFacts.AreaOfPlace.Choices : [.. NamesOf(typeof(T))];

    /// <summary>Vật liệu chính của cột nhà/căn hộ.</summary>
    internal static readonly Bilingual[] OfColumnMaterial =
    [
        new("Bê tông cốt thép", "reinforced concrete"),
        new("Gạch/đá", "brick or stone"),
        new("Sắt/thép/gỗ bền chắc", "iron, steel or durable wood"),
        new("Khác", "other"),
    ];

    /// <summary>Vật liệu chính của mái nhà/căn hộ.</summary>
    internal static readonly Bilingual[] OfRoofMaterial =
    [
        new("Bê tông cốt thép", "reinforced concrete"),
        new("Ngói (xi măng, đất nung)", "tile of cement or fired clay"),
        new("Tấm lợp kim loại chuyên dụng", "purpose-made metal sheet"),
        new("Khác", "other"),
    ];

    /// <summary>Vật liệu chính của tường/bao che nhà/căn hộ.</summary>
    internal static readonly Bilingual[] OfWallMaterial =
    [
        new("Bê tông cốt thép", "reinforced concrete"),
        new("Gạch/đá", "brick or stone"),
        new("Gỗ/kim loại bền chắc", "durable wood or metal"),
        new("Khác", "other"),
    ];

    /// <summary>Vật liệu tường, chi tiết hơn.</summary>
    internal static readonly Bilingual[] OfWallDetail =
    [
        new("Bê tông", "concrete"),
        new("Gạch", "brick"),
        new("Đá", "stone"),
        new("Xi măng", "cement"),
        new("Gỗ bền chắc", "durable wood"),
        new("Kim loại bền chắc", "durable metal"),
        new("Khác", "other"),
    ];

    /// <summary>Loại nhà tiêu đang sử dụng.</summary>
    internal static readonly Bilingual[] OfToilet =
    [
        new("Tự hoại/bán tự hoại", "septic or semi-septic"),
        new("Thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hố xí đào có bệ ngồi, hai ngăn", "pour-flush, VIP, dug with seat, two-compartment"),
        new("Khác", "other, also none"),
    ];

    /// <summary>Nguồn điện đang sử dụng.</summary>
    internal static readonly Bilingual[] OfPowerSource =
    [
        new("Điện lưới", "grid"),
        new("Điện máy phát", "generator"),
        new("Loại điện khác", "other electricity"),
        new("Chưa có điện", "none"),
    ];

    /// <summary>Cách ghi số điện.</summary>
    internal static readonly Bilingual[] OfElectricityMeasure =
    [
        new("Bình quân 12 tháng gần nhất", "average of the last 12 months"),
        new("Tháng gần nhất", "the latest month"),
    ];

    /// <summary>Nước sinh hoạt.</summary>
    internal static readonly Bilingual[] OfWaterSource =
    [
        new("Nước máy, nước đóng chai/bình, nước mua", "tap, bottled or bought water"),
        new("Nước giếng khoan", "drilled well"),
        new("Nước giếng đào được bảo vệ, nước khe/mó được bảo vệ", "protected dug well, protected spring or source"),
        new("Khác", "other"),
    ];

    /// <summary>Nguyên nhân hộ còn khó khăn.</summary>
    internal static readonly Bilingual[] OfHardshipCause =
    [
        new("Không có đất sản xuất", "no production land"),
        new("Không có vốn", "no capital"),
        new("Không có lao động", "no labour"),
        new("Không có công cụ/phương tiện sản xuất", "no tools or means of production"),
        new("Không biết làm ăn", "does not know how to make a living"),
        new("Không có kỹ năng lao động, sản xuất", "no labour or production skill"),
        new("Có người ốm đau, bệnh nặng", "a sick or gravely ill person"),
        new("Khác", "other"),
    ];

    /// <summary>Chính sách hỗ trợ.</summary>
    internal static readonly Bilingual[] OfSupportPolicy =
    [
        new("Hỗ trợ y tế", "health"),
        new("Hỗ trợ giáo dục", "education"),
        new("Hỗ trợ học nghề", "vocational training"),
        new("Hỗ trợ việc làm", "employment"),
        new("Hỗ trợ nhà ở", "housing"),
        new("Hỗ trợ nước sạch và vệ sinh môi trường", "clean water, sanitation"),
        new("Hỗ trợ đất sản xuất", "production land"),
        new("Hỗ trợ vay vốn tín dụng", "credit"),
        new("Hỗ trợ sản xuất, sinh kế", "production, livelihood"),
        new("Hỗ trợ tiếp cận thông tin", "access to information"),
        new("Hỗ trợ pháp lý", "legal aid"),
        new("Hỗ trợ tiền điện", "electricity money"),
        new("Khác", "other"),
    ];

    /// <summary>Quan hệ với chủ hộ.</summary>
    internal static readonly Bilingual[] OfRelation =
    [
        new("Chủ hộ", "head"),
        new("Vợ/chồng", "spouse"),
        new("Con", "child"),
        new("Bố/mẹ", "parent"),
        new("Khác", "other"),
    ];

    /// <summary>Giới tính.</summary>
    internal static readonly Bilingual[] OfSex =
    [
        new("Nam", "male"),
        new("Nữ", "female"),
    ];

    /// <summary>Cấp học.</summary>
    internal static readonly Bilingual[] OfSchoolLevel =
    [
        new("Mầm non, mẫu giáo", "pre-school"),
        new("Tiểu học", "primary"),
        new("Trung học cơ sở", "lower secondary"),
        new("Trung học phổ thông", "upper secondary"),
        new("Khóa đào tạo ngắn hạn", "short course"),
        new("Trung cấp", "intermediate"),
        new("Cao đẳng", "college"),
        new("Từ Đại học trở lên", "university or above"),
    ];

    /// <summary>Trình độ văn hóa.</summary>
    internal static readonly Bilingual[] OfGeneralEducation =
    [
        new("Chưa tốt nghiệp Tiểu học", "primary not finished"),
        new("Tiểu học", "primary"),
        new("Trung học cơ sở", "lower secondary"),
        new("Trung học phổ thông", "upper secondary"),
    ];

    /// <summary>Trình độ đào tạo.</summary>
    internal static readonly Bilingual[] OfTraining =
    [
        new("Chưa qua đào tạo nghề", "no vocational training"),
        new("Sơ cấp, chứng chỉ dạy nghề", "elementary, vocational certificate"),
        new("Trung cấp", "intermediate"),
        new("Cao đẳng", "college"),
        new("Đại học", "university"),
        new("Sau đại học", "postgraduate"),
    ];

    /// <summary>Việc làm.</summary>
    internal static readonly Bilingual[] OfJob =
    [
        new("Đang làm việc", "working"),
        new("Không có việc làm", "no job"),
        new("Không có khả năng lao động", "no labour capacity"),
        new("Đang đi học", "studying"),
        new("Không muốn đi làm", "does not want to work"),
        new("Nghỉ hưu/Nội trợ", "retired, housework"),
    ];

    /// <summary>Loại việc làm.</summary>
    internal static readonly Bilingual[] OfJobKind =
    [
        new("Công chức, viên chức", "civil servant, public employee"),
        new("Làm cho doanh nghiệp", "enterprise"),
        new("Làm thuê cho hộ gia đình", "hired by a household"),
        new("Khác", "other"),
    ];

    /// <summary>Việc làm công ăn lương.</summary>
    internal static readonly Bilingual[] OfWagedWork =
    [
        new("Có hợp đồng lao động", "with a labour contract"),
        new("Không có hợp đồng lao động", "without a labour contract"),
        new("Không làm công ăn lương", "not waged"),
    ];

    /// <summary>Đang hưởng lương hưu hoặc trợ cấp hằng tháng.</summary>
    internal static readonly Bilingual[] OfMonthlyBenefit =
    [
        new("Không", "none"),
        new("Đang hưởng lương hưu", "pension"),
        new("Đang hưởng trợ cấp bảo hiểm xã hội hằng tháng", "monthly social-insurance allowance"),
        new("Đang hưởng trợ cấp ưu đãi người có công hằng tháng", "monthly merit allowance"),
    ];

    /// <summary>Phân loại hộ theo kết quả rà soát năm trước kỳ rà soát.</summary>
    internal static readonly Bilingual[] OfLastClass =
    [
        new("Hộ nghèo", "poor"),
        new("Hộ cận nghèo", "near-poor"),
        new("Hộ không nghèo", "non-poor"),
    ];

    /// <summary>Vùng.</summary>
    internal static readonly Bilingual[] OfRegion =
    [
        new("Đồng bằng sông Hồng", "Red River Delta"),
        new("Trung du và miền núi phía Bắc", "northern midlands and mountains"),
        new("Bắc Trung Bộ và duyên hải miền Trung", "north-central and central coast"),
        new("Tây Nguyên", "Central Highlands"),
        new("Đông Nam Bộ", "South-East"),
        new("Đồng bằng sông Cửu Long", "Mekong Delta"),
        new("Hà Nội", "Hà Nội"),
        new("Hải Phòng", "Hải Phòng"),
        new("Đà Nẵng", "Đà Nẵng"),
        new("Thành phố Hồ Chí Minh", "Hồ Chí Minh City"),
        new("Cần Thơ", "Cần Thơ"),
    ];

    /// <summary>Đang hưởng trợ cấp xã hội hằng tháng: every set of the three codes.</summary>
    internal static readonly Bilingual[] OfSocialAllowance =
    [
        new("Không", "none"),
        new("Người cao tuổi", "elderly"),
        new("Người khuyết tật", "disabled"),
        new("Người cao tuổi, người khuyết tật", "elderly, disabled"),
        new("Trẻ em mồ côi", "orphan"),
        new("Người cao tuổi, trẻ em mồ côi", "elderly, orphan"),
        new("Người khuyết tật, trẻ em mồ côi", "disabled, orphan"),
        new("Người cao tuổi, người khuyết tật, trẻ em mồ côi", "elderly, disabled, orphan"),
    ];

    private static Bilingual[] NamesOf(Type list) =>
        list == typeof(Region) ? OfRegion
        : list == typeof(ReviewProcedure) ? FormANames.OfProcedure
        : list == typeof(FormAOutcome) ? FormANames.OfOutcome
        : list == typeof(LastClass) ? OfLastClass
        : list == typeof(ColumnMaterial) ? OfColumnMaterial
        : list == typeof(RoofMaterial) ? OfRoofMaterial
        : list == typeof(WallMaterial) ? OfWallMaterial
        : list == typeof(WallDetail) ? OfWallDetail
        : list == typeof(Toilet) ? OfToilet
        : list == typeof(PowerSource) ? OfPowerSource
        : list == typeof(ElectricityMeasure) ? OfElectricityMeasure
        : list == typeof(WaterSource) ? OfWaterSource
        : list == typeof(HardshipCause) ? OfHardshipCause
        : list == typeof(SupportPolicy) ? OfSupportPolicy
        : list == typeof(Relation) ? OfRelation
        : list == typeof(Sex) ? OfSex
        : list == typeof(SchoolLevel) ? OfSchoolLevel
        : list == typeof(GeneralEducation) ? OfGeneralEducation
        : list == typeof(Training) ? OfTraining
        : list == typeof(SocialAllowance) ? OfSocialAllowance
        : list == typeof(Job) ? OfJob
        : list == typeof(JobKind) ? OfJobKind
        : list == typeof(WagedWork) ? OfWagedWork
        : list == typeof(MonthlyBenefit) ? OfMonthlyBenefit
        : list == typeof(ResidenceRegistration) ? [.. ResidentFacts.Registration.Choices]
        : list == typeof(KinRelation) ? [.. ResidentFacts.Kin.Choices]
        : list == typeof(IncomeMonths) ? [.. Enum.GetValues<IncomeMonths>().Select(IncomePeriods.NameOf)]
        : throw new ArgumentException("It is no list of the forms.", nameof(list));
}
