using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Json;

namespace KienXuong.Tool.Tests;

/// <summary>Phân loại theo điểm của phiếu: survey lists in, classes by the scores B1 and B2 out.</summary>
public class SurveyTests
{
    private const string Members = "Mã hộ,B.1,B.3,B.4,B.15\n";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");
    private static readonly string Households = Path.Combine(Folder, "survey-households.csv");
    private static readonly string MembersOfSample = Path.Combine(Folder, "survey-members.csv");

    private static Task<ToolRun> SampleAsync(params string[] more) =>
        ToolRun.OfAsync(["survey", Households, "--members", MembersOfSample, "--on", "2024-10-01", .. more]);

    [Fact(DisplayName = "Xã mẫu: số hộ từng loại và bảy hàng bị loại, không hàng nào mất")]
    public async Task The_sample_has_the_summary_that_its_readme_tells()
    {
        ToolRun run = await SampleAsync("--summary");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            Tổng hợp, ngày 01/10/2024
            ┌───────────────────────────────────────┬───────┬──────────┐
            │ Loại hộ                               │ Số hộ │ % hàng   │
            ├───────────────────────────────────────┼───────┼──────────┤
            │ Hộ nghèo                              │ 22    │ 7,17 %   │
            │ Hộ cận nghèo                          │ 34    │ 11,07 %  │
            │ Hộ không thuộc hộ nghèo, hộ cận nghèo │ 236   │ 76,87 %  │
            │ Chưa xác định                         │ 8     │ 2,61 %   │
            │ Hàng bị loại                          │ 7     │ 2,28 %   │
            │ Tổng số                               │ 307   │ 100,00 % │
            └───────────────────────────────────────┴───────┴──────────┘
            Chuẩn áp dụng: chuẩn nghèo đa chiều giai đoạn 2022-2025 (01/01/2022 đến 31/12/2025), Điều 3 Nghị định 07/2021/NĐ-CP
            Lưu ý: chưa kiểm chứng: nông thôn Hà Nội, Hải Phòng

            """,
            run.Output);
    }

    [Theory(DisplayName = "Hộ ở ranh giới của xã mẫu: loại hộ, điểm B1 và B2")]
    [InlineData("PHIEU-001", "poor", "135,135,30,30")]
    [InlineData("PHIEU-002", "nearPoor", "135,135,20,20")]
    [InlineData("PHIEU-003", "neitherPoorNorNearPoor", "150,150,30,30")]
    [InlineData("PHIEU-007", "poor", "135,135,30,30")]
    [InlineData("PHIEU-008", "poor", "135,135,40,40")]
    [InlineData("PHIEU-009", "poor", "135,135,30,30")]
    [InlineData("PHIEU-010", "neitherPoorNorNearPoor", "145,145,30,30")]
    [InlineData("PHIEU-011", "poor", "130,130,30,30")]
    [InlineData("PHIEU-015", "undetermined", "135,150,30,30")]
    [InlineData("PHIEU-017", "undetermined", "135,135,20,30")]
    [InlineData("PHIEU-018", "poor", "115,135,30,30")]
    [InlineData("PHIEU-019", "poor", "135,145,30,30")]
    public async Task Edge_cases_have_class_and_scores(string id, string code, string scores)
    {
        ToolRun run = await SampleAsync("--id", id, "--format", "csv", "--lang", "en");

        string[] fields = run.OutputLines[1].Split(',');
        Assert.Equal((id, code, scores), (fields[1], fields[4], string.Join(',', fields[7..11])));
    }

    [Fact(DisplayName = "Mỗi hàng hỏng có dòng, cột, mã lỗi; lỗi của thành viên có dòng trong tệp thành viên")]
    public async Task Broken_rows_are_told_with_their_place()
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        await SampleAsync("--format", "csv", "--rejects", rejects);

        Assert.Equal(
            [
                "302 area unknown-choice", "303 province unknown-province", "304 id id-duplicate", "305 dwelling.columns unknown-choice", "305 dwelling.roof unknown-choice",
                "306 dwelling.columns missing-column", "307 members[0].birthDate not-a-date", "307 members[1].sex unknown-choice", "1060 members[0] household-unknown",
            ],
            Reject.Read(rejects).Select(each => each.Line + " " + each.Field + " " + each.Code));
        Assert.StartsWith("dòng 1058 của tệp thành viên: ", Reject.Read(rejects)[6].Vietnamese, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Trích mẫu JSON Lines cho cùng kết quả như các hộ đó trong tệp CSV")]
    public async Task The_excerpt_in_json_lines_is_judged_like_the_csv()
    {
        ToolRun csv = await SampleAsync("--format", "csv");

        ToolRun lines = await ToolRun.OfAsync("survey", Path.Combine(Folder, "surveys.jsonl"), "--on", "2024-10-01", "--format", "csv");

        Assert.Equal(0, lines.ExitCode);
        Assert.Equal(31, lines.OutputLines.Length);
        Assert.Equal(csv.OutputLines.Skip(1).Take(30).Select(Judged), lines.OutputLines.Skip(1).Select(Judged));

        static string Judged(string line) => line.Split(',') is var fields ? string.Join(',', [fields[1], .. fields[4..11]]) : "";
    }

    [Fact(DisplayName = "Một hộ: điểm từng dòng, căn cứ, thay đổi nhỏ nhất để đổi loại hộ, lựa chọn áp dụng")]
    public async Task One_household_is_told_row_by_row()
    {
        ToolRun run = await SampleAsync("--id", "PHIEU-001");

        Assert.Equal(0, run.ExitCode);
        foreach (string text in (string[])
        [
            "Hộ nghèo — ngày 01/10/2024, theo điểm của Phiếu B",
            "✓ hộ nghèo — điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH [chính thức]",
            "điểm B1 (thu nhập): 135; mức 140, điểm a khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH",
            "Phiếu B1 (mẫu 3.5: nông thôn đồng bằng sông Hồng)",
            "Hộ cận nghèo nếu vật liệu chính của cột nhà: Bê tông cốt thép",
            "hoặc số tủ lạnh tăng 1, thành 1",
            "nước mưa trong chỉ số nguồn nước sinh hoạt: là nước sạch",
        ])
        {
            Assert.Contains(text, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact(DisplayName = "Tệp chỉ có một hộ được giải thích như một hộ, kể cả bằng tiếng Anh")]
    public async Task A_list_of_one_household_is_told_row_by_row()
    {
        ToolRun run = await ToolRun.OfAsync(SurveyJson.Write(SurveyEdges.HouseholdF), ["survey", "-", "--input", "json", "--on", "2024-10-01", "--lang", "en"]);

        Assert.Contains("Form B1 (form 3.5: rural Red River Delta)", run.Output, StringComparison.Ordinal);
        Assert.Contains("score B1 (income): 135; cut-off 140, Article 1(1)(a) of Circular 07/2021/TT-BLĐTBXH", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Ô trống ở A.IX - A.XII: chưa biết, hoặc theo lựa chọn là không có; kết quả nêu lựa chọn")]
    [InlineData("unknown", "undetermined")]
    [InlineData("none", "poor")]
    public async Task Blanks_are_none_only_where_asked(string blanks, string code)
    {
        string survey = SurveyJson.Write(SurveyEdges.HouseholdF with { Assets = SurveyEdges.HouseholdF.Assets with { Refrigerators = null } });

        ToolRun run = await ToolRun.OfAsync(survey, ["survey", "-", "--input", "json", "--on", "2024-10-01", "--format", "json", "--blanks", blanks]);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement decision = json.RootElement[0].GetProperty("decision");
        Assert.Equal(code, decision.TryGetProperty("class", out JsonElement poverty) ? poverty.GetString() : decision.GetProperty("status").GetString());
        Assert.Equal(blanks == "none", run.Error.Contains("--blanks none", StringComparison.Ordinal));
    }

    [Fact(DisplayName = "Kết quả JSON nêu các lựa chọn áp dụng đã dùng và lựa chọn nào làm đổi loại hộ hay điểm")]
    public async Task Json_tells_the_named_choices_and_their_effects()
    {
        // A tablet alone: 140 where it counts as a computer, 135 where it does not; poor either way.
        Survey survey = SurveyEdges.HouseholdF with { Assets = SurveyEdges.HouseholdF.Assets with { ComputersAndTablets = 1, ComputersNotTablets = 0 } };

        ToolRun run = await ToolRun.OfAsync(SurveyJson.Write(survey), ["survey", "-", "--input", "json", "--on", "2024-10-01", "--format", "json"]);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] choices = [.. json.RootElement[0].GetProperty("decision").GetProperty("choices").EnumerateArray()];
        Assert.Equal(7, choices.Length);
        JsonElement tablets = Assert.Single(choices, static each => each.GetProperty("effects").GetArrayLength() > 0);
        Assert.Equal("survey.2022.tablets", tablets.GetProperty("choice").GetProperty("code").GetString());
        Assert.Equal(
            """[{"other":{"vi":"không tính","en":"they do not count"},"possible":["poor"],"changesClass":false}]""", tablets.GetProperty("effects").GetRawText());
    }

    [Theory(DisplayName = "Vùng từ --province hoặc --region cho hộ không ghi vùng")]
    [InlineData("--province", "Thái Bình", "135,135")]
    [InlineData("--region", "redRiverDelta", "135,135")]
    [InlineData("--region", "centralHighlands", "115,115")]
    public async Task A_region_is_given_for_the_list(string option, string place, string scores)
    {
        string survey = SurveyJson.Write(SurveyEdges.HouseholdF with { Region = null });

        ToolRun run = await ToolRun.OfAsync(survey, ["survey", "-", "--input", "json", "--on", "2024-10-01", "--format", "csv", option, place]);

        Assert.Equal(scores, string.Join(',', run.OutputLines[1].Split(',')[7..9]));
    }

    [Theory(DisplayName = "Số đo viết theo kiểu Việt Nam; số không rõ là nghìn hay thập phân bị từ chối")]
    [InlineData("1500", null)]
    [InlineData("18,5", null)]
    [InlineData("1.500,5", null)]
    [InlineData("0,125", null)]
    [InlineData("?", null)]
    [InlineData("1.500", "ambiguous-number")]
    [InlineData("rộng", "not-a-number")]
    [InlineData("1.5.0", "not-a-number")]
    public async Task Exact_numbers_are_read_or_refused(string text, string? code)
    {
        (_, IReadOnlyList<Reject> rejects) = await RejectsAsync("id,A.X.1\nA,\"" + text + "\"\n", Members);

        Assert.Equal(code is null ? [] : [code], rejects.Select(each => each.Code));
    }

    [Theory(DisplayName = "Ô của thành viên không hiểu được bị từ chối với mã lỗi")]
    [InlineData("A,1,1,31/02/1980,1", "members[0].birthDate not-a-date")]
    [InlineData("A,1,6,1980,1", "members[0].relation unknown-choice")]
    [InlineData("A,1,1,1980,7", "members[0].job unknown-choice")]
    [InlineData(",1,1,1980,1", "members[0].id id-missing")]
    [InlineData("B,1,1,1980,1", "members[0] household-unknown")]
    public async Task Members_are_read_or_refused(string row, string expected)
    {
        (ToolRun run, IReadOnlyList<Reject> rejects) = await RejectsAsync("id,A.X.1\nA,0\n", Members + row + "\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([expected], rejects.Select(each => each.Field + " " + each.Code));
    }

    [Theory(DisplayName = "Gà vịt ở cột A.XI.3 tính theo chục; một tệp không có cả hai cách ghi")]
    [InlineData("A.XI.3", "10", "145")]
    [InlineData("A.XI.3", "9", "135")]
    [InlineData("livestock.poultry", "100", "145")]
    [InlineData("livestock.poultry", "99", "135")]
    public async Task Poultry_is_written_in_tens_on_the_form(string heading, string birds, string score)
    {
        using var folder = new TemporaryFolder();
        Survey survey = SurveyEdges.HouseholdF with { Id = "A", Head = "Hộ", Livestock = SurveyEdges.HouseholdF.Livestock with { Poultry = null } };
        string[] rows = SurveySampleText.Households([survey]).Split('\n');
        string file = folder.Write("h.csv", rows[0].Replace("\"Số gà, vịt, ngan, ngỗng, chim (con)\"", "Bỏ", StringComparison.Ordinal) + "," + heading + "\n" + rows[1] + "," + birds + "\n");

        ToolRun run = await ToolRun.OfAsync("survey", file, "--members", folder.Write("m.csv", SurveySampleText.Members([survey])), "--on", "2024-10-01", "--lang", "en", "--format", "csv");

        Assert.Equal(score, run.OutputLines[1].Split(',')[7]);
    }

    [Fact(DisplayName = "Ngày chưa có bảng điểm: ngoài phạm vi, mã kết thúc 3")]
    public async Task A_day_without_a_point_table_is_not_covered() =>
        Assert.Equal(3, (await ToolRun.OfAsync("survey", Households, "--on", "2021-10-01")).ExitCode);

    [Theory(DisplayName = "Sai cách dùng được nói rõ, mã kết thúc 2")]
    [InlineData("--province", "Kiến Xương", "không có tỉnh, thành phố “Kiến Xương” trước 01/07/2025")]
    [InlineData("--form", "html", "--form in phiếu của một hộ: thêm --id")]
    [InlineData("--id", "PHIEU-777", "không có hộ nào mang mã PHIEU-777 trong tệp")]
    public async Task Wrong_usage_is_told(string option, string value, string message)
    {
        ToolRun run = await SampleAsync(option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static async Task<(ToolRun Run, IReadOnlyList<Reject> Rejects)> RejectsAsync(string households, string members)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("rejects.csv");
        ToolRun run = await ToolRun.OfAsync(
            "survey", folder.Write("h.csv", households), "--members", folder.Write("m.csv", members), "--on", "2024-10-01", "--format", "csv", "--rejects", path);
        return (run, Reject.Read(path));
    }
}
