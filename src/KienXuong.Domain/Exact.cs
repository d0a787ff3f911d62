using System.Globalization;
using System.Text;
using KienXuong.Domain.Explanations;

namespace KienXuong.Domain;

/// <summary>Giá trị chưa làm tròn: an exact number, kept as a ratio of whole numbers until a named rounding turns it into đồng.</summary>
/// <remarks>Twelve times one twelfth is one. Arithmetic is checked: a value that does not fit throws <see cref="OverflowException"/>. Always in lowest terms, so equal values are equal.</remarks>
public readonly struct Exact : IEquatable<Exact>, IComparable<Exact>
{
    private readonly Int128 _numerator;
    private readonly Int128 _denominatorLessOne;

    private Exact(Int128 numerator, Int128 denominator)
    {
        Int128 divisor = GreatestCommonDivisor(Int128.Abs(numerator), denominator);
        _numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    private Int128 Denominator => _denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static Exact Of(long value) => new(value, 1);

    /// <summary>An amount of money as a number of đồng.</summary>
    /// <param name="amount">The amount.</param>
    public static Exact Of(Vnd amount) => new(amount.Amount, 1);

    /// <summary>A decimal number, exactly.</summary>
    /// <param name="value">The number.</param>
    public static Exact Of(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        Int128 denominator = 1;
        for (int scale = value.Scale; scale > 0; scale--)
        {
            denominator *= 10;
        }

        Int128 magnitude = unchecked(((Int128)(uint)parts[2] << 64) | ((Int128)(uint)parts[1] << 32) | (uint)parts[0]);
        return new(decimal.IsNegative(value) ? -magnitude : magnitude, denominator);
    }

    /// <summary>One whole number divided by another, exactly.</summary>
    /// <param name="numerator">The number divided.</param>
    /// <param name="denominator">The divisor, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is not above zero.</exception>
    public static Exact Ratio(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return new(numerator, denominator);
    }

    /// <summary>The sum.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Exact operator +(Exact left, Exact right) => new(
        (left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The product.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Exact operator *(Exact left, Exact right) =>
        new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <summary>The sum.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Exact Add(Exact left, Exact right) => left + right;

    /// <summary>The product.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Exact Multiply(Exact left, Exact right) => left * right;

    /// <summary>Whether two numbers are equal.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator ==(Exact left, Exact right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator !=(Exact left, Exact right) => !left.Equals(right);

    /// <summary>Whether the first number is smaller.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first number is larger.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first number is smaller or equal.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first number is larger or equal.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    /// <summary>The whole đồng by a named rounding.</summary>
    /// <param name="rounding">How the law or the practice rounds; exact halves go up.</param>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public Vnd Round(Rounding rounding)
    {
        long unit = rounding switch
        {
            Rounding.NearestDong => 1,
            Rounding.NearestThousand => 1_000,
        };
        Int128 twice = 2 * Denominator * unit;
        Int128 units = FloorDivide((2 * _numerator) + (Denominator * unit), twice);
        return new((long)(units * unit));
    }

    /// <inheritdoc/>
    public bool Equals(Exact other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    /// <inheritdoc/>
    public int CompareTo(Exact other) =>
        (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>The number in Vietnamese writing (dots between thousands, a decimal comma), cut to six decimals with an ellipsis when it has more.</summary>
    public override string ToString() => ToString(Language.Vietnamese);

    /// <summary>The number as the language writes it, <c>1.806,5</c> in Vietnamese and <c>1,806.5</c> in English, cut to six decimals with an ellipsis when it has more.</summary>
    /// <param name="language">The language wanted.</param>
    public string ToString(Language language)
    {
        Int128 magnitude = Int128.Abs(_numerator);
        Int128 rest = magnitude % Denominator;
        string text = (_numerator < 0 ? "-" : "") + Vnd.Grouped((long)(magnitude / Denominator), language);
        if (rest == 0)
        {
            return text;
        }

        Int128 millionths = rest * 1_000_000 / Denominator;
        bool cut = rest * 1_000_000 % Denominator != 0;
        string decimals = ((long)millionths).ToString("000000", CultureInfo.InvariantCulture);
        return text + language.Pick(",", ".") + (cut ? decimals + "…" : decimals.TrimEnd('0'));
    }

    /// <summary>The number for machines: digits with a point before the decimals, <c>1806.5</c>; every decimal where they end, else the first 28.</summary>
    internal string ToInvariantString()
    {
        Int128 magnitude = Int128.Abs(_numerator);
        var text = new StringBuilder(_numerator < 0 ? "-" : "").Append(CultureInfo.InvariantCulture, $"{magnitude / Denominator}");
        Int128 rest = magnitude % Denominator;
        for (int place = 0; rest != 0 && place < 28; place++)
        {
            rest *= 10;
            text.Append(place == 0 ? "." : "").Append((char)('0' + (int)(rest / Denominator)));
            rest %= Denominator;
        }

        return text.ToString();
    }

    private static Int128 FloorDivide(Int128 number, Int128 divisor)
    {
        Int128 quotient = number / divisor;
        return number % divisor < 0 ? quotient - 1 : quotient;
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (a != 0)
        {
            (a, b) = (b % a, a);
        }

        return b;
    }
}
