namespace KienXuong.Domain.Cases;

/// <summary>How the expectation of a field is written in a case file.</summary>
internal enum CaseFieldKind : byte
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts, compared as a set.</summary>
    Texts,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A whole number, or a text where there is none.</summary>
    NumberOrText,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number, or a list of the least and the greatest.</summary>
    Range,
}
