using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace KienXuong.Domain.Territories;

/// <summary>Chữ Việt: composes letters and signs (NFC) for identity, and folds text for search. By an own table: without ICU the framework does neither.</summary>
internal static class VietnameseText
{
    /// <summary>Each vowel without tone, then with grave, acute, hook, tilde and dot.</summary>
    private static readonly ImmutableArray<string> Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    /// <summary>The combining tones in the order of the rows.</summary>
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>A plain vowel and the sign that makes it another.</summary>
    private static readonly FrozenDictionary<(char Letter, char Sign), string> Shaped = new Dictionary<(char, char), string>
    {
        [('a', '\u0306')] = Vowels[1],
        [('a', '\u0302')] = Vowels[2],
        [('e', '\u0302')] = Vowels[4],
        [('o', '\u0302')] = Vowels[7],
        [('o', '\u031B')] = Vowels[8],
        [('u', '\u031B')] = Vowels[10],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, (string Row, int Tone)> ByLetter = Vowels
        .SelectMany(row => row.Select((letter, tone) => (letter, row, tone)))
        .ToFrozenDictionary(each => each.letter, each => (each.row, each.tone));

    private static readonly FrozenDictionary<char, char> Plain = new Dictionary<char, char>
    {
        ['ă'] = 'a',
        ['â'] = 'a',
        ['ê'] = 'e',
        ['ô'] = 'o',
        ['ơ'] = 'o',
        ['ư'] = 'u',
        ['đ'] = 'd',
        ['y'] = 'i',
    }.ToFrozenDictionary();

    /// <summary>The text with every Vietnamese letter and its signs as one character, without space at the ends.</summary>
    public static string Composed(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (char each in text.Trim())
        {
            if (composed.Length > 0 && Joined(composed[^1], each) is { } letter)
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(each);
            }
        }

        return composed.ToString();
    }

    /// <summary>The text for search only: small letters without signs, đ as d, y as i, without spaces, full stops and hyphens.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char each in text)
        {
            char letter = char.ToLowerInvariant(each);
            if (!char.IsWhiteSpace(letter) && letter is not ('.' or '-' or '–' or '\u200B' or '\uFEFF' or (>= '\u0300' and <= '\u036F')))
            {
                char toneless = ByLetter.TryGetValue(letter, out (string Row, int Tone) place) ? place.Row[0] : letter;
                folded.Append(Plain.GetValueOrDefault(toneless, toneless));
            }
        }

        return folded.ToString();
    }

    /// <summary>A letter with a combining sign as one character; null where there is none.</summary>
    private static char? Joined(char letter, char sign)
    {
        char small = char.ToLowerInvariant(letter);
        if (!ByLetter.TryGetValue(small, out (string Row, int Tone) place))
        {
            return null;
        }

        int tone = Tones.IndexOf(sign, StringComparison.Ordinal) + 1;
        char? joined = tone > 0 && place.Tone == 0 ? place.Row[tone]
            : Shaped.TryGetValue((place.Row[0], sign), out string? row) ? row[place.Tone]
            : null;
        return joined is { } found && small != letter ? char.ToUpperInvariant(found) : joined;
    }
}
