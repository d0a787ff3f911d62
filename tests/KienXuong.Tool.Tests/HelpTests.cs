using System.CommandLine;

namespace KienXuong.Tool.Tests;

/// <summary>The help of every verb, and the table of verbs of the README.</summary>
public class HelpTests
{
    [Fact(DisplayName = "Mỗi lệnh, mỗi tùy chọn có lời giải thích bằng cả hai thứ tiếng; mọi lệnh có --lang, trừ schema")]
    public void Every_option_is_told_in_both_languages()
    {
        using var terminal = new Terminal(Stream.Null, Stream.Null, Stream.Null);
        Command[] verbs = [.. CommandLine.Root(terminal).Subcommands.SelectMany(static verb => verb.Subcommands.Count == 0 ? [verb] : verb.Subcommands)];

        Assert.All(verbs.SelectMany(static verb => (Symbol[])[verb, .. verb.Options, .. verb.Arguments]), static symbol =>
            Assert.Contains(" / ", symbol.Description ?? symbol.Name, StringComparison.Ordinal));
        Assert.Equal(["schema"], verbs.Where(static verb => verb.Options.All(static option => option.Name != "--lang")).Select(static verb => verb.Name));
    }

    [Theory(DisplayName = "Một tùy chọn nói cùng một lời ở mọi lệnh có nó")]
    [InlineData("--sheet")]
    [InlineData("--lang")]
    [InlineData("--input", "ask")]
    [InlineData("--area-reading")]
    [InlineData("--counting")]
    [InlineData("--procedure")]
    public void An_option_has_one_text(string name, string? except = null)
    {
        using var terminal = new Terminal(Stream.Null, Stream.Null, Stream.Null);

        Assert.Single(CommandLine.Root(terminal).Subcommands
            .Where(verb => verb.Name != except)
            .SelectMany(static verb => verb.Options)
            .Where(option => option.Name == name)
            .Select(static option => option.Description)
            .Distinct());
    }

    [Fact(DisplayName = "Bảng lệnh của README có mọi lệnh, theo thứ tự của --help")]
    public async Task The_table_of_the_readme_is_complete()
    {
        string readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"), TestContext.Current.CancellationToken);
        string table = readme[readme.IndexOf("| Verb |", StringComparison.Ordinal)..readme.IndexOf("| Exit code |", StringComparison.Ordinal)];
        using var terminal = new Terminal(Stream.Null, Stream.Null, Stream.Null);

        Assert.Equal(
            CommandLine.Root(terminal).Subcommands.Select(static verb => verb.Name),
            table.Split('\n').Where(static line => line.StartsWith("| `", StringComparison.Ordinal)).Select(static line => line[3..].Split(' ', '`')[0]).Distinct());
    }
}
