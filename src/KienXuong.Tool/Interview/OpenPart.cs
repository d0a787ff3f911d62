using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Rules;

namespace KienXuong.Tool.Interview;

/// <summary>Phần còn hỏi: one part of an interview that is not decided yet.</summary>
/// <param name="Possible">The results still possible.</param>
/// <param name="Questions">The facts that are missing and can be asked for, in the order in which they are asked.</param>
internal sealed record OpenPart(ImmutableArray<Bilingual> Possible, IEnumerable<MissingFact> Questions);
