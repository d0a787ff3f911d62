using KienXuong.Domain.Rules;

namespace KienXuong.Domain;

/// <summary>Lựa chọn làm đổi kết quả: what a named choice, changed alone, would change.</summary>
/// <param name="Choice">The choice as it was used.</param>
/// <param name="Other">The name of the other value.</param>
/// <param name="Classes">The classes that would then be possible.</param>
/// <param name="ChangesClass">Whether the class, or the set of possible classes, would be another; otherwise only a score would.</param>
public sealed record ChoiceEffect(ParameterUse Choice, Bilingual Other, Possible<PovertyClass> Classes, bool ChangesClass);
