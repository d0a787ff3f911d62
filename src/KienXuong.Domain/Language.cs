namespace KienXuong.Domain;

/// <summary>Ngôn ngữ trình bày: the language of an explanation or message. Results themselves are codes and values, never texts.</summary>
public enum Language : byte
{
    /// <summary>Tiếng Việt.</summary>
    Vietnamese,

    /// <summary>Tiếng Anh: English.</summary>
    English,
}
