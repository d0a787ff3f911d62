using KienXuong.Domain;
using RulesEngine.Models;

namespace KienXuong.Benchmarks;

/// <summary>The standard of 2022 as a workflow of RulesEngine, whose rules are C# expressions in text.</summary>
internal sealed class RulesEngineStandard2022
{
    private readonly RulesEngine.RulesEngine _engine = new(
    [
        new Workflow
        {
            WorkflowName = "classes",
            Rules =
            [
                Rule("Poor", "h.Income <= (h.Urban ? 2000000 : 1500000) && h.Deprived >= 3"),
                Rule("NearPoor", "h.Income <= (h.Urban ? 2000000 : 1500000) && h.Deprived < 3"),
                Rule("AverageLivingStandard", "h.Income > (h.Urban ? 2000000 : 1500000) && h.Income <= (h.Urban ? 3000000 : 2250000)"),
                Rule("AboveAverage", "h.Income > (h.Urban ? 3000000 : 2250000)"),
            ],
        },
    ]);

    /// <summary>What the expressions read.</summary>
    public sealed record Input(bool Urban, long Income, int Deprived);

    public async ValueTask<PovertyClass> Classify(Input input)
    {
        List<RuleResultTree> results = await _engine.ExecuteAllRulesAsync("classes", new RuleParameter("h", input));
        foreach (RuleResultTree result in results)
        {
            if (result.IsSuccess)
            {
                return Enum.Parse<PovertyClass>(result.Rule.RuleName);
            }
        }

        throw new InvalidOperationException("No rule applies.");
    }

    private static Rule Rule(string name, string expression) => new() { RuleName = name, Expression = expression };
}
