using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Mức điểm theo khu vực: one score for rural and one for urban areas.</summary>
/// <param name="Rural">Nông thôn: the rural score.</param>
/// <param name="Urban">Thành thị: the urban score.</param>
public sealed record PointsByArea(int Rural, int Urban) : IKeyedNumbers
{
    /// <inheritdoc/>
    public ImmutableArray<int> Numbers => [Rural, Urban];

    /// <inheritdoc/>
    public string Show(Language language) => language switch
    {
        Language.Vietnamese => FormattableString.Invariant($"{Rural} điểm ở nông thôn, {Urban} điểm ở thành thị"),
        Language.English => FormattableString.Invariant($"{Rural} points rural, {Urban} points urban"),
    };
}
