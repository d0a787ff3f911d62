using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Mô tả mức tiền: a formula in words on a day, with the values that it uses.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Name">The name.</param>
/// <param name="Date">The day whose values it shows.</param>
/// <param name="Sentence">The formula as a sentence.</param>
/// <param name="Values">The values that it uses on the day, each with its days and provision.</param>
public sealed record AmountDescription(string Code, Bilingual Name, LocalDate Date, Bilingual Sentence, ImmutableArray<ParameterUse> Values);
