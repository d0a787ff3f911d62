using KienXuong.Domain.Law;

namespace KienXuong.Domain.Json;

/// <summary>A provision: the instrument, the place in it, and the citation in both languages.</summary>
internal sealed record ProvisionContract(string Instrument, int? Article, int? Clause, string? Point, string? Annex, string Vi, string En)
{
    public static ProvisionContract Of(Provision provision) => new(
        provision.Instrument.Number,
        provision.ArticleNumber,
        provision.ClauseNumber,
        provision.PointLetter,
        provision.AnnexNumber,
        provision.Cite(Language.Vietnamese),
        provision.Cite(Language.English));

    public static ProvisionContract? OfOptional(Provision? provision) => provision is null ? null : Of(provision);
}
