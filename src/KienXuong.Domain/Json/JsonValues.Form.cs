using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <content>The values of the survey forms: choices with codes, exact numbers, dates of birth.</content>
internal sealed partial class JsonValues
{
    /// <summary>Exact numbers are counted in thousandths.</summary>
    public const long GreatestExact = long.MaxValue / 1_000;

    private const int MostDecimals = 3;

    /// <summary>A choice by its name, or by its code on the form where the list has codes.</summary>
    public T? CodedChoice<T>(JsonElement value, string path)
        where T : struct, Enum
    {
        if (FormCodes.First(typeof(T)) is not { } first)
        {
            return Choice<T>(value, path);
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return ChoiceByName<T>(value, path, first);
            case JsonValueKind.Number when WholeNumber.TryRead(value, out long code) && code >= first && code < first + FormCodes.Count<T>():
                return FormCodes.Choice<T>((int)code);
            case JsonValueKind.Number:
                errors.UnknownCode(path, value, first, JsonNames.InOrderOfCodes<T>(first));
                return null;
            default:
                errors.WrongType(path, value, "tên hoặc mã trong danh sách", "a name or a code of the list");
                return null;
        }
    }

    /// <summary>A list of choices by name or code; none may be null. An empty list is none of them.</summary>
    public ImmutableArray<T>? Choices<T>(JsonElement value, string path)
        where T : struct, Enum
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        ImmutableArray<T>.Builder choices = ImmutableArray.CreateBuilder<T>();
        foreach ((string at, JsonElement item) in Items(value, path))
        {
            if (item.ValueKind == JsonValueKind.Null)
            {
                errors.WrongType(at, item, "tên hoặc mã trong danh sách", "a name or a code of the list");
            }

            choices.Add(CodedChoice<T>(item, at) ?? default);
        }

        return choices.ToImmutable();
    }

    /// <summary>An exact number with at most three decimals, small enough to be counted in thousandths.</summary>
    public decimal? Exact(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.Number when Decimals(value.GetRawText()) > MostDecimals:
                errors.TooManyDecimals(path, value);
                return null;
            case JsonValueKind.Number when value.TryGetDecimal(out decimal number) && Math.Abs(number) <= GreatestExact:
                return number;
            case JsonValueKind.Number:
                errors.TooGreat(path, value);
                return null;
            default:
                errors.WrongType(path, value, "số", "a number");
                return null;
        }
    }

    public PartialDate? Date(JsonElement value, string path)
    {
        if (Text(value, path) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out PartialDate date))
        {
            return date;
        }

        errors.NotADate(path, value);
        return null;
    }

    /// <summary>A choice that has a code, by its name.</summary>
    private T? ChoiceByName<T>(JsonElement value, string path, int first)
        where T : struct, Enum
    {
        string[] names = JsonNames.InOrderOfCodes<T>(first);
        if (Text(value, path) is not { } text)
        {
            return null;
        }

        if (names.Contains(text, StringComparer.Ordinal) && JsonNames.TryParse(text, out T choice))
        {
            return choice;
        }

        errors.UnknownChoice(path, text, names);
        return null;
    }

    /// <summary>How many decimals a number has, from its digits: parsing would round what does not fit.</summary>
    private static long Decimals(string number)
    {
        int mark = number.IndexOfAny(['e', 'E']);
        string digits = mark < 0 ? number : number[..mark];
        int fraction = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        string all = digits.Replace(".", "", StringComparison.Ordinal);
        string significant = all.TrimEnd('0');
        if (significant.Length == 0 || significant == "-")
        {
            return 0;
        }

        return fraction - (all.Length - significant.Length) - (mark < 0 ? 0 : Exponent(number[(mark + 1)..]));
    }

    /// <summary>An exponent; one too long to be read is as good as the greatest or least.</summary>
    private static long Exponent(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent) ? exponent
        : text[0] == '-' ? int.MinValue : int.MaxValue;
}
