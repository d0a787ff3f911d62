namespace KienXuong.Tool.Input;

/// <summary>Dòng: one line of a text file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text without the line end; only the beginning where it is too long.</param>
/// <param name="IsTooLong">Whether it is longer than a line can be.</param>
internal readonly record struct TextLine(long Number, string Text, bool IsTooLong)
{
    /// <summary>Whether some of its bytes were no text: not UTF-8, or the zeros of UTF-16 without its mark.</summary>
    public bool IsDamaged => Text.AsSpan().IndexOfAny('\uFFFD', '\0') >= 0;

    /// <summary>Whether nothing but blanks stands on it.</summary>
    public bool IsBlank => Text.AsSpan().IsWhiteSpace();
}
