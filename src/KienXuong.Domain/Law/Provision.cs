using System.Globalization;

namespace KienXuong.Domain.Law;

/// <summary>Căn cứ pháp lý: the place in an instrument where a rule or value stands, down to the point where that is known.</summary>
/// <param name="Instrument">The instrument.</param>
public sealed record Provision(Instrument Instrument)
{
    /// <summary>Điều: the article; null when the rule stands elsewhere or the article is not known.</summary>
    public int? ArticleNumber { get; init; }

    /// <summary>Phụ lục: the annex as printed; null outside an annex.</summary>
    public string? AnnexNumber { get; init; }

    /// <summary>Khoản: the clause; null when the whole article is meant.</summary>
    public int? ClauseNumber { get; init; }

    /// <summary>Điểm: the letter of the point; null when the whole clause is meant.</summary>
    public string? PointLetter { get; init; }

    /// <summary>A clause of this article.</summary>
    /// <param name="number">The number of the clause, from 1.</param>
    public Provision Clause(int number) => this with { ClauseNumber = number };

    /// <summary>A point of this clause.</summary>
    /// <param name="letter">The letter as printed: a, b, c, d, đ…</param>
    public Provision Point(string letter) => this with { PointLetter = letter };

    /// <summary>The provision as lawyers cite it: <c>điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP</c>, <c>Article 3(2)(a) of Decree 07/2021/NĐ-CP</c>.</summary>
    /// <param name="language">The language of the citation.</param>
    public string Cite(Language language) => language switch
    {
        Language.Vietnamese => CiteInVietnamese(),
        Language.English => CiteInEnglish(),
    };

    /// <summary>The Vietnamese citation.</summary>
    public override string ToString() => CiteInVietnamese();

    private string CiteInVietnamese() => string.Concat(
        PointLetter is null ? "" : $"điểm {PointLetter} ",
        ClauseNumber is null ? "" : string.Create(CultureInfo.InvariantCulture, $"khoản {ClauseNumber} "),
        ArticleNumber is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Điều {ArticleNumber} "),
        AnnexNumber is null ? "" : $"Phụ lục {AnnexNumber} ") + Instrument.Name(Language.Vietnamese);

    private string CiteInEnglish()
    {
        string place = string.Concat(
            ArticleNumber is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Article {ArticleNumber}"),
            AnnexNumber is null ? "" : $"Annex {AnnexNumber}",
            ClauseNumber is null ? "" : string.Create(CultureInfo.InvariantCulture, $"({ClauseNumber})"),
            PointLetter is null ? "" : $"({PointLetter})");
        string name = Instrument.Name(Language.English);
        return place.Length == 0 ? name : place + " of " + name;
    }
}
