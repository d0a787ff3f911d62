using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Poverty;

/// <summary>What the steps of a classification say beyond the class: the route, the distances, and what is unconfirmed.</summary>
internal static class ClassificationMarks
{
    public static Bilingual Route(ClassDecided classification)
    {
        foreach (Step step in classification.Steps)
        {
            if (step.Rule is { } rule && step.Truth == Truth.Yes)
            {
                return rule.ResultName;
            }
        }

        return PovertyClassNames.Of(classification.Class);
    }

    public static Vnd? BelowIncomeLine(Classification classification)
    {
        foreach (Step step in classification.Thresholds)
        {
            if (step.Kind == StepKind.Comparison && step.Parameter?.Parameter == classification.Standard?.Standard.IncomeLine)
            {
                return step.Distance is { } distance ? new Vnd(distance) : null;
            }
        }

        return null;
    }

    /// <summary>The count of deprived indicators with the number that it is compared with; null where the standard is not known.</summary>
    public static Step? CutOff(Classification classification)
    {
        foreach (Step step in classification.Thresholds)
        {
            if (step.Kind == StepKind.Count || (step.Kind == StepKind.Comparison && step.Fact == HouseholdFacts.DeprivationCount))
            {
                return step;
            }
        }

        return null;
    }

    public static ImmutableArray<Bilingual> Unconfirmed(Classification classification)
    {
        var marks = new List<Bilingual>();
        ImmutableArray<Step> steps = classification.Steps;
        for (int i = 0; i < steps.Length; i += 1 + steps[i].Below)
        {
            marks.AddRange(UnconfirmedIn(steps, i));
        }

        if (classification.Place?.Rule is { Verification: Verification.Unconfirmed } rule)
        {
            marks.Add(rule.Parameter.Label);
        }

        if (classification.AreaEffect is { } effect)
        {
            marks.Add(effect.Choice.Parameter.Label);
        }

        return [.. marks.Distinct()];
    }

    /// <summary>What is unconfirmed in a step and in the parts that its answer rests on. One part is enough where one decides: the best known of them.</summary>
    private static List<Bilingual> UnconfirmedIn(ImmutableArray<Step> steps, int at)
    {
        Step step = steps[at];
        var marks = new List<Bilingual>();
        if (step.Verification == Verification.Unconfirmed && Name(step) is { } name)
        {
            marks.Add(name);
        }

        bool oneDecides = (step.Kind == StepKind.All && step.Truth == Truth.No) || (step.Kind == StepKind.Any && step.Truth == Truth.Yes);
        List<Bilingual>? fewest = null;
        for (int i = at + 1; i <= at + step.Below; i += 1 + steps[i].Below)
        {
            List<Bilingual> below = UnconfirmedIn(steps, i);
            if (!oneDecides)
            {
                marks.AddRange(below);
            }
            else if (steps[i].Truth == step.Truth && (fewest is null || below.Count < fewest.Count))
            {
                fewest = below;
            }
        }

        marks.AddRange(fewest ?? []);
        return marks;
    }

    private static Bilingual? Name(Step step) =>
        step.Rule?.ResultName ?? step.Column?.Label ?? step.Parameter?.Parameter.Label ?? step.CountOfFlags?.Label ?? step.Fact?.Label;
}
