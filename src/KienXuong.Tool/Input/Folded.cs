using System.Collections.Frozen;
using System.Text;

namespace KienXuong.Tool.Input;

/// <summary>
/// Text as it is compared: small letters without diacritics, one space for many. Composed and decomposed letters become the same, so that
/// a heading matches whichever way a spreadsheet writes it. Own table: normalisation of the framework needs ICU, which may be absent.
/// </summary>
internal static class Folded
{
    private static readonly FrozenDictionary<char, char> Base = Letters(
        ('a', "àáảãạăằắẳẵặâầấẩẫậ"),
        ('d', "đ"),
        ('e', "èéẻẽẹêềếểễệ"),
        ('i', "ìíỉĩị"),
        ('o', "òóỏõọôồốổỗộơờớởỡợ"),
        ('u', "ùúủũụưừứửữự"),
        ('y', "ỳýỷỹỵ"));

    /// <summary>The text as it is compared.</summary>
    /// <param name="text">The text.</param>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = folded.Length > 0;
            }
            else if (!IsMark(c))
            {
                if (space)
                {
                    folded.Append(' ');
                    space = false;
                }

                char small = char.ToLowerInvariant(c);
                folded.Append(Base.GetValueOrDefault(small, small));
            }
        }

        return folded.ToString();
    }

    /// <summary>Combining marks, and the signs without width that spreadsheets and web pages leave behind.</summary>
    private static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or '\u200B' or '\uFEFF';

    private static FrozenDictionary<char, char> Letters(params ReadOnlySpan<(char Base, string Letters)> rows)
    {
        var letters = new Dictionary<char, char>();
        foreach ((char letter, string composed) in rows)
        {
            foreach (char c in composed)
            {
                letters.Add(c, letter);
            }
        }

        return letters.ToFrozenDictionary();
    }
}
