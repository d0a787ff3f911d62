using System.Globalization;

namespace KienXuong.Domain;

/// <summary>Đồng Việt Nam: an amount of money in whole đồng.</summary>
/// <remarks>
/// <para>Arithmetic is checked: an overflow throws <see cref="OverflowException"/>. Equality and order are those of the amount.</para>
/// <para>There is deliberately no multiplication that yields <see cref="Vnd"/>: an amount times a rate is an <see cref="Exact"/>
/// value, and only a named rounding turns it back into whole đồng. There is no conversion from or to floating point.</para>
/// </remarks>
/// <param name="Amount">Whole đồng; may be negative (a loss).</param>
public readonly record struct Vnd(long Amount) : IComparable<Vnd>, IComparable
{
    /// <summary>Zero đồng.</summary>
    public static Vnd Zero => default;

    /// <summary>Writes a whole number of đồng as an amount, so that a rule reads <c>1_500_000</c>.</summary>
    /// <param name="amount">Whole đồng.</param>
    public static implicit operator Vnd(long amount) => new(amount);

    /// <summary>The amount of that many whole đồng.</summary>
    /// <param name="amount">Whole đồng.</param>
    public static Vnd FromInt64(long amount) => new(amount);

    /// <summary>The sum, checked.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static Vnd operator +(Vnd left, Vnd right) => new(left.Amount + right.Amount);

    /// <summary>The difference, checked.</summary>
    /// <param name="left">The amount reduced.</param>
    /// <param name="right">The amount taken away.</param>
    public static Vnd operator -(Vnd left, Vnd right) => new(left.Amount - right.Amount);

    /// <summary>The sum, checked.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static Vnd Add(Vnd left, Vnd right) => left + right;

    /// <summary>The difference, checked.</summary>
    /// <param name="left">The amount reduced.</param>
    /// <param name="right">The amount taken away.</param>
    public static Vnd Subtract(Vnd left, Vnd right) => left - right;

    /// <summary>Whether the first amount is smaller.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <(Vnd left, Vnd right) => left.Amount < right.Amount;

    /// <summary>Whether the first amount is larger.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >(Vnd left, Vnd right) => left.Amount > right.Amount;

    /// <summary>Whether the first amount is smaller or equal.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <=(Vnd left, Vnd right) => left.Amount <= right.Amount;

    /// <summary>Whether the first amount is larger or equal.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >=(Vnd left, Vnd right) => left.Amount >= right.Amount;

    /// <inheritdoc/>
    public int CompareTo(Vnd other) => Amount.CompareTo(other.Amount);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other object is not an amount of đồng.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Vnd other => CompareTo(other),
        _ => throw new ArgumentException("Only an amount of đồng compares with an amount of đồng.", nameof(obj)),
    };

    /// <summary>The amount as Vietnamese law writes it, for example <c>1.500.000 ₫</c>, whatever the culture of the machine.</summary>
    public override string ToString() => ToString(Language.Vietnamese);

    /// <summary>The amount as the language groups digits: <c>1.500.000 ₫</c> in Vietnamese, <c>1,500,000 ₫</c> in English.</summary>
    /// <param name="language">The language wanted.</param>
    public string ToString(Language language) => Grouped(Amount, language) + " ₫";

    /// <summary>Reads an amount: digits, or digits grouped by three with dots, commas or spaces, with an optional minus sign (- or −) and an optional đ, đồng, ₫ or VND.</summary>
    /// <param name="text">The text, for example <c>1.500.000 ₫</c>, <c>1,500,000</c> or <c>1500000</c>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is not a whole amount of đồng, or is too large.</exception>
    public static Vnd Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Vnd amount) ? amount : throw new FormatException("Not a whole amount of đồng: " + text);
    }

    /// <summary>Reads an amount; false when the text is not a whole amount of đồng. See <see cref="Parse"/> for the forms taken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="amount">The amount, or zero.</param>
    public static bool TryParse(string? text, out Vnd amount)
    {
        amount = default;
        ReadOnlySpan<char> rest = WithoutUnit(text.AsSpan().Trim());
        bool negative = rest.Length > 0 && rest[0] is '-' or '−';
        Span<char> digits = stackalloc char[21];
        digits[0] = negative ? '-' : '0';
        if (!TryUngroup(negative ? rest[1..] : rest, digits[1..], out int count) ||
            !long.TryParse(digits[..(count + 1)], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value))
        {
            return false;
        }

        amount = value;
        return true;
    }

    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> text)
    {
        foreach (string unit in (ReadOnlySpan<string>)["₫", "đồng", "đ", "VND", "VNĐ"])
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^unit.Length].TrimEnd();
            }
        }

        return text;
    }

    /// <summary>Copies the digits; separators must be one kind of sign and stand before every group of exactly three.</summary>
    private static bool TryUngroup(ReadOnlySpan<char> text, Span<char> digits, out int count)
    {
        count = 0;
        int separator = text.IndexOfAny(".,   ");
        char sign = separator < 0 ? '\0' : text[separator];
        int sinceSeparator = 0;
        bool grouped = false;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (count == digits.Length)
                {
                    return false;
                }

                digits[count++] = c;
                sinceSeparator++;
            }
            else if (c == sign && sinceSeparator is > 0 and <= 3 && (!grouped || sinceSeparator == 3))
            {
                grouped = true;
                sinceSeparator = 0;
            }
            else
            {
                return false;
            }
        }

        return count > 0 && (!grouped || (sinceSeparator == 3 && digits[0] != '0'));
    }

    internal static string Grouped(long amount, Language language)
    {
        char separator = language switch
        {
            Language.Vietnamese => '.',
            Language.English => ',',
        };
        string digits = amount.ToString(CultureInfo.InvariantCulture);
        int groups = (digits.AsSpan().TrimStart('-').Length - 1) / 3;
        return string.Create(digits.Length + groups, (digits, separator), static (target, from) =>
        {
            (string source, char sign) = from;
            int to = target.Length - 1;
            int inGroup = 0;
            for (int at = source.Length - 1; at >= 0; at--)
            {
                if (inGroup == 3 && char.IsAsciiDigit(source[at]))
                {
                    target[to--] = sign;
                    inGroup = 0;
                }

                target[to--] = source[at];
                inGroup++;
            }
        });
    }
}
