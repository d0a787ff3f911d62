using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Surveys.DwellingFacts;
using static KienXuong.Domain.Surveys.FormRows;
using static KienXuong.Domain.Surveys.MemberFacts;
using static KienXuong.Domain.Surveys.SurveyFacts;

namespace KienXuong.Domain.Surveys;

/// <summary>
/// Bảng quy ước điểm Phiếu B1 (mẫu 3.3 - 3.10, Phụ lục III Thông tư 02/2022/TT-BLĐTBXH): the rows of the income score in the order of the form.
/// For reviews from 01/01/2022; the sheet used in autumn 2021 is not known, and none is known for the standard of 2027.
/// </summary>
internal static class FormB1
{
    // Bảng điểm các mẫu 3.3 - 3.10
    public static readonly Parameter<PointTable> Points = Printed(
        "survey.2022.incomePoints", new("bảng điểm Phiếu B1", "point table of Form B1"), SurveyTables.Table, NameOf);

    // Mục 2: không tính người không có khả năng lao động; người khuyết tật đang hưởng trợ cấp hằng tháng; người bị bệnh hiểm nghèo
    public static readonly Condition<SurveyMember> IsWorker = All(
        IsOfWorkingAge.Holds,
        Not(All(IsAsked(15), JobOfMember.Is(Job.NoLabourCapacity))),
        Not(IsDisabledOnAllowance.Holds),
        Not(IsCriticallyIll.Holds));

    // Mục 3: (1) trẻ em dưới 16 tuổi; (2) người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng
    public static readonly Condition<SurveyMember> IsDependant = Any(
        Age.Below(16 * Year),
        IsElderlyOnAllowance.Holds,
        IsDisabledOnAllowance.Holds);

    // Mục 4: bằng cấp từ một trình độ trở lên
    public static readonly Condition<SurveyMember> HasCollege = Has(Training.College);
    public static readonly Condition<SurveyMember> HasIntermediate = Has(Training.Intermediate);
    public static readonly Condition<SurveyMember> HasElementary = Has(Training.Elementary);

    // Mục 5: đang làm việc phi nông nghiệp, từ 3 tháng trở lên trong 12 tháng qua
    private static readonly Condition<SurveyMember> CountsOffFarm =
        All(IsAsked(15), JobOfMember.Is(Job.Working), WorksOffFarm.Holds, MonthsOffFarm.AtLeast(3));

    private static readonly Condition<SurveyMember> IsPublicServant = KindOfJob.Is(JobKind.PublicServant);
    private static readonly Condition<SurveyMember> HasContract = Waged.Is(WagedWork.WithContract);

    public static readonly Condition<SurveyMember> IsPublicServantOffFarm = All(CountsOffFarm, IsPublicServant);
    public static readonly Condition<SurveyMember> IsContractedOffFarm = All(CountsOffFarm, Not(IsPublicServant), HasContract);
    public static readonly Condition<SurveyMember> IsOtherwiseOffFarm = All(CountsOffFarm, Not(IsPublicServant), Not(HasContract));

    // Mục 6: đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp ưu đãi người có công hằng tháng
    public static readonly Condition<SurveyMember> HasBenefit =
        All(IsAsked(15), Benefit.In(MonthlyBenefit.Pension, MonthlyBenefit.SocialInsurance, MonthlyBenefit.Merit));

    // Điểm B1: tổng điểm các dòng được đánh dấu của mục 1 - 14, khu vực thành thị thêm mục 15
    public static readonly Score<Survey> IncomeScore = new(
        "survey.2022.incomeScore", new("điểm B1 (thu nhập)", "score B1 (income)"), Points, FormB1Columns.All,
        new("1", new("Số nhân khẩu trong hộ", "household members"),
            OneOf("members",
                Members(1), Members(2), Members(3), Members(4), Members(5), Members(6), Members(7))),
        new("2", new("Số người trong độ tuổi lao động (Không tính điểm đối với người không có khả năng lao động; người khuyết tật đang hưởng trợ cấp hằng tháng; người bị bệnh hiểm nghèo)",
                "members of working age (without those without labour capacity, disabled on a monthly allowance, or critically ill)"),
            OneOf("workers",
                Workers(1), Workers(2), Workers(3), Workers(4),
                Row("working_age_5plus", "Hộ có từ 5 người trở lên", "5 persons or more", SurveyFacts.Members.AtLeast(5, IsWorker)))),
        new("3", new("Số người phụ thuộc ((1) trẻ em dưới 16 tuổi; (2) người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng)",
                "dependants (children under 16; elderly or disabled on the monthly social allowance)"),
            OneOf("dependants",
                Row("dependants_0", "Không có người nào", "none", SurveyFacts.Members.Exactly(0, IsDependant)),
                Row("dependants_1", "Chỉ có 1 người", "only 1 person", SurveyFacts.Members.Exactly(1, IsDependant)))),
        new("4", new("Bằng cấp cao nhất của thành viên hộ gia đình", "highest qualification of any member"),
            OneOf("qualification",
                Row("qualification_college_or_university", "Có bằng cao đẳng hoặc đại học trở lên", "college or university and above", SurveyFacts.Members.Any(HasCollege)),
                Row("qualification_intermediate", "Có bằng trung cấp nghề hoặc trung học chuyên nghiệp", "intermediate vocational or professional secondary",
                    All(SurveyFacts.Members.Any(HasIntermediate), Not(SurveyFacts.Members.Any(HasCollege)))),
                Row("qualification_elementary", "Có bằng sơ cấp nghề", "elementary vocational",
                    All(SurveyFacts.Members.Any(HasElementary), Not(SurveyFacts.Members.Any(HasIntermediate)))))),
        new("5", new("Hộ có ít nhất 1 người đang làm việc phi nông nghiệp (làm việc từ 3 tháng trở lên trong 12 tháng qua)",
                "at least 1 member works off-farm (3 months or more in the last 12)"),
            Row("nonfarm_civil_servant", "Công chức, viên chức", "civil servant or public employee", SurveyFacts.Members.Any(IsPublicServantOffFarm)),
            Row("nonfarm_labour_contract", "Làm việc có hợp đồng lao động", "with a labour contract",
                SurveyFacts.Members.Any(IsContractedOffFarm)),
            Row("nonfarm_hired_or_self", "Làm thuê/làm công cho hộ gia đình/Tự sản xuất, kinh doanh", "hired by a household, own production or business",
                SurveyFacts.Members.Any(IsOtherwiseOffFarm)))
        {
            Counting = SurveyChoices.RowsOfItem5,
        },
        new("6", new("Lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp ưu đãi người có công hằng tháng",
                "pension, monthly social-insurance or merit allowance"),
            OneOf("benefits",
                Row("pension_1",
                    "Có 1 người đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp ưu đãi người có công hằng tháng", "1 person receives one",
                    SurveyFacts.Members.Exactly(1, HasBenefit)),
                Row("pension_2plus",
                    "Có từ 2 người trở lên đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp ưu đãi người có công hằng tháng", "2 persons or more receive one",
                    SurveyFacts.Members.AtLeast(2, HasBenefit)))),
        new("7", new("Nhà ở", "dwelling"),
            Row("wall_solid", "Vật liệu chính của tường/bao che nhà là bê tông; gạch/đá; xi măng; gỗ bền chắc", "walls of concrete, brick, stone, cement or durable wood",
                Any(
                    Walls.In(WallMaterial.ReinforcedConcrete, WallMaterial.BrickOrStone),
                    All(Walls.Is(WallMaterial.DurableWoodOrMetal), DwellingFacts.WallDetail.Is(Surveys.WallDetail.DurableWood)),
                    All(Walls.Is(WallMaterial.Other), DwellingFacts.WallDetail.Is(Surveys.WallDetail.Cement)))),
            Row("column_solid", "Vật liệu chính của cột nhà là bê tông cốt thép; gạch/đá; sắt/thép/gỗ bền chắc", "columns of reinforced concrete, brick, stone, iron, steel or durable wood",
                Columns.In(ColumnMaterial.ReinforcedConcrete, ColumnMaterial.BrickOrStone, ColumnMaterial.MetalOrDurableWood))),
        new("8", new("Diện tích bình quân đầu người", "housing area per head"),
            OneOf("area",
                Row("area_20_30", "Từ 20 m2 đến dưới 30 m2", "from 20 to under 30 m²", All(AreaPerHead.AtLeast(20), AreaPerHead.Below(30))),
                Row("area_30_40", "Từ 30 m2 đến dưới 40 m2", "from 30 to under 40 m²", All(AreaPerHead.AtLeast(30), AreaPerHead.Below(40))),
                Row("area_40plus", "Từ 40 m2 trở lên", "40 m² or more", AreaPerHead.AtLeast(40)))),
        new("9", new("Tiêu thụ điện bình quân 1 tháng cả hộ", "electricity of the whole household a month"),
            OneOf("electricity",
                Row("electricity_25_50", "Từ 25 KW đến dưới 50 KW", "from 25 to under 50 kWh", UsesElectricity(25, 50)),
                Row("electricity_50_100", "Từ 50 KW đến dưới 100 KW", "from 50 to under 100 kWh", UsesElectricity(50, 100)),
                Row("electricity_100_150", "Từ 100 KW đến dưới 150 KW", "from 100 to under 150 kWh", UsesElectricity(100, 150)),
                Row("electricity_150plus", "Từ 150 KW trở lên", "150 kWh or more", All(HasElectricity.Holds, Electricity.AtLeast(150))))),
        new("10", new("Nước sinh hoạt", "domestic water"),
            OneOf("water",
                Row("water_tap_bottled_bought", "Nước máy, nước đóng chai/bình, nước mua", "tap, bottled or bought water", Water.Is(WaterSource.TapBottledOrBought)),
                Row("water_drilled_well", "Nước giếng khoan", "drilled well", Water.Is(WaterSource.DrilledWell)),
                Row("water_protected_dug_well_or_spring", "Nước giếng đào được bảo vệ, nước khe/mó được bảo vệ", "protected dug well or spring", Water.Is(WaterSource.ProtectedWellOrSpring)))),
        new("11", new("Nhà tiêu hợp vệ sinh", "hygienic toilet"),
            Row("toilet_septic", "Hố xí tự hoại/bán tự hoại", "septic or semi-septic", DwellingFacts.Toilet.Is(Surveys.Toilet.Septic))),
        FormB1Property.Assets,
        FormB1Property.Land,
        FormB1Property.Livestock,
        FormB1Columns.Region);

    private static ScoreRow<Survey> Members(int number) => Row(
        FormattableString.Invariant($"members_{number}"), FormattableString.Invariant($"Hộ có {number} người"), English(number, "member"),
        All(MemberCount.AtLeast(number), MemberCount.AtMost(number)));

    private static ScoreRow<Survey> Workers(int number) => Row(
        FormattableString.Invariant($"working_age_{number}"), FormattableString.Invariant($"Hộ có {number} người"), English(number, "person"),
        SurveyFacts.Members.Exactly(number, IsWorker));

    private static string English(int number, string unit) => FormattableString.Invariant($"{number} {unit}{(number == 1 ? "" : "s")}");

    /// <summary>A member has at least a training level. An empty field is "none" under 15 years and unknown from 15.</summary>
    private static Condition<SurveyMember> Has(Training least)
    {
        Training[] levels = [.. Enum.GetValues<Training>().Where(level => level >= least)];
        return Any(WrittenTraining.In(levels), All(IsAsked(15), TrainingLevel.In(levels)));
    }

    private static Condition<Survey> UsesElectricity(int from, int below) =>
        All(HasElectricity.Holds, Electricity.AtLeast(from), Electricity.Below(below));
}
