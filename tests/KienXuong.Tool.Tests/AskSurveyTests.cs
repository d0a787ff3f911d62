using KienXuong.Domain;
using KienXuong.Domain.Json;

namespace KienXuong.Tool.Tests;

/// <summary>Phỏng vấn theo Phiếu B: from nothing, or from a survey that is partly known, to a class by score.</summary>
public class AskSurveyTests
{
    private static Task<ToolRun> AskAsync(string answers, params string[] more) => ToolRun.OfAsync(answers, ["ask", "--survey", "--on", "2024-10-01", .. more]);

    [Fact(DisplayName = "Từ chưa biết gì, thủ tục không có Phiếu A: hỏi khu vực, vùng, số thành viên, rồi từng thành viên; trả lời sai được hỏi lại; lùi lại được")]
    public async Task From_nothing_the_place_and_the_members_are_asked_first()
    {
        ToolRun run = await AskAsync("núi\n2\n1\n<\n1\n2\nngày nào\n1980\nc\n?\nq\n", "--procedure", "escape");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["Khu vực?", "Khu vực?", "Vùng?", "Danh sách thành viên của hộ?", "Vùng?", "Danh sách thành viên của hộ?", "B.4 ngày, tháng, năm sinh, thành viên thứ 1?", "B.4 ngày, tháng, năm sinh, thành viên thứ 1?"],
            run.OutputLines.Where(static line => line.EndsWith('?')).Take(8));
        Assert.Contains("“núi” không có trong danh mục: 2 = nông thôn, 1 = thành thị — xin trả lời lại", run.Output, StringComparison.Ordinal);
        Assert.Contains("“ngày nào” không phải là ngày", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines.Where(static line => line.EndsWith('?')).Skip(6), static question => Assert.Contains("thành viên thứ 1", question, StringComparison.Ordinal));
        Assert.Contains("Phiếu B1 (mẫu 3.5: nông thôn đồng bằng sông Hồng)", run.Output, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Phiếu chỉ còn thiếu số xe máy: một câu hỏi là đủ; phiếu được ghi lại")]
    [InlineData("0", "Hộ nghèo — ngày 01/10/2024, theo điểm của Phiếu B")]
    [InlineData("3", "Hộ không thuộc hộ nghèo, hộ cận nghèo — ngày 01/10/2024, theo điểm của Phiếu B")]
    public async Task Only_what_matters_is_asked_and_the_survey_is_saved(string answer, string decision)
    {
        using var folder = new TemporaryFolder();
        string save = folder.PathOf("saved.json");
        Survey known = SurveyEdges.HouseholdF with { Assets = SurveyEdges.HouseholdF.Assets with { Motorbikes = null, Generators = null } };

        ToolRun run = await AskAsync(answer + "\n", "--input", folder.Write("known.json", SurveyJson.Write(known)), "--save", save);

        Assert.Equal(["A.IX.2 số xe máy, xe có động cơ?"], run.OutputLines.Where(static line => line.EndsWith('?')));
        Assert.Contains(decision, run.Output, StringComparison.Ordinal);
        Survey saved = SurveyJson.Read(await File.ReadAllTextAsync(save, TestContext.Current.CancellationToken)).Survey!;
        Assert.Equal((int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture), null), (saved.Assets.Motorbikes, saved.Assets.Generators));
    }

    [Fact(DisplayName = "Tệp phiếu sai: nói rõ lỗi, mã kết thúc 2; ngày ngoài phạm vi: mã kết thúc 3")]
    public async Task A_wrong_file_and_a_wrong_day_are_told()
    {
        using var folder = new TemporaryFolder();

        ToolRun wrong = await AskAsync("", "--input", folder.Write("wrong.json", """{"area":"rural","memberCount":0}"""));

        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("memberCount: member-count-below-one", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(3, (await ToolRun.OfAsync("", ["ask", "--survey", "--on", "2027-02-01"])).ExitCode);
    }
}
