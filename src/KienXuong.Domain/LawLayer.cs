using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain;

/// <summary>Lớp quy định: values laid over the national law: of a province, of the caller where the law is not known, or of a reform under study. Explanations name it.</summary>
/// <param name="Name">The name, for example the province and its resolution.</param>
/// <param name="Rank">Its rank; of two layers the higher rank goes first, of one rank the later added.</param>
/// <param name="Changes">The values, in any order: of two values of one parameter that hold on one day the one with the later first day goes first, of one first day the one listed later.</param>
public sealed record LawLayer(Bilingual Name, LayerRank Rank, params ImmutableArray<ParameterChange> Changes);
