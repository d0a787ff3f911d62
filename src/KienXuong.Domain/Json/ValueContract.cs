using System.Text.Json.Serialization;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>The value of a parameter that was used, with its days and provision.</summary>
internal sealed record ValueContract(
    string Code,
    TextContract Name,
    TextContract Value,
    string From,
    string? Through,
    ProvisionContract Provision,
    ProvisionContract? CarriedBy,
    ProvisionContract? AddedBy,
    [property: JsonConverter(typeof(CamelCase<Verification>))] Verification Verification,
    TextContract? Note,
    TextContract? Layer)
{
    public static ValueContract Of(ParameterUse use) => new(
        use.Parameter.Code,
        TextContract.Of(use.Parameter.Label),
        new(use.Show(Language.Vietnamese), use.Show(Language.English)),
        LocalDatePattern.Iso.Format(use.Validity.From),
        use.Validity.Through is { } last ? LocalDatePattern.Iso.Format(last) : null,
        ProvisionContract.Of(use.Provision),
        ProvisionContract.OfOptional(use.CarriedBy),
        ProvisionContract.OfOptional(use.AddedBy),
        use.Verification,
        TextContract.OfOptional(use.Note),
        TextContract.OfOptional(use.Layer));

    public static ValueContract? OfOptional(ParameterUse? use) => use is null ? null : Of(use);
}
