using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Surveys;
using NodaTime.Text;

namespace KienXuong.Tool.Tests;

/// <summary>Writes the sample of surveys as CSV with the numbers of the form as headings.</summary>
internal static class SurveySampleText
{
    private static readonly ImmutableArray<(string Heading, Func<Survey, string> Read)> OfHousehold =
    [
        ("Mã hộ", static s => s.Id!), ("Họ và tên chủ hộ", static s => s.Head!), ("Xã", static s => s.Area == AreaType.Urban ? "Phường Mẫu" : "Xã Mẫu"),
        ("Tỉnh", static s => s.Region == Region.HaiPhong ? "Hải Phòng" : "Thái Bình"), ("Khu vực", static s => Code(s.Area)),
        ("A.I", static s => Code(s.Dwelling.Columns)), ("A.II", static s => Code(s.Dwelling.Roof)), ("A.III", static s => Code(s.Dwelling.Walls)),
        ("Diện tích các phòng ở", static s => Number(s.Dwelling.RoomArea)), ("Diện tích gác xép", static s => Number(s.Dwelling.AtticArea)),
        ("A.V", static s => Code(s.Dwelling.Toilet)), ("A.VI", static s => Code(s.Dwelling.Power)), ("A.VII", static s => Number(s.Dwelling.Electricity)),
        ("A.VIII", static s => Code(s.Dwelling.Water)),
        ("A.IX.1", static s => Number(s.Assets.Cars)), ("A.IX.2", static s => Number(s.Assets.Motorbikes)), ("A.IX.3", static s => Number(s.Assets.MotorBoats)),
        ("A.IX.4", static s => Number(s.Assets.Generators)), ("A.IX.5", static s => Number(s.Assets.PrintersAndFaxes)), ("A.IX.6", static s => Number(s.Assets.ColourTelevisions)),
        ("A.IX.7", static s => Number(s.Assets.MusicSystems)), ("A.IX.8", static s => Number(s.Assets.ComputersAndTablets)), ("A.IX.9", static s => Number(s.Assets.Refrigerators)),
        ("A.IX.10", static s => Number(s.Assets.AirConditioners)), ("A.IX.11", static s => Number(s.Assets.WashingMachines)), ("A.IX.12", static s => Number(s.Assets.WaterHeaters)),
        ("A.IX.13", static s => Number(s.Assets.MicrowavesAndOvens)), ("A.IX.14", static s => Number(s.Assets.Telephones)),
        ("A.X.1", static s => Number(s.Land.GardenAndPond)), ("A.X.2", static s => Number(s.Land.AnnualCrops)), ("A.X.3", static s => Number(s.Land.PerennialCrops)),
        ("A.X.4", static s => Number(s.Land.WaterSurface)), ("A.X.5", static s => Number(s.Land.Forest)),
        ("A.XI.1", static s => Number(s.Livestock.Cattle)), ("A.XI.2", static s => Number(s.Livestock.PigsGoatsSheep)),
        ("Số gà, vịt, ngan, ngỗng, chim (con)", static s => Number(s.Livestock.Poultry)), ("A.XI.4", static s => Number(s.Livestock.Others)),
        ("A.XII", static s => YesNo(s.Livestock.HasAquaculture)),
        ("Vật liệu tường, chi tiết", static s => s.Dwelling.WallDetail is { } wall ? FormLists.NamesOf<WallDetail>()[(int)wall].Vietnamese : ""),
        ("Nước khác là nước mưa", static s => YesNo(s.Dwelling.WaterIsRain)), ("Hộ có radio", static s => YesNo(s.Dwelling.HasRadio)),
        ("Đang trong danh sách hộ nghèo", static s => YesNo(s.IsOnPoorList)),
        ("Thiếu hụt bảo hiểm y tế", static s => YesNo(s.Ticks.HealthInsurance)),
        ("Tổng điểm B1", static s => Number(s.RecordedIncomeScore)), ("Tổng điểm B2", static s => Number(s.RecordedDeprivationScore)),
        ("Phân loại hộ năm trước", static s => s.LastClass is { } last ? FormLists.NamesOf<LastClass>()[(int)last].Vietnamese : ""),
        ("Thủ tục", static s => Code(s.FormA?.Procedure)), ("formA.isOnCommuneList", static s => YesNo(s.FormA?.IsOnCommuneList)),
        .. Enumerable.Range(1, 5).Select(static number => ($"Phiếu A cột 0 điều kiện {number}", (Func<Survey, string>)(s => YesNo(s.FormA?.AnswerTo(number - 1))))),
        .. Enumerable.Range(1, 9).Select(static number => ($"Phiếu A cột {number}", (Func<Survey, string>)(s => YesNo(s.FormA?.AnswerTo(number + 4))))),
        ("Phiếu A quyết định khác", static s => Code(s.FormA?.Override?.Outcome)), ("Phiếu A người quyết định", static s => s.FormA?.Override?.Author ?? ""),
        ("Phiếu A ngày quyết định", static s => s.FormA?.Override is { } other ? LocalDatePattern.Iso.Format(other.Date) : ""),
        ("Phiếu A lý do", static s => s.FormA?.Override?.Reason ?? ""),
    ];

    private static readonly ImmutableArray<(string Heading, Func<SurveyMember, string> Read)> OfMember =
    [
        ("B.3", static m => Code(m.Relation)), ("B.4", static m => m.BirthDate?.ToString() ?? ""), ("B.5", static m => Code(m.Sex)),
        ("B.6", static m => Number(m.Height)), ("B.7", static m => Number(m.Weight)), ("B.8", static m => OneOrTwo(m.IsStudying)), ("B.9", static m => Code(m.SchoolLevel)),
        ("B.10", static m => Code(m.GeneralEducation)), ("B.11", static m => Code(m.Training)), ("B.12", static m => OneOrTwo(m.HasHealthInsurance)),
        ("B.13", static m => OneOrTwo(m.UsesInternet)), ("B.14", static m => m.SocialAllowance is { } set ? AllowanceCell.CodesOf(set) : "?"),
        ("B.15", static m => Code(m.Job)), ("B.16", static m => Code(m.JobKind)), ("B.17", static m => Code(m.WagedWork)),
        ("B.18", static m => m.MonthlyBenefit == MonthlyBenefit.None ? "" : Code(m.MonthlyBenefit)), ("B.19", static m => OneOrTwo(m.IsCriticallyIll)),
        ("Việc làm chính là phi nông nghiệp", static m => YesNo(m.WorksOffFarm)), ("Số tháng làm việc phi nông nghiệp", static m => Number(m.MonthsOffFarm)),
        ("Trong độ tuổi lao động", static m => YesNo(m.IsOfWorkingAge)), ("Ngân sách nhà nước đóng bảo hiểm y tế", static m => YesNo(m.BudgetPaysInsurance)),
    ];

    public static int HouseholdColumns => OfHousehold.Length;

    public static int MemberColumns => OfMember.Length + 2;

    public static string Households(IEnumerable<Survey> surveys) =>
        Line(OfHousehold.Select(static column => column.Heading)) + string.Concat(surveys.Select(static survey => Line(OfHousehold.Select(column => column.Read(survey)))));

    public static string Members(IEnumerable<Survey> surveys) =>
        Line(["Mã hộ", "B.1", .. OfMember.Select(static column => column.Heading)]) + string.Concat(surveys.SelectMany(static survey =>
            survey.Members!.Index().Select(each => Line([survey.Id!, Number(each.Index + 1), .. OfMember.Select(column => column.Read(each.Item))]))));

    private static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(static field => field.Contains(',', StringComparison.Ordinal) ? "\"" + field + "\"" : field)) + "\n";

    private static string Code<T>(T? choice)
        where T : struct, Enum => choice is { } known ? ListCell<T>.CodeOf(known) : "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string YesNo(bool? answer) => answer is { } known ? known ? "1" : "0" : "";

    private static string OneOrTwo(bool? answer) => answer is { } known ? known ? "1" : "2" : "";
}
