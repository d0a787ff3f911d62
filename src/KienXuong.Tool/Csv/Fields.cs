using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Csv;

/// <summary>Giá trị của ô: how the text of a cell becomes a fact. A text that is not understood is refused, never taken for a default.</summary>
internal static class Fields
{
    /// <summary>The most letters that a word of the contract has; a longer text is none.</summary>
    private const int LongestWord = 80;

    /// <summary>Khu vực: a word, or the code of the official form.</summary>
    /// <inheritdoc cref="FieldReader{TBuilder}"/>
    public static void Area(HouseholdBuilder row, string path, ReadOnlySpan<char> text)
    {
        switch (Word(text))
        {
            case "rural" or "nong thon" or "2":
                row.Area = AreaType.Rural;
                break;
            case "urban" or "thanh thi" or "do thi" or "1":
                row.Area = AreaType.Urban;
                break;
            case var word when !IsUnknown(word):
                row.Refuse(RowErrors.UnknownArea(path, text));
                break;
        }
    }

    /// <summary>Phân loại: the code or the name of a class. Any other text is refused, for none of them means a class of the law.</summary>
    /// <inheritdoc cref="FieldReader{TBuilder}"/>
    public static void Class(HouseholdBuilder row, string path, ReadOnlySpan<char> text)
    {
        string word = Word(text);
        if (ClassNames.Find(word) is { } known)
        {
            row.RecognisedClass = known;
        }
        else if (!IsUnknown(word))
        {
            row.Refuse(RowErrors.UnknownClass(path, text));
        }
    }

    /// <summary>Có hoặc không: whether the household is deprived; null unknown.</summary>
    /// <inheritdoc cref="FieldReader{TBuilder}"/>
    public static bool? YesNo(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        switch (Word(text))
        {
            case "1" or "x" or "c" or "co" or "true" or "yes":
                return true;
            case "0" or "k" or "khong" or "false" or "no":
                return false;
            case var word when !IsUnknown(word):
                row.Refuse(RowErrors.NotYesNo(path, text));
                return null;
            default:
                return null;
        }
    }

    /// <summary>Số tiền: whole đồng; null unknown.</summary>
    /// <inheritdoc cref="FieldReader{TBuilder}"/>
    public static Vnd? Amount(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        if (Vnd.TryParse(text.ToString(), out Vnd amount))
        {
            return amount;
        }

        RefuseNumber(row, path, text, tooManyDigits: 19, RowErrors.NotANumber);
        return null;
    }

    /// <summary>Số đếm: a whole number; null unknown.</summary>
    /// <inheritdoc cref="FieldReader{TBuilder}"/>
    public static int? Number(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        RefuseNumber(row, path, text, tooManyDigits: 10, RowErrors.NotACount);
        return null;
    }

    private static void RefuseNumber(RowBuilder row, string path, ReadOnlySpan<char> text, int tooManyDigits, Func<string, ReadOnlySpan<char>, InputError> noNumber)
    {
        if (!IsUnknown(Word(text)))
        {
            row.Refuse(IsNumber(text, tooManyDigits) ? RowErrors.NumberTooLarge(path, text) : noNumber(path, text));
        }
    }

    /// <summary>Whether it is a number in form, with so many digits that only its size is wrong.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text, int tooManyDigits)
    {
        int digits = 0;
        foreach (char c in text[0] == '-' ? text[1..] : text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is not ('.' or ',' or ' '))
            {
                return false;
            }
        }

        return digits >= tooManyDigits;
    }

    /// <summary>Whether a word says that nothing is known.</summary>
    /// <param name="word">The word as it is compared.</param>
    public static bool IsUnknown(string word) => word is "?" or "chua biet" or "unknown";

    /// <summary>A text as it is compared; a text longer than any word is none.</summary>
    /// <param name="text">The text.</param>
    public static string Word(ReadOnlySpan<char> text) => text switch
    {
        "0" => "0",
        "1" => "1",
        "x" or "X" => "x",
        _ => text.Length > LongestWord ? "" : Folded.Of(text),
    };
}
