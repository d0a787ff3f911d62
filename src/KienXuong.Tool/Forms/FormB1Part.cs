using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Input;
using static KienXuong.Tool.Forms.FormWords;

namespace KienXuong.Tool.Forms;

/// <summary>Phiếu B1 (mẫu 3.1): the header and part A.</summary>
internal static class FormB1Part
{
    /// <summary>The header of the form.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="survey">The survey.</param>
    public static IEnumerable<FormBlock> Header(InputRow row, Survey survey)
    {
        SurveyMember? head = survey.Members?.FirstOrDefault(static member => member.Relation == Relation.Head);
        return
        [
            new FormBlock.Heading("Mẫu 3.1. Phiếu B1 - Thông tin chung về hộ gia đình", 1),
            new FormBlock.Field("Khu vực (Thành thị: 1; Nông thôn: 2)", Of(Code(survey.Area))),
            new FormBlock.Field("Dân tộc (ghi theo mã TCTK)", Of(head?.Ethnicity)),
            new FormBlock.Field("Tỉnh/thành phố", Of(survey.Province)),
            .. survey.District is null ? (FormBlock[])[] : [new FormBlock.Field("Quận/huyện/thị xã/thành phố", Of(survey.District))],
            new FormBlock.Field("Xã/phường/thị trấn", Of(survey.Commune ?? row.Commune)),
            new FormBlock.Field("Thôn/tổ dân phố", Of(survey.Village)),
            new FormBlock.Field("Họ và tên chủ hộ", Of((survey.Head ?? row.Head).ToUpperInvariant())),
            new FormBlock.Field("Số CCCD/CMND", Of(head?.PersonalNumber)),
            new FormBlock.Field("Mã hộ", Of(row.Id)),
            new FormBlock.Field("Phân loại hộ theo kết quả rà soát năm trước kỳ rà soát", Boxes(survey.LastClass)),
        ];
    }

    /// <summary>Part A.</summary>
    /// <param name="survey">The survey.</param>
    public static IEnumerable<FormBlock> PartA(Survey survey)
    {
        Dwelling dwelling = survey.Dwelling;
        return
        [
            new FormBlock.Heading("A. Thông tin về hộ gia đình", 2),
            new FormBlock.Field("I. Vật liệu chính của cột nhà/căn hộ", Boxes(dwelling.Columns)),
            new FormBlock.Field("II. Vật liệu chính của mái nhà/căn hộ", Boxes(dwelling.Roof)),
            new FormBlock.Field("III. Vật liệu chính của tường/bao che nhà/căn hộ", Boxes(dwelling.Walls) + (dwelling.WallDetail is { } wall ? " (" + FormLists.NamesOf<WallDetail>()[(int)wall].Vietnamese + ")" : "")),
            new FormBlock.Field("IV. Diện tích nhà ở (ghi theo m2)", Area(dwelling)),
            new FormBlock.Field("V. Loại nhà tiêu đang sử dụng", Boxes(dwelling.Toilet)),
            new FormBlock.Field("VI. Nguồn điện đang sử dụng", Boxes(dwelling.Power)),
            new FormBlock.Field("VII. Số điện tiêu thụ bình quân hộ/tháng (ghi theo KW)", Of(dwelling.Electricity)),
            new FormBlock.Field("VIII. Nước sinh hoạt", Boxes(dwelling.Water) + (dwelling.WaterIsRain == true ? " (nước mưa)" : "")),
            new FormBlock.Heading("IX. Các tài sản lâu bền trong hộ (Ghi số lượng)", 2),
            Assets(survey.Assets),
            new FormBlock.Heading("X. Diện tích đất đai (ghi theo m2)", 2),
            Table(
                "m2",
                ("Diện tích ao, vườn liền kề đất ở", Of(survey.Land.GardenAndPond)),
                ("Diện tích trồng cây hằng năm", Of(survey.Land.AnnualCrops)),
                ("Diện tích đất cây lâu năm", Of(survey.Land.PerennialCrops)),
                ("Diện tích mặt nước", Of(survey.Land.WaterSurface)),
                ("Diện tích đất rừng", Of(survey.Land.Forest))),
            new FormBlock.Heading("XI. Chăn nuôi (ghi số lượng con)", 2),
            Table(
                "Số lượng",
                ("Số lượng trâu, bò, ngựa", Count(survey.Livestock.Cattle)),
                ("Số lượng lợn, dê, cừu", Count(survey.Livestock.PigsGoatsSheep)),
                ("Số lượng gà, vịt, ngan, ngỗng, chim (số tính theo chục)", Tens(survey.Livestock.Poultry)),
                ("Khác, ghi rõ", Count(survey.Livestock.Others))),
            new FormBlock.Field("XII. Hộ nuôi, trồng thủy sản", Tick(survey.Livestock.HasAquaculture)),
            new FormBlock.Field("XIII. Nguyên nhân hộ còn khó khăn", survey.HardshipCauses is { } causes ? Boxes(causes) : Empty),
            new FormBlock.Heading("XIV. Các chính sách hỗ trợ", 2),
            Supports(survey),
        ];
    }

    private static string Area(Dwelling dwelling) => dwelling switch
    {
        { CountedArea: { } counted } => Of(counted),
        { RoomArea: { } rooms, AtticArea: { } attic } => Of(rooms + (attic / 2)) + (attic == 0 ? "" : " (các phòng " + Of(rooms) + "; gác xép " + Of(attic) + ", tính 50 %)"),
        _ => Empty,
    };

    private static FormBlock.Table Assets(DurableAssets assets) => Table(
        "Số lượng",
        ("Ô tô", Count(assets.Cars)),
        ("Xe máy, xe có động cơ", Count(assets.Motorbikes)),
        ("Tàu thuyền có động cơ", Count(assets.MotorBoats)),
        ("Máy phát điện", Count(assets.Generators)),
        ("Máy in, máy Fax", Count(assets.PrintersAndFaxes)),
        ("Ti vi màu", Count(assets.ColourTelevisions)),
        ("Dàn nghe nhạc các loại", Count(assets.MusicSystems)),
        ("Máy vi tính/Máy tính bảng", Count(assets.ComputersAndTablets)),
        ("Tủ lạnh", Count(assets.Refrigerators)),
        ("Máy điều hòa nhiệt độ", Count(assets.AirConditioners)),
        ("Máy giặt, sấy quần áo", Count(assets.WashingMachines)),
        ("Bình tắm nước nóng", Count(assets.WaterHeaters)),
        ("Lò vi sóng, lò nướng", Count(assets.MicrowavesAndOvens)),
        ("Điện thoại cố định/di động", Count(assets.Telephones)));

    private static FormBlock.Table Supports(Survey survey) => new(
        ["", "Chính sách", "Đang hưởng", "Nhu cầu"],
        [
            .. Enum.GetValues<SupportPolicy>().Index().Select(each => new FormRow(
            [
                Number(each.Index + 1),
                FormLists.NamesOf<SupportPolicy>()[each.Index].Vietnamese,
                Tick(survey.SupportsReceived?.Contains(each.Item)),
                Tick(survey.SupportsNeeded?.Contains(each.Item)),
            ])),
        ]);

    private static FormBlock.Table Table(string head, params ReadOnlySpan<(string Print, string Value)> lines)
    {
        ImmutableArray<FormRow>.Builder rows = ImmutableArray.CreateBuilder<FormRow>();
        foreach ((string print, string value) in lines)
        {
            rows.Add(new([Number(rows.Count + 1), print, value]));
        }

        return new(["", "", head], rows.ToImmutable());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
