using System.Globalization;
using System.Text;

namespace KienXuong.Tool.Tests;

/// <summary>Broken input of every kind: the tool always ends with an exit code of its own, and every row is a decision or a reject.</summary>
public class FuzzTests
{
    private const int Rounds = 400;

    private const string Signs = "\",;\n\r\t{}[]:0-=?x\\";

    private const string Csv =
        "id,head,area,incomePerHead,monthlyIncome,memberCount,job,nutrition,recognisedClass\n" +
        "A1,\"Hộ, mẫu\",rural,1.500.000,,4,1,0,hộ nghèo\n" +
        "A2,Hộ,đô thị,,9000000,4,x,,\n" +
        "A3,\"l1\nl2\",2,1500001,,3,có,không,poor\n" +
        "A4,Hộ \"\"mẫu\"\",1,?,,,?,?,?\n" +
        "A5,,,,,,,,\n";

    private const string JsonLines =
        "{\"id\":\"A1\",\"area\":\"rural\",\"incomePerHead\":1500000,\"deprivations2022\":{\"job\":true}}\n" +
        "{\"id\":\"A2\",\"area\":\"urban\",\"memberCount\":4,\"monthlyIncome\":9000000}\n" +
        "{\"id\":\"A3\",\"members\":[{\"isWorker\":true}],\"recognisedClass\":\"poor\"}\n";

    private static readonly string Json = "[" + JsonLines.TrimEnd().Replace("\n", ",\n", StringComparison.Ordinal) + "]";

    [Fact]
    public Task Broken_csv_never_breaks_the_tool() => MutateAsync("csv", Encoding.UTF8.GetBytes(Csv), isCounted: true);

    [Fact]
    public Task Broken_json_lines_never_break_the_tool() => MutateAsync("jsonl", Encoding.UTF8.GetBytes(JsonLines), isCounted: true);

    [Fact]
    public Task Broken_json_never_breaks_the_tool() => MutateAsync("json", Encoding.UTF8.GetBytes(Json), isCounted: false);

    private static async Task MutateAsync(string input, byte[] sound, bool isCounted)
    {
        var random = new Random(20231101);
        using var folder = new TemporaryFolder();
        string rejects = folder.PathOf("rejects.csv");
        for (int round = 0; round < Rounds; round++)
        {
            byte[] mutated = Mutated(sound, random);

            ToolRun run = await ToolRun.OfAsync(
                new MemoryStream(mutated),
                ["assess", "-", "--input", input, "--on", "2023-11-01", "--format", "jsonl", "--lang", "en", "--rejects", rejects]).ConfigureAwait(false);

            Assert.True(run.ExitCode is 0 or 1 or 2, Shown(mutated, run));
            Assert.False(run.Error.Contains("an error of the program", StringComparison.Ordinal), Shown(mutated, run));
            if (run.ExitCode == 2)
            {
                Assert.Contains("Error: ", run.Error, StringComparison.Ordinal);
                continue;
            }

            int rejected = Reject.Read(rejects).Select(each => each.Line).Distinct(StringComparer.Ordinal).Count();
            Assert.Equal(run.ExitCode == 1, rejected > 0);
            Assert.True(run.Error.Contains(string.Create(CultureInfo.InvariantCulture, $"│ Total "), StringComparison.Ordinal), Shown(mutated, run));
            if (isCounted)
            {
                Assert.Equal(Total(run), run.OutputLines.Length + rejected);
            }
        }
    }

    private static byte[] Mutated(byte[] sound, Random random)
    {
        List<byte> bytes = [.. sound];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int place = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(place);
                    break;
                case 2:
                    bytes.Insert(place, (byte)Signs[random.Next(Signs.Length)]);
                    break;
                case 3:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 30), bytes.Count - place));
                    break;
                case 4:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(1, 60), bytes.Count - place)));
                    break;
                default:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes("đ₫\u0303"));
                    break;
            }

            if (bytes.Count == 0)
            {
                bytes.Add((byte)'x');
            }
        }

        return [.. bytes];
    }

    private static int Total(ToolRun run)
    {
        string line = run.Error.Split('\n').Last(each => each.StartsWith("│ Total ", StringComparison.Ordinal));
        return int.Parse(line.Split('│')[2], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
    }

    private static string Shown(byte[] mutated, ToolRun run) => Encoding.UTF8.GetString(mutated) + "\n---\n" + run.Error;
}
