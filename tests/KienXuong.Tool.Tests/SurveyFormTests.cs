namespace KienXuong.Tool.Tests;

/// <summary>Phiếu B in ra: the filled form of one household, as text and as one page of HTML.</summary>
public class SurveyFormTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    private static Task<ToolRun> FormAsync(string id, string kind) => ToolRun.OfAsync(
        "survey", Path.Combine(Folder, "survey-households.csv"), "--members", Path.Combine(Folder, "survey-members.csv"), "--on", "2024-10-01", "--id", id, "--form", kind);

    [Fact(DisplayName = "Phiếu B bằng chữ: đủ các dòng của mẫu, ô đánh dấu, tổng điểm, kết quả và căn cứ")]
    public async Task The_form_as_text_has_every_part()
    {
        ToolRun run = await FormAsync("PHIEU-001", "text");

        Assert.Equal(0, run.ExitCode);
        foreach (string text in (string[])
        [
            "MẪU 3.1. PHIẾU B1 - THÔNG TIN CHUNG VỀ HỘ GIA ĐÌNH",
            "Họ và tên chủ hộ: HỘ 001 (GIẢ ĐỊNH)",
            "I. Vật liệu chính của cột nhà/căn hộ: ☐ 1 Bê tông cốt thép   ☐ 2 Gạch/đá   ☐ 3 Sắt/thép/gỗ bền chắc   ☒ 4 Khác",
            "IV. Diện tích nhà ở (ghi theo m2): 40 (các phòng 36; gác xép 8, tính 50 %)",
            "│ 3 │ Số lượng gà, vịt, ngan, ngỗng, chim (số tính theo chục) │ 03       │",
            "MẪU 3.5. BẢNG CHẤM ĐIỂM PHIẾU B1 KHU VỰC NÔNG THÔN ĐỒNG BẰNG SÔNG HỒNG",
            "MẪU 3.2. PHIẾU B2 - THÔNG TIN HỘ GIA ĐÌNH VỀ CÁC CHỈ TIÊU NHU CẦU XÃ HỘI CƠ BẢN",
            "Tổng điểm B1: 135 (mức 140 điểm, điểm a khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH)",
            "Tổng điểm B2: 30 (mức 30 điểm, điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH)",
            "Phân loại hộ: Hộ nghèo (N)",
        ])
        {
            Assert.Contains(text, run.Output, StringComparison.Ordinal);
        }
    }

    [Theory(DisplayName = "Bảng chấm điểm in đủ 66 dòng; cột thành thị thêm mục 15 với bảy dòng vùng")]
    [InlineData("PHIEU-001", "Mẫu 3.5. Bảng chấm điểm Phiếu B1 khu vực nông thôn đồng bằng sông Hồng", 66, 14)]
    [InlineData("PHIEU-004", "Mẫu 3.4. Bảng chấm điểm Phiếu B1 khu vực thành thị", 73, 15)]
    public async Task The_scoring_sheet_prints_every_row(string id, string title, int rows, int items)
    {
        string page = (await FormAsync(id, "html")).Output;

        string sheet = page[page.IndexOf(title, StringComparison.Ordinal)..page.IndexOf("Mẫu 3.2.", StringComparison.Ordinal)];
        Assert.Equal(rows + 1, sheet.Split("<tr>").Length - 1);    // with the head of the table
        Assert.Equal(items + 1, sheet.Split("<tr class=\"h\">").Length - 1);
    }

    [Fact(DisplayName = "Trang HTML đứng một mình: không tải gì từ ngoài, chữ lạ được viết an toàn")]
    public async Task The_page_stands_alone()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("h.csv", "id,head,area,region\nA,<script>alert(1)</script>,2,redRiverDelta\n");

        ToolRun run = await ToolRun.OfAsync("survey", file, "--members", folder.Write("m.csv", SurveySampleText.Members([SurveyEdges.HouseholdF with { Id = "A" }])), "--on", "2024-10-01", "--form", "html", "--blanks", "none");

        Assert.StartsWith("<!doctype html>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;SCRIPT&gt;ALERT(1)&lt;/SCRIPT&gt;", run.Output, StringComparison.Ordinal);
    }
}
