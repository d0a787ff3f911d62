using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Households;

/// <summary>Mức theo khu vực: one amount for rural and one for urban areas.</summary>
/// <param name="Rural">Nông thôn: the rural amount.</param>
/// <param name="Urban">Thành thị: the urban amount.</param>
public sealed record ByArea(Vnd Rural, Vnd Urban) : IKeyedAmounts
{
    /// <summary>The amount of an area.</summary>
    /// <param name="area">The area.</param>
    public Vnd this[AreaType area] => area switch
    {
        AreaType.Rural => Rural,
        AreaType.Urban => Urban,
    };

    /// <inheritdoc/>
    public ImmutableArray<Vnd> Amounts => [Rural, Urban];

    /// <inheritdoc/>
    public string Show(Language language) => language switch
    {
        Language.Vietnamese => Rural.ToString(language) + " ở nông thôn, " + Urban.ToString(language) + " ở thành thị",
        Language.English => Rural.ToString(language) + " rural, " + Urban.ToString(language) + " urban",
    };
}
