namespace KienXuong.Tool.Tests;

/// <summary>Memory in use is that of the whole process, so nothing else runs beside.</summary>
[CollectionDefinition(nameof(StreamingTests), DisableParallelization = true)]
[Collection(nameof(StreamingTests))]
public class StreamingTests
{
    [Theory]
    [InlineData("csv", 200_000)]
    [InlineData("jsonl", 50_000)]
    [InlineData("json", 50_000)]
    [InlineData("table", 5_000)]
    public async Task Memory_does_not_grow_with_the_list(string format, int rows)
    {
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");
        using var list = new GeneratedList(rows);
        using var sampled = new MemorySample(list);
        using var terminal = new Terminal(sampled, Stream.Null, Stream.Null);

        int code = await CommandLine.RunAsync(
            ["assess", "-", "--input", "csv", "--on", "2023-11-01", "--format", format, "--rejects", rejects], terminal);

        Assert.Equal(1, code);
        Assert.Equal(rows / 1000, Reject.Read(rejects).Count);

        // The ids are the one thing that grows: about 90 bytes each in a table of 200,000.
        Assert.InRange(sampled.Highest - sampled.Lowest, 0, 60_000_000);
    }
}
