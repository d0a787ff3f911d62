using System.Text;

namespace KienXuong.Tool.Tests;

/// <summary>One run of the tool inside the test, with what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<ToolRun> OfAsync(params string[] args) => OfAsync("", args);

    public static Task<ToolRun> OfAsync(string input, string[] args) => OfAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static async Task<ToolRun> OfAsync(Stream input, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code;
        using (var terminal = new Terminal(input, output, error))
        {
            code = await CommandLine.RunAsync(args, terminal).ConfigureAwait(false);
        }

        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Assesses a CSV text on 01/11/2023, decisions in English, as CSV where nothing else is asked.</summary>
    public static Task<ToolRun> AssessAsync(string csv, params string[] more) => AssessAsync(csv, "csv", more);

    /// <summary>Assesses JSON or JSON Lines on 01/11/2023, decisions in English, as CSV where nothing else is asked.</summary>
    public static Task<ToolRun> AssessJsonAsync(string json, string input, params string[] more) => AssessAsync(json, input, more);

    private static Task<ToolRun> AssessAsync(string text, string input, string[] more)
    {
        string[] format = more.Contains("--format", StringComparer.Ordinal) ? [] : ["--format", "csv"];
        return OfAsync(text, ["assess", "-", "--input", input, "--on", "2023-11-01", "--lang", "en", .. format, .. more]);
    }
}
