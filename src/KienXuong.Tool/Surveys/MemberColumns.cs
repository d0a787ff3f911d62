using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using Column = KienXuong.Tool.Csv.Column;
using MemberColumn = KienXuong.Tool.Csv.Column<KienXuong.Tool.Surveys.MemberBuilder>;

namespace KienXuong.Tool.Surveys;

/// <summary>Danh mục cột của thành viên: every column that a CSV file of members (part B of form 3.1) can have.</summary>
internal static class MemberColumns
{
    /// <summary>STT: the number of a member, which any list may have for its rows.</summary>
    public const string Number = "member";

    /// <summary>The columns in the order of the form.</summary>
    public static readonly ImmutableArray<MemberColumn> All =
    [
        new(Column.Id, static (row, _, text) => row.Id = text.ToString(), "Mã hộ", "Mã số hộ", "Mã hộ gia đình", "household") { IsCode = true },
        new(Number, static (row, _, text) => row.Number = text.ToString(), "B.1", "TT", "STT", "Số thứ tự"),
        new("name", static (row, _, text) => row.Name = text.ToString(), "B.2", "Họ tên", "Họ và tên"),
        Of<Relation>("relation", ListCell<Relation>.One, static (m, v) => m with { Relation = v }, "B.3", "Quan hệ với chủ hộ"),
        Of<PartialDate>("birthDate", Cells.Date, static (m, v) => m with { BirthDate = v }, "B.4", "Ngày, tháng, năm sinh", "Ngày sinh"),
        new("personalNumber", static (row, _, text) => row.Member = row.Member with { PersonalNumber = text.ToString() }, "B.4a", "Số định danh cá nhân") { IsCode = true, CodeDigits = 12 },
        new("ethnicity", static (row, _, text) => row.Member = row.Member with { Ethnicity = text.ToString() }, "B.4b", "Dân tộc"),
        Of<Sex>("sex", ListCell<Sex>.One, static (m, v) => m with { Sex = v }, "B.5", "Giới tính"),
        Of<decimal>("height", Cells.Exact, static (m, v) => m with { Height = v }, "B.6", "Chiều cao (cm)", "Chiều cao"),
        Of<decimal>("weight", Cells.Exact, static (m, v) => m with { Weight = v }, "B.7", "Cân nặng (kg)", "Cân nặng"),
        Of<bool>("isStudying", Cells.OneOrTwo, static (m, v) => m with { IsStudying = v }, "B.8", "Tình trạng đi học"),
        Of<SchoolLevel>("schoolLevel", ListCell<SchoolLevel>.One, static (m, v) => m with { SchoolLevel = v }, "B.9", "Cấp học"),
        Of<GeneralEducation>("generalEducation", ListCell<GeneralEducation>.One, static (m, v) => m with { GeneralEducation = v }, "B.10", "Trình độ văn hóa"),
        Of<Training>("training", ListCell<Training>.One, static (m, v) => m with { Training = v }, "B.11", "Trình độ đào tạo"),
        Of<bool>("hasHealthInsurance", Cells.OneOrTwo, static (m, v) => m with { HasHealthInsurance = v }, "B.12", "Bảo hiểm y tế"),
        Of<bool>("usesInternet", Cells.OneOrTwo, static (m, v) => m with { UsesInternet = v }, "B.13", "Sử dụng internet"),
        Of<SocialAllowance>("socialAllowance", AllowanceCell.Of, static (m, v) => m with { SocialAllowance = v }, "B.14", "Đang hưởng trợ cấp xã hội hằng tháng") with { ReadsBlank = true },
        Of<Job>("job", ListCell<Job>.One, static (m, v) => m with { Job = v }, "B.15", "Việc làm"),
        Of<JobKind>("jobKind", ListCell<JobKind>.One, static (m, v) => m with { JobKind = v }, "B.16", "Loại việc làm"),
        Of<WagedWork>("wagedWork", ListCell<WagedWork>.One, static (m, v) => m with { WagedWork = v }, "B.17", "Việc làm công ăn lương"),
        Of<MonthlyBenefit>("monthlyBenefit", BenefitOrNone, static (m, v) => m with { MonthlyBenefit = v }, "B.18", "Đang hưởng lương hưu hoặc trợ cấp hằng tháng") with { ReadsBlank = true },
        Of<bool>("isCriticallyIll", Cells.OneOrTwo, static (m, v) => m with { IsCriticallyIll = v }, "B.19", "Người bị bệnh hiểm nghèo"),
        Of<bool>("worksOffFarm", Cells.YesNo, static (m, v) => m with { WorksOffFarm = v }, "Việc làm chính là phi nông nghiệp"),
        Of<int>("monthsOffFarm", Fields.Number, static (m, v) => m with { MonthsOffFarm = v }, "Số tháng làm việc phi nông nghiệp"),
        Of<bool>("isOfWorkingAge", Cells.YesNo, static (m, v) => m with { IsOfWorkingAge = v }, "Trong độ tuổi lao động"),
        Of<bool>("budgetPaysInsurance", Cells.YesNo, static (m, v) => m with { BudgetPaysInsurance = v }, "Ngân sách nhà nước đóng bảo hiểm y tế"),
        Of<bool>("isTrainedOnTheJob", Cells.YesNo, static (m, v) => m with { IsTrainedOnTheJob = v }, "Được doanh nghiệp tuyển dụng và chứng nhận đào tạo"),
    ];

    /// <summary>How a CSV file of members is written.</summary>
    public static readonly CsvContract<MemberBuilder> Contract = new(All, static record => new(record));

    /// <summary>B.18 left empty on the form is none.</summary>
    private static MonthlyBenefit? BenefitOrNone(RowBuilder row, string path, ReadOnlySpan<char> text) =>
        text.IsEmpty ? MonthlyBenefit.None : ListCell<MonthlyBenefit>.One(row, path, text);

    private static MemberColumn Of<T>(string path, Cell<T> cell, Func<SurveyMember, T?, SurveyMember> put, params ImmutableArray<string> headings)
        where T : struct => new(path, (row, at, text) => row.Member = put(row.Member, cell(row, at, text)), headings);
}
