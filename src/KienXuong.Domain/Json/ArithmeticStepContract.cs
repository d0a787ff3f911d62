using System.Text.Json.Serialization;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>One step of arithmetic: the parameter used, the factor and the value after the step as exact decimal texts.</summary>
internal sealed record ArithmeticStepContract(
    [property: JsonConverter(typeof(CamelCase<ArithmeticKind>))] ArithmeticKind Kind, ValueContract Parameter, string? Factor, string Result, TextContract Text)
{
    public static ArithmeticStepContract Of(ArithmeticStep step) => new(
        step.Kind,
        ValueContract.Of(step.Use),
        step.Factor?.ToInvariantString(),
        step.Result.ToInvariantString(),
        new(ArithmeticText.Of(step, Language.Vietnamese), ArithmeticText.Of(step, Language.English)));
}
