using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KienXuong.Tool.Input;

/// <summary>
/// Text with composed letters (NFC), so that an id is the same whichever way a program writes its letters. Own table for Vietnamese letters, as for
/// <see cref="Folded"/>: normalisation of the framework needs ICU, which may be absent.
/// </summary>
internal static class Composed
{
    /// <summary>Grave, acute, hook above, tilde, dot below: the order in which the rows have them.</summary>
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Letters = Table();

    /// <summary>The text with composed letters.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null || !text.Any(static c => c is >= '\u0300' and <= '\u036F'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (composed.Length > 0 && Letters.TryGetValue((composed[^1], c), out char letter))
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(c);
            }
        }

        return composed.ToString();
    }

    private static FrozenDictionary<(char Letter, char Mark), char> Table()
    {
        var letters = new Dictionary<(char, char), char>();
        foreach ((char letter, string row) in (ReadOnlySpan<(char, string)>)
        [
            ('a', "àáảãạ"), ('ă', "ằắẳẵặ"), ('â', "ầấẩẫậ"), ('e', "èéẻẽẹ"), ('ê', "ềếểễệ"), ('i', "ìíỉĩị"),
            ('o', "òóỏõọ"), ('ô', "ồốổỗộ"), ('ơ', "ờớởỡợ"), ('u', "ùúủũụ"), ('ư', "ừứửữự"), ('y', "ỳýỷỹỵ"),
        ])
        {
            for (int tone = 0; tone < row.Length; tone++)
            {
                Add(letter, Tones[tone], row[tone]);
            }
        }

        foreach ((char letter, char mark, char composed) in (ReadOnlySpan<(char, char, char)>)
        [
            ('a', '\u0306', 'ă'), ('a', '\u0302', 'â'), ('e', '\u0302', 'ê'), ('o', '\u0302', 'ô'), ('o', '\u031B', 'ơ'), ('u', '\u031B', 'ư'),
            ('ạ', '\u0306', 'ặ'), ('ạ', '\u0302', 'ậ'), ('ẹ', '\u0302', 'ệ'), ('ọ', '\u0302', 'ộ'),
        ])
        {
            Add(letter, mark, composed);
        }

        return letters.ToFrozenDictionary();

        void Add(char letter, char mark, char composed)
        {
            letters.Add((letter, mark), composed);
            letters.Add((char.ToUpperInvariant(letter), mark), char.ToUpperInvariant(composed));
        }
    }
}
