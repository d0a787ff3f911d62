using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Surveys;
using static KienXuong.Tool.Forms.FormWords;

namespace KienXuong.Tool.Forms;

/// <summary>Phiếu B1 (mẫu 3.1): part B, one line a member, and the facts that scoring needs and the form does not hold.</summary>
internal static class FormMembersPart
{
    private static readonly ImmutableArray<string> Heads =
    [
        "1 TT", "2 Họ tên", "3 Quan hệ với chủ hộ", "4 Ngày, tháng, năm sinh", "4a Số định danh", "4b Dân tộc", "5 Giới tính", "6 Chiều cao (cm)", "7 Cân nặng (kg)",
        "8 Tình trạng đi học", "9 Cấp học", "10 Trình độ văn hóa", "11 Trình độ đào tạo", "12 Bảo hiểm y tế", "13 Sử dụng internet", "14 Trợ cấp xã hội hằng tháng",
        "15 Việc làm", "16 Loại việc làm", "17 Việc làm công ăn lương", "18 Lương hưu, trợ cấp hằng tháng", "19 Bệnh hiểm nghèo",
    ];

    private static readonly ImmutableArray<string> FactHeads =
        ["TT", "Việc làm chính phi nông nghiệp", "Số tháng trong 12 tháng qua", "Trong độ tuổi lao động", "Ngân sách nhà nước đóng BHYT", "Doanh nghiệp tuyển dụng, chứng nhận đào tạo"];

    /// <summary>Part B.</summary>
    /// <param name="survey">The survey.</param>
    public static IEnumerable<FormBlock> Of(Survey survey) =>
    [
        new FormBlock.Heading("B. Thông tin về thành viên hộ gia đình", 2),
        survey.Members is { } members ? new FormBlock.Table(Heads, [.. members.Index().Select(each => new FormRow(Cells(each.Index, each.Item)))], IsWide: true)
            : new FormBlock.Field("Số thành viên", FormWords.Of(survey.MemberCount)),
        new FormBlock.Heading("Dữ kiện ngoài phiếu, cần để chấm điểm", 2),
        new FormBlock.Table(FactHeads, [.. (survey.Members ?? []).Index().Select(each => new FormRow(Facts(each.Index, each.Item)))]),
        new FormBlock.Field("Hộ đang trong danh sách hộ nghèo ngày rà soát", Answer(survey.IsOnPoorList)),
        new FormBlock.Field("Hộ có radio", Answer(survey.Dwelling.HasRadio)),
    ];

    private static ImmutableArray<string> Cells(int place, SurveyMember member) =>
    [
        Number(place), member.Id ?? "", Code(member.Relation), FormWords.Of(member.BirthDate), member.PersonalNumber ?? "", member.Ethnicity ?? "", Code(member.Sex),
        Measure(member.Height), Measure(member.Weight), OneOrTwo(member.IsStudying), Code(member.SchoolLevel), Code(member.GeneralEducation), Code(member.Training),
        OneOrTwo(member.HasHealthInsurance), OneOrTwo(member.UsesInternet), member.SocialAllowance is { } allowance ? AllowanceCell.CodesOf(allowance) : "",
        Code(member.Job), Code(member.JobKind), Code(member.WagedWork), member.MonthlyBenefit == MonthlyBenefit.None ? "" : Code(member.MonthlyBenefit), OneOrTwo(member.IsCriticallyIll),
    ];

    private static ImmutableArray<string> Facts(int place, SurveyMember member) =>
    [
        Number(place), Answer(member.WorksOffFarm), member.MonthsOffFarm?.ToString(CultureInfo.InvariantCulture) ?? "?", Answer(member.IsOfWorkingAge),
        Answer(member.BudgetPaysInsurance), Answer(member.IsTrainedOnTheJob),
    ];

    private static string Answer(bool? answer) => answer is { } known ? known ? "có" : "không" : "?";

    private static string Measure(decimal? number) => number is null ? "" : FormWords.Of(number);

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
