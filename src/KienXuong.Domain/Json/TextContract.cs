namespace KienXuong.Domain.Json;

/// <summary>A text in both languages.</summary>
internal sealed record TextContract(string Vi, string En)
{
    public static TextContract Of(Bilingual text) => new(text.Vietnamese, text.English);

    public static TextContract? OfOptional(Bilingual? text) => text is null ? null : Of(text);
}
