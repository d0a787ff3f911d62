using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Phép tính: the arithmetic of an amount for a month: each step, and the amount, or what is missing for it.</summary>
/// <param name="Amount">The amount; null when a parameter has no value.</param>
/// <param name="Steps">The steps in order, up to the first parameter that has no value.</param>
/// <param name="Choices">The named choices used where the law is open.</param>
/// <param name="Missing">The parameters that have no value.</param>
public sealed record Arithmetic(
    Vnd? Amount, ImmutableArray<ArithmeticStep> Steps, ImmutableArray<ParameterUse> Choices, ImmutableArray<MissingFact> Missing)
{
    internal static Arithmetic Of(Amount amount, IParameterSource source, YearMonth month)
    {
        var writer = new ArithmeticWriter(source, month);
        Vnd? result = writer.Round(amount.Exact.Evaluate(writer), amount.Rounding);
        return new(result, [.. writer.Steps], [.. writer.Choices], [.. writer.Missing]);
    }
}
