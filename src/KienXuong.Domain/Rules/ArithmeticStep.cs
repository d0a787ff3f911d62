namespace KienXuong.Domain.Rules;

/// <summary>Bước tính: one step of the arithmetic of an amount: a factor or the rounding, with the parameter that gives it.</summary>
/// <param name="Kind">What the step does.</param>
/// <param name="Use">The parameter with its provision.</param>
/// <param name="Factor">The factor as multiplied; null for the rounding.</param>
/// <param name="Result">The value after this step.</param>
public sealed record ArithmeticStep(ArithmeticKind Kind, ParameterUse Use, Exact? Factor, Exact Result);
