using KienXuong.Tool.Output;
using Spectre.Console;

namespace KienXuong.Tool.Tests;

/// <summary>Tables as they are drawn.</summary>
public class PlainTableTests
{
    [Fact]
    public void A_table_that_fits_is_as_wide_as_its_cells_and_leaves_out_empty_columns() => Assert.Equal(
        """
        ┌───────┬───────┐
        │ Mã hộ │ Lý do │
        ├───────┼───────┤
        │ A     │ một   │
        │ B     │ hai   │
        │       │ dòng  │
        └───────┴───────┘

        """,
        Drawn(160, ["Mã hộ", "Cột", "Lý do"], ["A", "", "một"], ["B", "", "hai\ndòng"]));

    [Fact]
    public void A_table_that_is_too_wide_breaks_its_widest_columns_and_never_the_first() => Assert.Equal(
        """
        ┌───────────┬─────┬────────────┐
        │ Mã        │ Cột │ Lý do      │
        ├───────────┼─────┼────────────┤
        │ MAU-00001 │ id  │ một hai ba │
        │           │     │ bốn        │
        │           │     │ nămsáubảyt │
        │           │     │ ám         │
        └───────────┴─────┴────────────┘

        """,
        Drawn(32, ["Mã", "Cột", "Lý do"], ["MAU-00001", "id", "một hai ba bốn nămsáubảytám"]));

    [Fact]
    public void A_screen_narrower_than_any_table_still_gets_one() =>
        Assert.Equal(["│ A  │ một  │", "│    │ hai  │"], Drawn(5, ["Mã", "Lý do"], ["A", "một hai"]).Split('\n')[4..6]);

    [Theory]
    [InlineData("Hộ nghèo", 8)]
    [InlineData("Ho\u0323\u0302", 2)]
    [InlineData("户", 2)]
    [InlineData("😀", 2)]
    [InlineData("1.500.000 ₫", 11)]
    [InlineData("a\nbc", 2)]
    public void The_width_of_a_text_is_that_on_the_screen(string text, int width) => Assert.Equal(width, CellText.WidthOf(text));

    [Fact]
    public void A_pair_of_surrogates_is_never_broken() => Assert.Equal(["😀😀", "😀"], CellText.Wrapped("😀😀😀", 5));

    private static string Drawn(int width, string[] headings, params string[][] rows)
    {
        using var output = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        PlainTable.Write(console, headings, rows);
        return output.ToString();
    }
}
