namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện còn thiếu: a fact that is not known and can still change the answer.</summary>
/// <param name="Code">The stable code of the fact or parameter.</param>
/// <param name="Label">Its name.</param>
/// <param name="Member">The place of the member that it is about, from 0; null when it is about the subject itself.</param>
public sealed record MissingFact(string Code, Bilingual Label, int? Member);
