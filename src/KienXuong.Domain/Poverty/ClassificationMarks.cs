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
        foreach (Step step in classification.Steps)
        {
            if (step.Kind == StepKind.Comparison && step.Parameter?.Parameter == classification.Standard?.Standard.IncomeLine)
            {
                return step.Distance is { } distance ? new Vnd(distance) : null;
            }
        }

        return null;
    }

    public static int? IndicatorsToCutOff(Classification classification)
    {
        foreach (Step step in classification.Steps)
        {
            if (step.Kind == StepKind.Count || (step.Kind == StepKind.Comparison && step.Fact == HouseholdFacts.DeprivationCount))
            {
                return step.Distance is { } distance ? (int)distance : null;
            }
        }

        return null;
    }

    public static ImmutableArray<Bilingual> Unconfirmed(Classification classification)
    {
        ImmutableArray<Bilingual>.Builder marks = ImmutableArray.CreateBuilder<Bilingual>();
        foreach (Step step in classification.Steps)
        {
            if (step.Verification == Verification.Unconfirmed && Name(step) is { } name && !marks.Contains(name))
            {
                marks.Add(name);
            }
        }

        return marks.ToImmutable();
    }

    private static Bilingual? Name(Step step) =>
        step.Rule?.ResultName ?? step.Parameter?.Parameter.Label ?? step.CountOfFlags?.Label ?? step.Fact?.Label;
}
