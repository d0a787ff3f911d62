using System.Text.Json.Nodes;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using NodaTime;

namespace KienXuong.Domain.Tests.Json;

/// <summary>From the JSON text alone, without the library, an auditor comes to the same answer.</summary>
public class DecisionReplayTests
{
    private static readonly string[] Answers = ["no", "undetermined", "yes"];

    [Property(DisplayName = "Chỉ từ văn bản JSON, tính lại từng bước cho đúng câu trả lời và đúng kết quả", Arbitrary = [typeof(Properties.Households)], MaxTest = 300)]
    public void The_text_replays_to_the_same_outcome(Household household, LocalDate day)
    {
        JsonNode json = JsonNode.Parse(DecisionJson.Write(LawBook.Vietnam.On(day).Classify(household)))!;
        JsonArray steps = json["steps"]!.AsArray();
        bool isDecided = false;
        int at = 0;
        while (at < steps.Count)
        {
            isDecided |= Replay(steps, ref at) == "yes";
        }

        Assert.Equal(isDecided ? "decided" : "undetermined", (string)json["status"]!);
        Assert.Equal(isDecided, json["possible"]!.AsArray().Count == 1);
        Assert.Equal(isDecided, json["missing"] is null);
    }

    /// <summary>The answer of a step from those below it or from what it shows, which must be the one written; goes on to the next step.</summary>
    private static string Replay(JsonArray steps, ref int at)
    {
        JsonNode step = steps[at]!;
        int end = at + 1 + (int)step["below"]!;
        at++;
        var parts = new List<int>();
        while (at < end)
        {
            parts.Add(Array.IndexOf(Answers, Replay(steps, ref at)));
        }

        Assert.Equal(end, at);
        string truth = (string)step["truth"]!;
        string? again = (string)step["kind"]! switch
        {
            "rule" => Answers[parts.Single()],
            "all" => Answers[parts.Min()],
            "any" => Answers[parts.Max()],
            "not" => Answers[2 - parts.Single()],
            "comparison" or "count" => Compared(step),
            _ => null,
        };
        Assert.Equal(again ?? truth, truth);
        return truth;
    }

    /// <summary>Null where the limit depends on what is not known, or a quotient of two unknown values is compared.</summary>
    private static string? Compared(JsonNode step)
    {
        if (step["limit"] is not { } limit || (int)step["below"]! > 0)
        {
            return null;
        }

        JsonNode found = step["found"]!;
        Int128 bound = (Int128)(long)limit * ((int?)found["divisor"] ?? 1);
        string relation = (string)step["relation"]!;
        bool low = Holds((long)found["low"]!);
        bool high = Holds((long)found["high"]!);
        return low && high ? "yes" : low || high ? "undetermined" : "no";

        bool Holds(Int128 value) => relation switch
        {
            "atMost" => value <= bound,
            "below" => value < bound,
            "atLeast" => value >= bound,
            "above" => value > bound,
            _ => throw new ArgumentException(relation, nameof(step)),
        };
    }
}
