using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;

namespace KienXuong.Tool.Tests;

/// <summary>Phỏng vấn từ Phiếu A đến Phiếu B: from nothing, first whether the household is on the list, then the items of Form A while they matter, then Form B.</summary>
public class AskFormATests
{
    private const string NoConditions = "k\nk\nk\nk\nk\n";

    private static Task<ToolRun> AskAsync(string answers, params string[] more) => ToolRun.OfAsync(answers, ["ask", "--survey", "--on", "2024-10-01", .. more]);

    private static string[] QuestionsOf(ToolRun run) => [.. run.OutputLines.Where(static line => line.EndsWith('?'))];

    [Fact(DisplayName = "Hộ bị loại sau bốn chỉ tiêu không được hỏi về chăn nuôi: chỉ danh sách, thủ tục, năm điều kiện và bốn chỉ tiêu")]
    public async Task A_household_that_screens_out_is_asked_nothing_more()
    {
        ToolRun run = await AskAsync("k\n1\n" + NoConditions + "c\nc\nc\nc\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "Hộ đang trong danh sách hộ nghèo, hộ cận nghèo của xã?",
                "Thủ tục?",
                "Nhà ở biệt thự; cấp 1, cấp 2?",
                "Hộ gia đình sở hữu doanh nghiệp, xưởng sản xuất, cơ sở kinh doanh thương mại, dịch vụ thuê mướn từ 3 lao động trở lên; hộ kinh doanh có đăng ký và nộp thuế từ 100 triệu đồng trở lên?",
                "Hộ gia đình sở hữu trang trại hoặc chăn nuôi đàn gia súc, gia cầm, vật nuôi khác có giá trị từ 200 triệu đồng trở lên?",
                "Hộ có một trong các loại tài sản sử dụng trong sản xuất kinh doanh: ô tô, máy xúc, máy xay sát, máy tuốt lúa, máy cấy, máy gặt, máy cày, máy công nông, lồng cá và tài sản khác từ 200 triệu đồng trở lên?",
                "Điều kiện khác (do Ban Chỉ đạo rà soát cấp tỉnh ban hành phù hợp với tình hình kinh tế - xã hội, mức sống dân cư trên địa bàn)?",
                "Có xe máy/ xe điện/tàu/ghe thuyền có động cơ có giá trị từ 20 triệu đồng trở lên?",
                "Có điều hòa/tủ lạnh/máy sưởi?",
                "Có bình tắm nước nóng/máy đun nước?",
                "Có máy giặt/ sấy quần áo?",
            ],
            QuestionsOf(run));
        Assert.Contains("Phiếu A: không thuộc đối tượng rà soát; cột 0: 1; cột D: 4-9; cột E: 0", run.Output, StringComparison.Ordinal);
        Assert.Contains("Loại khỏi danh sách: Có máy giặt/ sấy quần áo (cột 4: có ghi 1, không ghi 0)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Không thuộc đối tượng rà soát (Phiếu A), không có loại hộ theo kết quả rà soát — ngày 01/10/2024", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("trâu", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Phiếu B1", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hộ vào danh sách sau sáu chỉ tiêu không: ba cột còn lại không hỏi nữa, tiếp theo là Phiếu B; điều đã trả lời không hỏi lại")]
    public async Task A_listed_household_goes_on_to_form_b()
    {
        ToolRun run = await AskAsync("k\n1\n" + NoConditions + "k\nk\nk\nk\nk\nk\n2\n1\n1\nq\n");

        Assert.Equal(
            ["Tiêu thụ điện sinh hoạt từ 150 KW/ tháng trở lên?", "Khu vực?", "Vùng?", "Danh sách thành viên của hộ?"],
            QuestionsOf(run).Skip(12).Take(4));
        Assert.Contains("Phiếu A: đưa vào danh sách cần rà soát bằng Phiếu B; cột 0: 1; cột D: 0-3; cột E: 1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("số tủ lạnh", run.Output, StringComparison.Ordinal);
        Assert.Contains("(livestock.cattle)", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hộ đang trong danh sách, rà soát định kỳ: không hỏi Phiếu A, hỏi ngay Phiếu B")]
    public async Task A_household_on_the_list_skips_form_a()
    {
        ToolRun run = await AskAsync("c\nq\n", "--procedure", "periodic");

        Assert.Equal(["Hộ đang trong danh sách hộ nghèo, hộ cận nghèo của xã?", "Khu vực?"], QuestionsOf(run));
        Assert.Contains("✓ không dùng Phiếu A: hộ đang trong danh sách của xã", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Thủ tục thường xuyên: Phiếu A dùng cho mọi hộ, không hỏi danh sách; một điều kiện của cột 0 là dừng")]
    public async Task The_regular_review_asks_everybody()
    {
        ToolRun run = await AskAsync("k\nc\n", "--procedure", "regular");

        Assert.Equal(2, QuestionsOf(run).Length);
        Assert.StartsWith("Nhà ở biệt thự", QuestionsOf(run)[0], StringComparison.Ordinal);
        Assert.Contains("Phiếu A: không thuộc đối tượng rà soát; cột 0: 0", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lùi lại qua Phiếu A được; không biết thì hỏi ô khác, và bốn chỉ tiêu vẫn loại hộ dù cột 0 chưa biết")]
    public async Task Going_back_and_not_knowing()
    {
        ToolRun run = await AskAsync("k\n<\nk\n?\n?\n?\n?\nc\nc\nc\nc\n", "--procedure", "regular");

        string[] questions = QuestionsOf(run);
        Assert.Equal(questions[0], questions[2]);
        Assert.Equal(11, questions.Length);
        Assert.Contains("Không thuộc đối tượng rà soát (Phiếu A)", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Không biết hết các ô của Phiếu A: phỏng vấn tiếp tục với Phiếu B")]
    public async Task Nobody_knows_form_a()
    {
        ToolRun run = await AskAsync(string.Concat(Enumerable.Repeat("?\n", 14)) + "q\n", "--procedure", "regular");

        Assert.Equal("Khu vực?", QuestionsOf(run)[14]);
        Assert.Contains("Phiếu A chưa xác định: loại hộ theo điểm là kết quả rà soát chỉ khi hộ thuộc đối tượng rà soát.", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Câu trả lời của Phiếu A được ghi lại, và đọc lại thì hỏi tiếp từ chỗ dừng")]
    public async Task Answers_are_saved_and_continued()
    {
        using var folder = new TemporaryFolder();
        string save = folder.PathOf("saved.json");

        await AskAsync("k\n2\n" + NoConditions + "c\n?\nq\n", "--save", save);
        string text = await File.ReadAllTextAsync(save, TestContext.Current.CancellationToken);
        FormA saved = SurveyJson.Read(text).Survey!.FormA!;
        ToolRun next = await AskAsync("q\n", "--input", save);

        Assert.Equal((false, ReviewProcedure.Regular, false, true, null), (saved.IsOnCommuneList, saved.Procedure, saved.ProvincialCondition, saved.Vehicle, saved.AirConditionerOrRefrigerator));
        Assert.Equal(["Có điều hòa/tủ lạnh/máy sưởi?"], QuestionsOf(next));
    }

    [Fact(DisplayName = "Phiếu đã có Phiếu B mà không có Phiếu A: coi như đã qua Phiếu A, chỉ hỏi Phiếu B")]
    public async Task A_survey_without_form_a_is_past_it()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await AskAsync("q\n", "--input", folder.Write("known.json", """{"area":"rural"}"""));

        Assert.Equal(["Vùng?"], QuestionsOf(run));
    }
}
