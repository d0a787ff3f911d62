namespace KienXuong.Tool.Tests;

public class RejectCodeTests
{
    private const string Header = "id,area,incomePerHead,memberCount,job,recognisedClass\n";

    [Theory]
    [InlineData("A,rural,nhiều,4,1,", "not-a-number", "incomePerHead")]
    [InlineData("A,rural,1.5,4,1,", "not-a-number", "incomePerHead")]
    [InlineData("A,rural,1e6,4,1,", "not-a-number", "incomePerHead")]
    [InlineData("A,rural,\"1.500.00\",4,1,", "not-a-number", "incomePerHead")]
    [InlineData("A,rural,1500000,bốn,1,", "not-a-number", "memberCount")]
    [InlineData("A,rural,1500000,4.5,1,", "not-a-number", "memberCount")]
    [InlineData("A,rural,99999999999999999999,4,1,", "number-too-large", "incomePerHead")]
    [InlineData("A,rural,1500000,99999999999,1,", "number-too-large", "memberCount")]
    [InlineData("A,rural,1500000,4,2,", "not-a-yes-no", "deprivations2022.job")]
    [InlineData("A,rural,1500000,4,có lẽ,", "not-a-yes-no", "deprivations2022.job")]
    [InlineData("A,núi,1500000,4,1,", "unknown-area", "area")]
    [InlineData("A,3,1500000,4,1,", "unknown-area", "area")]
    [InlineData("A,rural,1500000,4,1,Thoát nghèo", "unknown-class", "recognisedClass")]
    [InlineData("A,rural,1500000,4,1,Không nghèo", "unknown-class", "recognisedClass")]
    [InlineData("A,rural,1500000", "missing-column", "memberCount")]
    [InlineData("A,rural,1500000,4,1,,,thừa", "extra-column", "")]
    [InlineData(",rural,1500000,4,1,", "id-missing", "id")]
    [InlineData("A,rural,\"1500000,4,1,", "malformed-quote", "incomePerHead")]
    [InlineData("A,rural,\"1500000\"đ,4,1,", "malformed-quote", "incomePerHead")]
    [InlineData("A\uFFFD,rural,1500000,4,1,", "encoding", "id")]
    [InlineData("A,rural,1500000,4,1,\0", "encoding", "recognisedClass")]
    public async Task A_broken_row_is_rejected_with_line_field_code_and_text_and_the_others_go_on(string row, string code, string field)
    {
        (ToolRun run, IReadOnlyList<Reject> rejects) = await Reject.OfAsync(Header + "G1,rural,1000000,4,1,\n" + row + "\nG2,urban,5000000,4,0,\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.OutputLines.Length);
        Reject reject = Assert.Single(rejects);
        Assert.Equal(("3", field, code), (reject.Line, reject.Field, reject.Code));
        Assert.NotEmpty(reject.Vietnamese);
        Assert.NotEmpty(reject.English);
        Assert.NotEqual(reject.Vietnamese, reject.English);
        Assert.Equal(row, reject.Raw);
    }

    [Theory]
    [InlineData("A,rural,\"1500000,4,1,", "A", "incomePerHead")]
    [InlineData("\"A, \"\"B\"\"\",\"rural\"x,1500000,4,1,", "A, \"B\"", "area")]
    [InlineData("\"A,rural,1500000,4,1,", "", "id")]
    [InlineData("A,ru\uFFFDral,1500000,4,1,", "A", "area")]
    [InlineData("A\0,rural,1500000,4,1,", "", "id")]
    [InlineData("A,rural,1500000,4,1,,,\uFFFD", "A", "")]
    [InlineData("A,rural,1500000,4,1,,,thừa", "A", "")]
    public async Task A_damaged_row_names_its_household_and_the_damaged_field_where_they_can_be_known(string row, string id, string field)
    {
        (_, IReadOnlyList<Reject> rejects) = await Reject.OfAsync(Header + row + "\n");

        Assert.Equal((id, field), (rejects[0].Id, Assert.Single(rejects).Field));
    }

    [Fact]
    public async Task A_row_that_is_too_long_names_its_household_and_the_field_that_never_ends()
    {
        (_, IReadOnlyList<Reject> rejects) = await Reject.OfAsync(Header + "A,rural," + new string('1', 70_000) + ",4,1,\n");

        Assert.Equal(("row-too-long", "A", "incomePerHead"), (rejects[0].Code, rejects[0].Id, Assert.Single(rejects).Field));
    }

    [Theory]
    [InlineData("A\uFFFD,rural,1,4,1,", "the row has characters that are not UTF-8; save the file again as UTF-8")]
    [InlineData("A\0,rural,1,4,1,", "the row has a NUL byte, which is no letter; if the file is UTF-16, save it again as UTF-8")]
    public async Task Bytes_that_are_no_text_are_told_for_what_they_are(string row, string message) =>
        Assert.Equal(message, Assert.Single((await Reject.OfAsync(Header + row + "\n")).Rejects).English);

    [Fact]
    public async Task The_second_row_with_an_id_is_rejected_and_names_the_first()
    {
        (ToolRun run, IReadOnlyList<Reject> rejects) = await Reject.OfAsync("id,area,incomePerHead\nA,rural,5000000\nB,rural,5000000\nA,urban,1\nA,urban,2\n");

        Assert.Equal(3, run.OutputLines.Length);
        Assert.Equal([("4", "id-duplicate"), ("5", "id-duplicate")], rejects.Select(r => (r.Line, r.Code)));
        Assert.All(rejects, r => Assert.Equal("mã hộ “A” đã có ở dòng 2", r.Vietnamese));
        Assert.All(rejects, r => Assert.Equal("the household id “A” already stands on line 2", r.English));
    }

    [Fact]
    public async Task Everything_wrong_with_a_row_is_told_at_once()
    {
        (_, IReadOnlyList<Reject> rejects) = await Reject.OfAsync(Header + "A,núi,nhiều,bốn,2,Giàu\n");

        Assert.Equal(
            ["unknown-area", "not-a-number", "not-a-number", "not-a-yes-no", "unknown-class"],
            rejects.Select(r => r.Code));
    }

    [Fact]
    public async Task A_row_longer_than_any_can_be_is_rejected_alone()
    {
        string longest = new('a', 70_000);

        (ToolRun run, IReadOnlyList<Reject> rejects) = await Reject.OfAsync("id,area\n" + longest + ",rural\nB,rural\n");

        Assert.Equal(2, run.OutputLines.Length);
        Assert.Equal(("2", "row-too-long"), (rejects[0].Line, Assert.Single(rejects).Code));
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_spoils_its_own_line_only()
    {
        string rows = string.Concat(Enumerable.Repeat("x,rural,5000000\n", 1).Concat(Enumerable.Range(0, 100).Select(i => $"R{i},rural,5000000\n")));

        (ToolRun run, IReadOnlyList<Reject> rejects) = await Reject.OfAsync("id,area,incomePerHead\nA,\"rural,5000000\n" + rows);

        Assert.Equal(102, run.OutputLines.Length);
        Assert.Equal(("2", "malformed-quote", "A,\"rural,5000000"), (rejects[0].Line, rejects[0].Code, Assert.Single(rejects).Raw));
    }

    [Fact]
    public async Task A_cell_may_run_over_several_lines_and_lines_are_still_counted()
    {
        (ToolRun run, IReadOnlyList<Reject> rejects) = await Reject.OfAsync("id,head,area\nA,\"Hộ\n\nmẫu, \"\"A\"\"\",rural\nB,Hộ,núi\n");

        Assert.Contains("2,A,\"Hộ\n\nmẫu, \"\"A\"\"\",,undetermined", run.Output, StringComparison.Ordinal);
        Assert.Equal("5", Assert.Single(rejects).Line);
    }
}
