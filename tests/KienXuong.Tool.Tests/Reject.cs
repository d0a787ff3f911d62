using Sylvan.Data.Csv;

namespace KienXuong.Tool.Tests;

/// <summary>One line of a file of rejected rows.</summary>
internal sealed record Reject(string Line, string Id, string Field, string Code, string Vietnamese, string English, string Raw)
{
    /// <summary>Runs the tool over a CSV text and reads the file of rejected rows.</summary>
    public static async Task<(ToolRun Run, IReadOnlyList<Reject> Rejects)> OfAsync(string csv)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("rejects.csv");
        ToolRun run = await ToolRun.AssessAsync(csv, "--rejects", path).ConfigureAwait(false);
        return (run, Read(path));
    }

    public static IReadOnlyList<Reject> Read(string path)
    {
        var rejects = new List<Reject>();
        using CsvDataReader csv = CsvDataReader.Create(new StringReader(File.ReadAllText(path)), new CsvDataReaderOptions { Comment = '\0', BufferSize = 1 << 20 });
        Assert.Equal(
            ["line", "id", "field", "code", "message_vi", "message_en", "raw"],
            Enumerable.Range(0, csv.FieldCount).Select(csv.GetName));
        while (csv.Read())
        {
            rejects.Add(new(
                csv.GetString(0), csv.GetString(1), csv.GetString(2), csv.GetString(3), csv.GetString(4), csv.GetString(5), csv.GetString(6)));
        }

        return rejects;
    }
}
