namespace KienXuong.Domain;

/// <summary>Văn bản song ngữ: one text in Vietnamese and in English, both in Unicode NFC.</summary>
/// <param name="Vietnamese">The Vietnamese text, the one the law uses.</param>
/// <param name="English">The English text.</param>
public sealed record Bilingual(string Vietnamese, string English)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => language switch
    {
        Language.Vietnamese => Vietnamese,
        Language.English => English,
    };
}
