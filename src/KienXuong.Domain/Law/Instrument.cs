using NodaTime;

namespace KienXuong.Domain.Law;

/// <summary>Văn bản: one legal instrument, identified by kind, number and day of signing (numbers repeat from year to year and between issuers).</summary>
/// <param name="Kind">The kind of instrument.</param>
/// <param name="Number">The official number, for example <c>07/2021/NĐ-CP</c>; empty when it is not known.</param>
/// <param name="Signed">The day it was signed; null when not known. It was known to nobody before that day.</param>
/// <param name="InForceFrom">The day it came into force as a whole; null when not known. Single values may apply from another day.</param>
/// <param name="Subject">What it is about, in a few words.</param>
/// <param name="Verification">How well number and dates are known.</param>
public sealed record Instrument(
    InstrumentKind Kind, string Number, LocalDate? Signed, LocalDate? InForceFrom, Bilingual Subject, Verification Verification)
{
    /// <summary>The full name of an instrument that is known without a number; null otherwise.</summary>
    public Bilingual? NameWithoutNumber { get; init; }

    /// <summary>An article of this instrument.</summary>
    /// <param name="number">The number of the article, from 1.</param>
    public Provision Article(int number) => new(this) { ArticleNumber = number };

    /// <summary>An annex of this instrument.</summary>
    /// <param name="number">The number of the annex as printed, for example <c>VIII</c>.</param>
    public Provision Annex(string number) => new(this) { AnnexNumber = number };

    /// <summary>The instrument as a whole, where the article is not known.</summary>
    public Provision Whole => new(this);

    /// <summary>The instrument as lawyers name it: <c>Nghị định 07/2021/NĐ-CP</c>, <c>Decree 07/2021/NĐ-CP</c>.</summary>
    /// <param name="language">The language wanted.</param>
    public string Name(Language language) => NameWithoutNumber?.In(language) ?? KindName.In(language) + " " + Number;

    /// <summary>The Vietnamese name.</summary>
    public override string ToString() => Name(Language.Vietnamese);

    private Bilingual KindName => Kind switch
    {
        InstrumentKind.Law => new("Luật", "Law"),
        InstrumentKind.Resolution => new("Nghị quyết", "Resolution"),
        InstrumentKind.Decree => new("Nghị định", "Decree"),
        InstrumentKind.Decision => new("Quyết định", "Decision"),
        InstrumentKind.Circular => new("Thông tư", "Circular"),
    };
}
