using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using KienXuong.Domain.Validation;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Dòng đã đánh dấu trên bảng chấm điểm Phiếu B1, ghi thay cho các ô: các ô quyết định trước, chỗ các ô để ngỏ thì theo dấu.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class TickedRowsTests
{
    /// <summary>The rows of household H: 140 points in the rural Red River Delta.</summary>
    private static readonly ImmutableArray<string> RowsOfH =
    [
        "members_4", "working_age_2", "nonfarm_hired_or_self", "wall_solid", "column_solid", "electricity_50_100", "water_tap_bottled_bought", "toilet_septic", "motorbike_1", "tv_1",
    ];

    private static readonly Survey SheetOfH = new()
    {
        Area = AreaType.Rural,
        Region = Region.RedRiverDelta,
        TickedRows = RowsOfH,
        Ticks = Deprivations2022.Only(DeprivationIndicator2022.Job, DeprivationIndicator2022.Nutrition, DeprivationIndicator2022.HousingQuality),
    };

    [Fact(DisplayName = "Các ô bỏ trống, bảng chấm điểm đã đánh dấu: điểm B1 là tổng điểm các dòng đã đánh dấu, hộ được phân loại")]
    public void A_sheet_instead_of_the_fields()
    {
        SurveyClassification result = SheetOfH.On(Day);

        Assert.Equal((new(140, 140), new(30, 30)), (result.IncomeScore!.Value, result.DeprivationScore!.Value));
        Assert.Equal(PovertyClass.Poor, result.Class.Possible.Decided);
        Assert.Empty(result.Contradicted());
    }

    [Theory(DisplayName = "Thêm một dòng: quá mức 140; bớt một dòng: dưới mức")]
    [InlineData("refrigerator", null, 155, PovertyClass.NeitherPoorNorNearPoor)]
    [InlineData(null, "motorbike_1", 125, PovertyClass.Poor)]
    public void The_sheet_decides(string? more, string? less, int score, PovertyClass expected)
    {
        Survey survey = SheetOfH with { TickedRows = [.. RowsOfH.Where(row => row != less), .. more is null ? (string[])[] : [more]] };

        Assert.Equal((score, expected), (survey.B1(), survey.Class()));
    }

    [Fact(DisplayName = "Mục 15 của cột thành thị cũng theo dấu khi chưa biết vùng")]
    public void The_region_as_ticked()
    {
        Survey survey = SheetOfH with { Area = AreaType.Urban, Region = null, TickedRows = [.. RowsOfH, "region_rrd"] };

        Assert.Equal(160, survey.B1());
    }

    [Fact(DisplayName = "Ô quyết định dòng nào thì theo ô; dấu trái với ô được báo với mã của dòng, không im lặng chọn")]
    public void A_contradiction_is_reported()
    {
        Survey survey = SheetOfH with { Assets = new() { Refrigerators = 1, Motorbikes = 2 } };
        SurveyClassification result = survey.On(Day);

        Assert.Equal(
            ["tickedRows.motorbike_1", "tickedRows.motorbike_2", "tickedRows.refrigerator"],
            result.Contradicted().Select(each => each.Path).Order(StringComparer.Ordinal));
        Assert.All(result.Contradicted(), each => Assert.Equal(SurveyRemarkCodes.TickContradicted, each.Code));
        Assert.Equal(165, survey.B1());
    }

    [Fact(DisplayName = "Dấu đúng với các ô: không báo, điểm như không có dấu")]
    public void A_sheet_that_agrees()
    {
        SurveyClassification result = (H with { TickedRows = RowsOfH }).On(Day);

        Assert.Empty(result.Contradicted());
        Assert.Equal(H.On(Day).IncomeScore, result.IncomeScore);
    }

    [Fact(DisplayName = "Lời giải thích và bảng điểm nói rõ dòng nào dựa vào dấu")]
    public void The_explanation_says_so()
    {
        SurveyClassification result = (SheetOfH with { Assets = new() { ColourTelevisions = 1 } }).On(Day);
        string text = result.Explain(Language.Vietnamese);

        Assert.Contains("Bảng chấm điểm Phiếu B1 đã đánh dấu: Hộ có 4 người: có (thay cho điều các ô chưa cho biết)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bảng chấm điểm Phiếu B1 đã đánh dấu: 1 ti vi màu", text, StringComparison.Ordinal);
        Assert.Contains("stands in for what the fields leave open", result.Explain(Language.English), StringComparison.Ordinal);
        Assert.True(result.IncomeSheet()!.Rows.Single(row => row.Code == "members_4").RestsOnTick);
        Assert.False(result.IncomeSheet()!.Rows.Single(row => row.Code == "tv_1").RestsOnTick);
    }

    [Fact(DisplayName = "Có bảng chấm điểm: không hỏi ô nào của Phiếu B1 nữa, chỉ hỏi khu vực và vùng nếu chưa biết")]
    public void Nothing_more_is_asked() => Assert.Equal(["area", "region"], (SheetOfH with { Area = null, Region = null, TickedRows = RowsOfH.Add("refrigerator") }).On(Day).Missing());

    [Fact(DisplayName = "Bảng chấm điểm và Phiếu B2 ghi đủ bên cạnh các ô: thay đổi nhỏ nhất vẫn như khi không có dấu")]
    public void The_smallest_changes_are_those_of_the_fields()
    {
        Survey ticked = H with { TickedRows = RowsOfH, Ticks = Deprivations2022.Only() };

        Assert.Equal(Ways(H), Ways(ticked));
        Assert.NotEmpty(Ways(H));
    }

    [Fact(DisplayName = "Dòng không có trong bảng điểm, dòng loại trừ nhau: lỗi có mã và đường dẫn")]
    public void What_a_sheet_cannot_have()
    {
        var validator = new SurveyValidator(Day);

        Assert.Empty(validator.Check(SheetOfH));
        Assert.Empty(validator.Check(new() { TickedRows = [] }));
        Has(new() { TickedRows = ["members_4", "members_9"] }, InputErrorCodes.RowUnknown, "tickedRows[1]");
        Has(new() { TickedRows = ["members_4", "members_5"] }, InputErrorCodes.RowsExclude, "tickedRows");
        Has(new() { TickedRows = ["water_drilled_well", "water_tap_bottled_bought"] }, InputErrorCodes.RowsExclude, "tickedRows");
        Has(new() { TickedRows = ["garden_pond_300_500", "garden_pond_500plus", "perennial_5000plus"] }, InputErrorCodes.RowsExclude, "tickedRows");
        Has(new() { TickedRows = default(ImmutableArray<string>) }, InputErrorCodes.RowUnknown, "tickedRows");

        void Has(Survey survey, string code, string path)
        {
            InputError error = Assert.Single(validator.Check(survey));
            Assert.Equal((code, path), (error.Code, error.Path));
        }
    }

    [Fact(DisplayName = "Mục 5, 7 và các tài sản khác loại đứng cạnh nhau: không loại trừ nhau")]
    public void Rows_that_stand_side_by_side() => Assert.Empty(new SurveyValidator(Day).Check(new()
    {
        TickedRows =
        [
            "nonfarm_civil_servant", "nonfarm_labour_contract", "nonfarm_hired_or_self", "wall_solid", "column_solid", "car", "motor_boat", "motorbike_1", "tv_1", "aircon_1",
            "garden_pond_300_500", "perennial_5000plus", "water_surface_500_5000", "cattle_1", "poultry_100plus",
        ],
    }));

    private static IEnumerable<string> Ways(Survey survey) => LawBook.Vietnam.On(Day).Counterfactuals(survey).Select(each => each.Describe(Language.Vietnamese));
}
