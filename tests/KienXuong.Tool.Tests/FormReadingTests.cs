using System.Text.Json;

namespace KienXuong.Tool.Tests;

/// <summary>The verbs that read forms one by one: <c>income</c> and <c>members</c>.</summary>
public class FormReadingTests
{
    private const string Printed =
        """{"id":"h1","area":"rural","members":[{"id":"a","isWorker":true},{},{},{}],"recognisedClass":"averageLivingStandard","isComplete":true,"crops":{"revenue":60000,"cost":22000},"livestock":{"revenue":45000,"cost":30000},"wages":{"revenue":49000},"other":[{"name":"lương hưu","revenue":6000,"isCounted":true},{"name":"trợ cấp","revenue":6000,"isCounted":false}]}""";

    private const string Couple =
        """{"id":"h2","persons":[{"id":"Lan","registration":"permanent","kin":"head","eatsAndLivesTogether":true,"contributes":true},{"kin":"other"}]}""";

    [Fact(DisplayName = "income: chín dòng, khoản không tính, tổng, phép so và căn cứ; người lao động có thu nhập thấp")]
    public async Task The_income_form_to_read()
    {
        ToolRun run = await ToolRun.OfAsync(Printed, ["income", "-", "--input", "json", "--on", "2025-06-15"]);

        Assert.Equal(0, run.ExitCode);
        foreach (string line in (string[])
        [
            "Hộ h1 (dòng 1)\nHộ có mức sống trung bình: có — ngày 15/06/2025\n",
            "   1. Trồng trọt: thu 60.000.000 ₫, chi 22.000.000 ₫\n",
            "      - trợ cấp: thu 6.000.000 ₫, chi 0 ₫; không được tính\n",
            "Tổng cộng: thu 160.000.000 ₫, chi 52.000.000 ₫\n",
            "108.000.000 ₫ : 48 = 2.250.000 ₫; mức: từ 2.250.000 ₫ trở xuống",
            "\nNgười lao động có thu nhập thấp, người a: có\n",
            "\nNgười lao động có thu nhập thấp, người 2: chưa xác định\n",
        ])
        {
            Assert.Contains(line, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact(DisplayName = "income --lang en: cùng nội dung bằng tiếng Anh")]
    public async Task The_income_form_in_English()
    {
        ToolRun run = await ToolRun.OfAsync(Printed, ["income", "-", "--input", "json", "--on", "2025-06-15", "--lang", "en"]);

        Assert.Contains("   9. other sources: revenue 6,000,000 ₫, cost 0 ₫\n      - lương hưu: revenue 6,000,000 ₫, cost 0 ₫; counted\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Low-income worker, person a: yes", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "income --format json: mảng; jsonl: mỗi phiếu một dòng, phiếu hỏng bị loại, mã kết thúc 1")]
    public async Task The_income_form_for_a_program()
    {
        string list = Printed + "\n" + """{"id":"h3","crops":{"revenue":-1}}""" + "\n" + """{"id":"h4","income":1}""" + "\n" + Printed + "\n{}\n";

        ToolRun run = await ToolRun.OfAsync(list, ["income", "-", "--input", "jsonl", "--on", "2025-06-15", "--format", "jsonl"]);
        ToolRun array = await ToolRun.OfAsync(Printed, ["income", "-", "--input", "json", "--on", "2025-06-15", "--format", "json"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.OutputLines.Length);
        foreach (string word in (string[])["crops.revenue", "number-negative", "json-unknown-property", "id-duplicate"])
        {
            Assert.Contains(word, run.Error, StringComparison.Ordinal);
        }

        using var document = JsonDocument.Parse(array.Output);
        JsonElement only = document.RootElement[0];
        Assert.Equal("yes", only.GetProperty("averageLivingStandard").GetProperty("answer").GetString());
        Assert.Equal("a", only.GetProperty("lowIncomeWorkers")[0].GetProperty("person").GetString());
        Assert.Equal("line 5", JsonDocument.Parse(run.OutputLines[1]).RootElement.GetProperty("averageLivingStandard").GetProperty("household").GetString());
    }

    [Fact(DisplayName = "members: ai được tính và vì sao, theo định nghĩa của ngày")]
    public async Task The_members_to_read()
    {
        ToolRun run = await ToolRun.OfAsync(Couple, ["members", "-", "--input", "json", "--on", "2023-10-17"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Hộ h2 (dòng 1)\nSố thành viên hộ: 1 — ngày 17/10/2023\nCăn cứ: Phụ lục IV Thông tư 02/2022/TT-BLĐTBXH", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nNgười thứ 1 (Lan): được tính\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nNgười thứ 2: không được tính\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("   ✗ quan hệ trong hộ: người khác; cần: ", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "members: mùa thu 2021 còn hỏi số tháng; --format json")]
    public async Task The_members_for_a_program()
    {
        ToolRun run = await ToolRun.OfAsync(Couple, ["members", "-", "--input", "json", "--on", "2021-12-31", "--format", "json"]);

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("h2", document.RootElement[0].GetProperty("household").GetString());
        Assert.Equal(1, document.RootElement[0].GetProperty("count").GetProperty("low").GetInt32());
        Assert.Equal("no", document.RootElement[0].GetProperty("persons")[1].GetProperty("decision").GetProperty("answer").GetString());
    }

    [Theory(DisplayName = "Ngày ngoài phạm vi: mã kết thúc 3; CSV, mã hộ không có: mã kết thúc 2")]
    [InlineData("income", "json", "2021-08-31", null, 3)]
    [InlineData("members", "json", "2027-01-01", null, 3)]
    [InlineData("income", "csv", "2025-06-15", null, 2)]
    [InlineData("members", "json", "2025-06-15", "x", 2)]
    public async Task What_cannot_be_read(string verb, string input, string on, string? id, int code)
    {
        string[] more = id is null ? [] : ["--id", id];

        ToolRun run = await ToolRun.OfAsync(verb == "income" ? Printed : Couple, [verb, "-", "--input", input, "--on", on, .. more]);

        Assert.Equal(code, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact(DisplayName = "Phiếu in ra điền tỉnh, huyện, xã, thôn đã ghi; ngày sinh không bị ngắt dòng")]
    public async Task The_places_of_a_printed_form()
    {
        string survey = """{"id":"p","head":"Lan","province":"Thái Bình","district":"Kiến Xương","commune":"Vũ Trung","village":"thôn 1","members":[{"id":"Lan","birthDate":"1985-03-12","personalNumber":"034185000001","job":1,"jobKind":4,"wagedWork":3,"isStudying":false,"training":1,"generalEducation":4,"usesInternet":true,"hasHealthInsurance":true,"sex":2,"relation":1,"ethnicity":"01","isCriticallyIll":false,"socialAllowance":[1],"monthlyBenefit":1}]}""";

        ToolRun run = await ToolRun.OfAsync(survey, ["survey", "-", "--input", "json", "--on", "2024-10-01", "--form", "text"]);

        foreach (string line in (string[])["Tỉnh/thành phố: Thái Bình\n", "Quận/huyện/thị xã/thành phố: Kiến Xương\n", "Xã/phường/thị trấn: Vũ Trung\n", "Thôn/tổ dân phố: thôn 1\n", "│ 12/03/1985 │"])
        {
            Assert.Contains(line, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact(DisplayName = "CSV: huyện, thôn, tỉnh và các dòng đã đánh dấu; mã dòng lạ bị loại")]
    public async Task Places_and_ticked_rows_in_CSV()
    {
        string csv = "id,Tỉnh,Huyện,Xã,Thôn,Khu vực,Các dòng B1 đã đánh dấu\na,Thái Bình,Kiến Xương,Vũ Trung,thôn 1,2,members_4;tv_1\nb,,,,,2,members_40\n";

        ToolRun run = await ToolRun.OfAsync(csv, ["survey", "-", "--input", "csv", "--on", "2024-10-01", "--format", "csv"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("row-unknown", run.Error, StringComparison.Ordinal);
        Assert.Contains("a,", run.Output, StringComparison.Ordinal);
        Assert.Contains(",60,60,", run.Output, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Tệp CSV chỉ có mã hộ: mọi ô chưa biết, không ô nào là 0, kết quả chưa xác định")]
    public async Task A_CSV_file()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.OfAsync("income", folder.Write("a.csv", "id\n1\n"), "--on", "2025-06-15", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Average living standard: undetermined", run.Output, StringComparison.Ordinal);
    }
}
