using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Định nghĩa: how the law defines a fact, and how well that definition is known.</summary>
/// <param name="Text">When the fact is so, in words.</param>
/// <param name="Provision">Where the definition stands.</param>
/// <param name="Verification">How well it is known; a result that rests on an unconfirmed definition says so.</param>
public sealed record Definition(Bilingual Text, Provision Provision, Verification Verification);
