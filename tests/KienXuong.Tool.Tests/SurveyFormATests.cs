using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;

namespace KienXuong.Tool.Tests;

/// <summary>Kết quả Phiếu A trong <c>survey</c>: listed, screened out, undetermined or not used, in every output.</summary>
public class SurveyFormATests
{
    private static readonly Survey ScreenedOut = SurveyEdges.HouseholdF with
    {
        Id = "A",
        FormA = SurveySampleFormA.Listed with { Vehicle = true, AirConditionerOrRefrigerator = true, WaterHeater = true, PropertyLetOut = true },
    };

    private static readonly Survey OnlyFormA = new() { Id = "B", Area = AreaType.Rural, Region = Region.RedRiverDelta, FormA = ScreenedOut.FormA };

    private static Task<ToolRun> SampleAsync(params string[] more) => ToolRun.OfAsync(
        ["survey", PathOf("survey-households.csv"), "--members", PathOf("survey-members.csv"), "--on", "2024-10-01", .. more]);

    private static Task<ToolRun> RunAsync(string format, params Survey[] surveys) => ToolRun.OfAsync(
        string.Concat(surveys.Select(static survey => SurveyJson.Write(survey) + "\n")), ["survey", "-", "--input", "jsonl", "--on", "2024-10-01", "--format", format]);

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);

    [Theory(DisplayName = "Hộ của xã mẫu: kết quả Phiếu A và loại hộ vẫn theo điểm")]
    [InlineData("PHIEU-001", "onTheList", "poor")]
    [InlineData("PHIEU-003", "onTheList", "neitherPoorNorNearPoor")]
    [InlineData("PHIEU-004", "", "poor")]
    [InlineData("PHIEU-007", "notUsed", "poor")]
    [InlineData("PHIEU-009", "notReviewed", "poor")]
    [InlineData("PHIEU-010", "onTheList", "neitherPoorNorNearPoor")]
    [InlineData("PHIEU-013", "undetermined", "poor")]
    public async Task Households_of_the_sample(string id, string formA, string poverty)
    {
        ToolRun run = await SampleAsync("--id", id, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(formA, json.RootElement.TryGetProperty("formA", out JsonElement known) ? known.GetProperty("outcome").GetString() : "");
        Assert.Equal(poverty, json.RootElement.GetProperty("decision").GetProperty("class").GetString());
    }

    [Fact(DisplayName = "Quyết định khác đứng bên cạnh kết quả của Phiếu A: hộ vẫn được rà soát và có loại hộ")]
    public async Task A_decision_of_people_stands_beside()
    {
        ToolRun run = await SampleAsync("--id", "PHIEU-009");

        Assert.Contains("Phiếu A: không thuộc đối tượng rà soát; cột 0: 1; cột D: 4; cột E: 0", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Quyết định khác, không thay kết quả của phiếu: đưa vào danh sách cần rà soát bằng Phiếu B, Ban Chỉ đạo rà soát Xã Mẫu (giả định), 28/09/2024: nhà vừa cháy (giả định)",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("Hộ nghèo — ngày 01/10/2024, theo điểm của Phiếu B", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hộ bị loại mà Phiếu B vẫn được ghi: không có loại hộ theo kết quả rà soát; theo điểm chỉ để tham khảo")]
    public async Task A_screened_out_household_with_form_b()
    {
        ToolRun run = await RunAsync("table", ScreenedOut);

        Assert.Contains("Không thuộc đối tượng rà soát (Phiếu A), không có loại hộ theo kết quả rà soát — ngày 01/10/2024", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lưu ý: Phiếu B vẫn được ghi: loại hộ theo điểm dưới đây chỉ để tham khảo, không phải kết quả rà soát.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Hộ nghèo — ngày 01/10/2024, theo điểm của Phiếu B", run.Output, StringComparison.Ordinal);
        Assert.Contains("│ Không thuộc đối tượng rà soát (Phiếu A) │ 1     │ 100,00 % │", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hộ bị loại mà không có Phiếu B: không đòi hỏi gì thêm, không in bảng điểm")]
    public async Task A_screened_out_household_without_form_b()
    {
        ToolRun run = await RunAsync("table", OnlyFormA);

        Assert.Contains("không có loại hộ theo kết quả rà soát", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("theo điểm của Phiếu B", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Còn thiếu", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "CSV: mã notReviewed, chỉ tiêu loại hộ, loại hộ theo điểm ở cột tham khảo")]
    public async Task Csv_says_both()
    {
        ToolRun run = await RunAsync("csv", ScreenedOut, OnlyFormA);

        string[][] rows = [.. run.OutputLines.Select(static line => line.TrimStart('\uFEFF').Split(','))];
        Assert.Equal(["Mã kết quả Phiếu A", "Kết quả Phiếu A", "Loại khỏi danh sách bởi", "Quyết định khác", "Loại hộ theo điểm (tham khảo)"], rows[0][^5..]);
        Assert.Equal(["notReviewed", "không thuộc đối tượng rà soát (Phiếu A)", "", "135", "135", "30", "30"], rows[1][4..11]);
        Assert.Equal(("notReviewed", "không thuộc đối tượng rà soát", "hộ nghèo"), (rows[1][^5], rows[1][^4], rows[1][^1]));
        Assert.StartsWith("Có xe máy/ xe điện/tàu/ghe thuyền có động cơ có giá trị từ 20 triệu đồng trở lên; Có điều hòa/tủ lạnh/máy sưởi;", rows[1][^3].Trim('"'), StringComparison.Ordinal);
        Assert.Equal(("notReviewed", "", ""), (rows[2][4], rows[2][11], rows[2][^1]));
    }

    [Fact(DisplayName = "JSON: cột 0, D, E, chỉ tiêu, ô lấy từ Phiếu B; isReviewed và ghi chú")]
    public async Task Json_says_both()
    {
        ToolRun run = await RunAsync("jsonl", ScreenedOut with { FormA = ScreenedOut.FormA! with { Electricity150 = null, PropertyLetOut = false, WashingMachine = true } });

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            """{"outcome":"notReviewed","column0":1,"columnD":{"low":4,"high":4},"columnE":0,"screenedOutBy":["formA.vehicle","formA.airConditionerOrRefrigerator","formA.waterHeater","formA.washingMachine"],"missing":[],"fromFormB":["formA.electricity150"]}""",
            json.RootElement.GetProperty("formA").GetRawText());
        Assert.False(json.RootElement.GetProperty("isReviewed").GetBoolean());
        Assert.Equal("form-a-contradicted", json.RootElement.GetProperty("remarks")[0].GetProperty("code").GetString());
        Assert.Equal("poor", json.RootElement.GetProperty("decision").GetProperty("class").GetString());
    }

    [Fact(DisplayName = "Bảng: cột Phiếu A với chỉ tiêu loại hộ; hộ không có Phiếu B thì không có điểm")]
    public async Task The_table_says_both()
    {
        ToolRun run = await RunAsync("table", OnlyFormA, OnlyFormA with { Id = "C", FormA = OnlyFormA.FormA! with { Vehicle = false } }, SurveyEdges.HouseholdF with { Id = "D" });

        Assert.Contains("│ Mã hộ │ Phiếu A", run.Output, StringComparison.Ordinal);
        Assert.Single(run.OutputLines, static line => line.Contains("│ B     │ không thuộc đối tượng", StringComparison.Ordinal) && !line.Contains("0-1", StringComparison.Ordinal));
        Assert.Single(run.OutputLines, static line => line.Contains("│ C     │ đưa vào danh sách cần", StringComparison.Ordinal) && line.Contains("0-1", StringComparison.Ordinal));
        Assert.Contains("Không thuộc đối tượng rà soát (Phiếu A) │ 1 ", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "JSON của hộ dừng ở Phiếu A: có mã hộ, không có quyết định nào")]
    public async Task Json_without_a_decision()
    {
        ToolRun run = await RunAsync("jsonl", OnlyFormA);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(["id", "formA", "isReviewed", "note", "remarks"], json.RootElement.EnumerateObject().Select(static each => each.Name));
        Assert.Equal("not reviewed (Form A), so no class by the review", json.RootElement.GetProperty("note").GetProperty("en").GetString());
    }

    [Theory(DisplayName = "--procedure cho hộ không ghi thủ tục: thoát nghèo thì không dùng Phiếu A")]
    [InlineData("escape", "notUsed")]
    [InlineData("regular", "undetermined")]
    public async Task The_procedure_of_a_list(string procedure, string outcome)
    {
        ToolRun run = await ToolRun.OfAsync(SurveyJson.Write(SurveyEdges.HouseholdF), ["survey", "-", "--input", "json", "--on", "2024-10-01", "--format", "csv", "--procedure", procedure]);

        Assert.Equal(outcome, run.OutputLines[1].Split(',')[^5]);
    }

    [Theory(DisplayName = "Ô của Phiếu A không hiểu được, hoặc quyết định ghi thiếu, bị từ chối với mã lỗi")]
    [InlineData("Phiếu A cột 1", "có lẽ", "formA.vehicle not-a-yes-no")]
    [InlineData("Phiếu A cột 0 điều kiện 3", "2", "formA.farmOrAnimals not-a-yes-no")]
    [InlineData("Thủ tục", "6", "formA.procedure unknown-choice")]
    [InlineData("Phiếu A quyết định khác", "1", "formA.override.author decision-incomplete")]
    [InlineData("Phiếu A lý do", "nhà cháy", "formA.override.outcome decision-incomplete")]
    [InlineData("Phiếu A ngày quyết định", "2024", "formA.override.date not-a-date")]
    public async Task Cells_are_read_or_refused(string heading, string text, string expected)
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        await ToolRun.OfAsync("survey", folder.Write("h.csv", "id,area," + heading + "\nA,2," + text + "\n"), "--on", "2024-10-01", "--format", "csv", "--rejects", rejects);

        Assert.Equal([expected], Reject.Read(rejects).Select(each => each.Field + " " + each.Code));
    }

    [Theory(DisplayName = "In phiếu: Phiếu A trước Phiếu B; hộ chỉ có Phiếu A thì không in Phiếu B; hộ không dùng Phiếu A thì nêu lý do")]
    [InlineData("text", "PHIẾU A - NHẬN DẠNG NHANH HỘ GIA ĐÌNH", "MẪU 3.1.")]
    [InlineData("html", "<h1>Phiếu A - Nhận dạng nhanh hộ gia đình</h1>", "Mẫu 3.1.")]
    public async Task The_form_is_printed(string kind, string title, string formB)
    {
        string whole = (await SampleAsync("--id", "PHIEU-009", "--form", kind)).Output;
        string alone = (await ToolRun.OfAsync(SurveyJson.Write(OnlyFormA), ["survey", "-", "--input", "json", "--on", "2024-10-01", "--form", kind])).Output;
        string listed = (await SampleAsync("--id", "PHIEU-007", "--form", kind)).Output;

        Assert.True(whole.IndexOf(title, StringComparison.Ordinal) is >= 0 and var start && start < whole.IndexOf(formB, StringComparison.Ordinal));
        Assert.Contains(title, alone, StringComparison.Ordinal);
        Assert.DoesNotContain(formB, alone, StringComparison.Ordinal);
        Assert.Contains("không dùng Phiếu A: hộ đang trong danh sách của xã", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("Tổng số chỉ tiêu từ cột 1 đến cột 9", listed, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Phiếu A in ra: mười bốn ô, cột D và E, kết quả, ô lấy từ Phiếu B")]
    public async Task The_printed_sheet()
    {
        string text = (await SampleAsync("--id", "PHIEU-013", "--form", "text")).Output;

        Assert.Contains("│ 1   │ Có xe máy/ xe điện/tàu/ghe thuyền có động cơ có giá trị từ 20 triệu đồng trở lên", text, StringComparison.Ordinal);
        Assert.Contains("0 (Phiếu B)", text, StringComparison.Ordinal);
        Assert.Contains("3-4", text, StringComparison.Ordinal);
        Assert.Contains("Kết quả Phiếu A: chưa xác định: không thuộc đối tượng rà soát hoặc đưa vào danh sách cần rà soát bằng Phiếu B", text, StringComparison.Ordinal);
    }
}
