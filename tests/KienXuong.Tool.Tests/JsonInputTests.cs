using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KienXuong.Tool.Tests;

public class JsonInputTests
{
    private const string A = "{\"id\":\"A\",\"area\":\"rural\",\"incomePerHead\":1500000,\"deprivationCount\":3}";
    private const string B = "{\"id\":\"B\",\"area\":\"urban\",\"incomePerHead\":2000000,\"deprivationCount\":2}";

    [Fact]
    public async Task An_array_is_read_household_by_household_with_lines()
    {
        ToolRun run = await ToolRun.AssessJsonAsync("\uFEFF[\n" + A + ",\n  " + B.Replace(",", ",\n", StringComparison.Ordinal) + "\n]\n", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("2,A,,,poor,", run.OutputLines[1], StringComparison.Ordinal);
        Assert.StartsWith("3,B,,,nearPoor,", run.OutputLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_household_is_a_list_of_one()
    {
        ToolRun run = await ToolRun.AssessJsonAsync("\n" + A + "\n", "json");

        Assert.StartsWith("2,A,,,poor,", Assert.Single(run.OutputLines.Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_may_be_left_out_but_not_left_blank()
    {
        ToolRun without = await ToolRun.AssessJsonAsync("{\"area\":\"rural\"}\n{\"id\":null}", "jsonl");
        ToolRun blank = await ToolRun.AssessJsonAsync("{\"id\":\"\"}", "jsonl");
        ToolRun column = await ToolRun.AssessAsync("area\nrural\n");
        ToolRun cell = await ToolRun.AssessAsync("id,area\n,rural\n");

        Assert.Equal((0, 1, 0, 1), (without.ExitCode, blank.ExitCode, column.ExitCode, cell.ExitCode));
        Assert.Contains("id-empty", blank.Error, StringComparison.Ordinal);
        Assert.Contains("id-missing", cell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_array_is_an_empty_list()
    {
        ToolRun run = await ToolRun.AssessJsonAsync(" [ ] ", "json", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("[]\n", run.Output);
    }

    [Fact]
    public async Task Each_line_of_json_lines_is_a_household()
    {
        ToolRun run = await ToolRun.AssessJsonAsync(A + "\r\n\r\n" + B, "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("1,A,,,poor,", run.OutputLines[1], StringComparison.Ordinal);
        Assert.StartsWith("3,B,,,nearPoor,", run.OutputLines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".json", "[" + A + "]")]
    [InlineData(".jsonl", A)]
    [InlineData(".NDJSON", A)]
    public async Task The_extension_tells_the_format(string extension, string text)
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.OfAsync("assess", folder.Write("a" + extension, text), "--on", "2023-11-01", "--format", "csv");

        Assert.Contains("1,A,,,poor,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"X\",\"id\":\"Y\"}", "json-duplicate-property", "id")]
    [InlineData("{\"id\":\"X\",\"deprivations2022\":{\"job\":true,\"job\":false}}", "json-duplicate-property", "deprivations2022.job")]
    [InlineData("{\"id\":\"X\",\"income\":1}", "json-unknown-property", "income")]
    [InlineData("{\"id\":\"X\",\"incomePerHead\":\"nhiều\"}", "json-wrong-type", "incomePerHead")]
    [InlineData("{\"id\":\"X\",\"incomePerHead\":1.5}", "json-out-of-range", "incomePerHead")]
    [InlineData("{\"id\":\"X\",\"area\":\"núi\"}", "json-unknown-choice", "area")]
    [InlineData("{\"id\":\"X\",\"recognisedClass\":\"Thoát nghèo\"}", "json-unknown-choice", "recognisedClass")]
    [InlineData("{\"id\":\"X\",\"incomePerHead\":-1}", "income-negative", "incomePerHead")]
    [InlineData("{\"id\":\"A\"}", "id-duplicate", "id")]
    [InlineData("[1]", "json-wrong-type", "")]
    [InlineData("7", "json-wrong-type", "")]
    public async Task A_broken_household_is_rejected_and_the_others_go_on(string household, string code, string field)
    {
        await CheckAsync("[" + A + ",\n" + household + ",\n" + B + "]", "json", code, field);
        await CheckAsync(A + "\n" + household + "\n" + B, "jsonl", code, field);
    }

    [Fact]
    public async Task The_rest_of_a_broken_array_is_told_and_nothing_before_it_is_lost()
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        ToolRun run = await ToolRun.AssessJsonAsync("[" + A + ",\n" + B + ",\n{\"id\":\"C\" \"area\":1},\n" + A + "]", "json", "--rejects", rejects);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(3, run.OutputLines.Length);
        Assert.Equal(("3", "json-syntax"), (Reject.Read(rejects)[0].Line, Assert.Single(Reject.Read(rejects)).Code));
        Assert.Contains("Error: the JSON file is broken from line 3", run.Error, StringComparison.Ordinal);
        Assert.Contains("│ Total ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_of_a_broken_array_is_no_household_and_still_says_whose_it_was()
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        ToolRun run = await ToolRun.AssessJsonAsync("[" + A + ",\n{\"id\":\"C\",\"area\":x},\n" + A + "]", "json", "--rejects", rejects);

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("│ Total +│ 1 +│", run.Error);
        Reject rest = Assert.Single(Reject.Read(rejects));
        Assert.Equal(("2", "C", "area", "json-syntax"), (rest.Line, rest.Id, rest.Field, rest.Code));
        Assert.Equal("from line 2, column 18 on the text is no JSON", rest.English);
        Assert.StartsWith("{\"id\":\"C\"", rest.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_line_of_json_lines_names_its_own_line_its_household_and_its_field()
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        ToolRun run = await ToolRun.AssessJsonAsync(A + "\n\n{\"id\":\"C\",\"area\":x}\n{\"id\":\"D\",\"id\"\n" + B, "jsonl", "--rejects", rejects);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["3 C area: from line 3, column 18 on the text is no JSON", "4 D : from line 4, column 15 on the text is no JSON"],
            Reject.Read(rejects).Select(each => $"{each.Line} {each.Id} {each.Field}: {each.English}"));
    }

    [Theory]
    [InlineData("{\"id\":\"C\",\"area\":\"ru\uFFFDral\"}", "C", "area", "encoding")]
    [InlineData("{\"id\":\"C\uFFFD\",\"area\":\"rural\"}", "", "id", "encoding")]
    [InlineData("{\"id\":\"C\",\"area\":\"rural\0\"}", "C", "area", "encoding")]
    [InlineData("{\"id\":\"\\ud800\",\"area\":\"rural\"}", "", "id", "json-wrong-type")]
    public async Task A_damaged_text_of_json_lines_names_its_household_and_its_field(string household, string id, string field, string code)
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        await ToolRun.AssessJsonAsync(A + "\n" + household, "jsonl", "--rejects", rejects);

        Reject reject = Assert.Single(Reject.Read(rejects));
        Assert.Equal((id, field, code), (reject.Id, reject.Field, reject.Code));
    }

    [Theory]
    [InlineData("json", "")]
    [InlineData("jsonl", "")]
    [InlineData("jsonl", "\n \n")]
    [InlineData("json", "id,area\nA,rural\n")]
    [InlineData("json", "[")]
    [InlineData("json", A + "\n" + B)]
    public async Task Text_that_is_no_json_file_cannot_be_used(string input, string text) =>
        Assert.Equal(2, (await ToolRun.AssessJsonAsync(text, input)).ExitCode);

    [Fact]
    public async Task Bytes_that_are_not_utf8_spoil_their_own_household_only()
    {
        byte[] bytes = [.. "["u8, .. Encoding.UTF8.GetBytes(A), .. ",{\"id\":\""u8, 0xF4, .. "\"},"u8, .. Encoding.UTF8.GetBytes(B), .. "]"u8];
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        ToolRun run = await ToolRun.OfAsync(
            new MemoryStream(bytes), ["assess", "-", "--input", "json", "--on", "2023-11-01", "--format", "csv", "--rejects", rejects]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.OutputLines.Length);
        Assert.Equal("encoding", Assert.Single(Reject.Read(rejects)).Code);
    }

    [Fact]
    public async Task A_long_array_is_read_in_pieces()
    {
        string array = "[" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{{\"id\":\"H{i}\",\"area\":\"rural\",\"incomePerHead\":1000000,\"deprivationCount\":{i % 6}}}"))) + "]";

        ToolRun run = await ToolRun.AssessJsonAsync(array, "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(20_001, run.OutputLines.Length);
        Assert.Equal(9_999, run.OutputLines.Count(line => line.Contains(",poor,", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Decisions_in_json_are_an_array_by_the_contract()
    {
        ToolRun run = await ToolRun.AssessJsonAsync(A + "\n" + B, "jsonl", "--format", "json");

        using JsonDocument decisions = JsonDocument.Parse(run.Output);
        Assert.Equal(["A", "B"], decisions.RootElement.EnumerateArray().Select(each => each.GetProperty("household").GetString()));
        Assert.Equal(["poor", "nearPoor"], decisions.RootElement.EnumerateArray().Select(each => each.GetProperty("class").GetString()));
    }

    [Fact]
    public async Task Decisions_in_json_lines_stand_one_on_a_line()
    {
        ToolRun run = await ToolRun.AssessAsync("area,incomePerHead\nrural,5000000\nnúi,1\nrural,?\n", "--format", "jsonl");

        Assert.Equal(1, run.ExitCode);
        JsonElement[] decisions = [.. run.OutputLines.Select(line => JsonElement.Parse(line))];
        Assert.Equal(["line 2", "line 4"], decisions.Select(each => each.GetProperty("household").GetString()));
        Assert.Equal(["decided", "undetermined"], decisions.Select(each => each.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task An_explanation_in_json_has_the_decision_and_the_electricity_support()
    {
        ToolRun run = await ToolRun.OfAsync(
            A.Replace("}", ",\"recognisedClass\":\"poor\"}", StringComparison.Ordinal),
            ["explain", "-", "--input", "jsonl", "--id", "A", "--on", "2023-11-01", "--format", "json"]);

        Assert.Equal(0, run.ExitCode);
        JsonElement explained = JsonElement.Parse(run.Output);
        Assert.Equal("poor", explained.GetProperty("decision").GetProperty("class").GetString());
        Assert.Equal(55_987, explained.GetProperty("electricity").GetProperty("amount").GetInt64());
    }

    [Theory]
    [InlineData("household", "incomePerHead")]
    [InlineData("survey", "dwelling")]
    [InlineData("decision", "possible")]
    public async Task Schemas_are_printed(string name, string property)
    {
        ToolRun run = await ToolRun.OfAsync("schema", name);

        Assert.Equal(0, run.ExitCode);
        Assert.True(JsonElement.Parse(run.Output).GetProperty("properties").TryGetProperty(property, out _));
    }

    [Fact]
    public async Task The_schema_of_a_household_is_the_first() =>
        Assert.Equal(await ToolRun.OfAsync("schema", "household"), await ToolRun.OfAsync("schema"));

    private static async Task CheckAsync(string text, string input, string code, string field)
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");

        ToolRun run = await ToolRun.AssessJsonAsync(text, input, "--rejects", rejects).ConfigureAwait(false);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.OutputLines.Length);
        Assert.Equal(("2", code, field), (Reject.Read(rejects)[0].Line, Reject.Read(rejects)[0].Code, Reject.Read(rejects)[0].Field));
    }
}
