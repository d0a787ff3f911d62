using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>Reads an explanation again as an auditor does: from the answers of the lowest steps to those above them.</summary>
internal static class Retold
{
    /// <summary>The answer of every step, found again from the steps below it; that of a lowest step is taken from its value and its limit.</summary>
    public static ImmutableArray<Truth> Of(ImmutableArray<Step> steps) => [.. Enumerable.Range(0, steps.Length).Select(at => Of(steps, at))];

    private static Truth Of(ImmutableArray<Step> steps, int at)
    {
        Step step = steps[at];
        var parts = new List<Truth>();
        for (int i = at + 1; i <= at + step.Below; i += 1 + steps[i].Below)
        {
            if (steps[i].Kind != StepKind.Source)
            {
                parts.Add(Of(steps, i));
            }
        }

        return step.Kind switch
        {
            StepKind.Rule => parts.Count == 0 ? step.Truth : parts[0],
            StepKind.Member => parts.Count == 0 ? step.Truth : parts[0],
            StepKind.All => parts.Min(),
            StepKind.Any => parts.Max(),
            StepKind.Not => (Truth)(2 - (int)parts[0]),
            StepKind.MemberCount when steps.ElementAtOrDefault(at + 1) is { Kind: StepKind.Source } whole => Shared(parts, step, whole),
            StepKind.MemberCount => Counted(parts.Count(part => part == Truth.Yes), parts.Count(part => part != Truth.No), step),
            StepKind.Count => Counted((int)step.Low, (int)step.High, step),
            StepKind.YesNo => (step.Low, step.High) switch { (1, 1) => Truth.Yes, (0, 0) => Truth.No, _ => Truth.Undetermined },
            StepKind.Choice or StepKind.Given or StepKind.Source or StepKind.Otherwise or StepKind.Elimination or StepKind.Column => step.Truth,
            StepKind.Score => step.Limit is null ? step.Truth : Counted((int)step.Low, (int)step.High, step),
            StepKind.Row => parts.Count == 0 ? step.Truth : parts[0],
            StepKind.Declared => parts[0] != Truth.Undetermined ? parts[0] : step.Low == 1 ? Truth.Yes : Truth.No,
            StepKind.Comparison => Compared(step),
        };
    }

    /// <summary>More than such a percent of the whole that the step below shows.</summary>
    private static Truth Shared(List<Truth> parts, Step step, Step whole) =>
        100L * parts.Count(part => part == Truth.Yes) > step.Limit!.Value * whole.High ? Truth.Yes
        : 100L * parts.Count(part => part != Truth.No) <= step.Limit.Value * whole.Low ? Truth.No
        : Truth.Undetermined;

    private static Truth Counted(int sure, int possible, Step step) => (Holds(sure, step, step.Limit!.Value), Holds(possible, step, step.Limit!.Value)) switch
    {
        (true, true) => Truth.Yes,
        (false, false) => Truth.No,
        _ => Truth.Undetermined,
    };

    /// <summary>A comparison whose limit is not known, or that is shown by its sources, keeps its own answer.</summary>
    private static Truth Compared(Step step)
    {
        if (step.Limit is not { } limit || step.Below > 0)
        {
            return step.Truth;
        }

        Int128 bound = step.Divisor == 0 ? limit : (Int128)limit * step.Divisor;
        return (Holds(step.Low, step, bound), Holds(step.High, step, bound)) switch
        {
            (true, true) => Truth.Yes,
            (false, false) => Truth.No,
            _ => Truth.Undetermined,
        };
    }

    private static bool Holds(Int128 value, Step step, Int128 limit) => step.Relation!.Value switch
    {
        Relation.AtMost => value <= limit,
        Relation.Below => value < limit,
        Relation.AtLeast => value >= limit,
        Relation.Above => value > limit,
    };
}
