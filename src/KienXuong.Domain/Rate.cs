namespace KienXuong.Domain;

/// <summary>Tỷ lệ: an exact rate, such as a tax rate of 8 %.</summary>
/// <param name="Value">The rate as a fraction: 0.08 is 8 %.</param>
public readonly record struct Rate(decimal Value)
{
    /// <summary>The rate of that many hundredths.</summary>
    /// <param name="percent">The percentage: 8 is 8 %.</param>
    public static Rate Percent(decimal percent) => new(percent / 100m);

    /// <summary>The rate in per cent with a decimal point, for example <c>8 %</c>, whatever the culture of the machine.</summary>
    public override string ToString() =>
        (Value * 100m).ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture) + " %";
}
