using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>What is known of a value: the least and greatest value still possible; with a divisor the value is <c>low</c> divided by it, exactly.</summary>
internal sealed record FoundContract(long Low, long High, int? Divisor, bool Known, TextContract Text)
{
    public static FoundContract? Of(Step step) => step.Kind switch
    {
        StepKind.Comparison or StepKind.Source or StepKind.YesNo or StepKind.Choice or StepKind.Count or StepKind.MemberCount or StepKind.Score or StepKind.Row => new(
            step.Low,
            step.High,
            step.Divisor == 0 ? null : step.Divisor,
            step.IsKnown,
            new(StepText.Found(step, Language.Vietnamese), StepText.Found(step, Language.English))),
        _ => null,
    };
}
