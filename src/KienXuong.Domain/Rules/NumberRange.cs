namespace KienXuong.Domain.Rules;

/// <summary>Khoảng giá trị: the whole numbers from a least to a greatest, both inside. What is known of a number when it is not known exactly.</summary>
public readonly record struct NumberRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="low">The least value.</param>
    /// <param name="high">The greatest value, not below the least.</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest value is below the least.</exception>
    public NumberRange(long low, long high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        Low = low;
        High = high;
    }

    /// <summary>The least value.</summary>
    public long Low { get; }

    /// <summary>The greatest value.</summary>
    public long High { get; }

    /// <summary>One value, known exactly.</summary>
    /// <param name="value">The value.</param>
    public static NumberRange Exactly(long value) => new(value, value);
}
