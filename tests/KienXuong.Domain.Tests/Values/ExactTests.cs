namespace KienXuong.Domain.Tests.Values;

public class ExactTests
{
    [Fact(DisplayName = "Mười hai lần một phần mười hai là một")]
    public void Twelve_twelfths_are_one()
    {
        Exact sum = Exact.Of(0L);
        for (int i = 0; i < 12; i++)
        {
            sum += Exact.Ratio(1, 12);
        }

        Assert.Equal(Exact.Of(1L), sum);
        Assert.Equal(Exact.Of(1L), Exact.Of(12L) * Exact.Ratio(1, 12));
    }

    [Theory(DisplayName = "Làm tròn đến đồng: nửa đồng làm tròn lên")]
    [InlineData("0.4", 0)]
    [InlineData("0.5", 1)]
    [InlineData("1.5", 2)]
    [InlineData("58514.4", 58_514)]
    [InlineData("64281.6", 64_282)]
    [InlineData("-0.5", 0)]
    [InlineData("-0.6", -1)]
    [InlineData("-1.5", -1)]
    public void To_the_nearest_dong(string value, long expected) =>
        Assert.Equal(expected, Exact.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Round(Rounding.NearestDong).Amount);

    [Theory(DisplayName = "Làm tròn đến nghìn đồng: 45.804 thành 46.000, 48.972 thành 49.000, 55.374 thành 55.000")]
    [InlineData("45804", 46_000)]
    [InlineData("48972", 49_000)]
    [InlineData("55374", 55_000)]
    [InlineData("499.9", 0)]
    [InlineData("500", 1_000)]
    [InlineData("1499", 1_000)]
    public void To_the_nearest_thousand(string value, long expected) =>
        Assert.Equal(expected, Exact.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Round(Rounding.NearestThousand).Amount);

    [Fact(DisplayName = "Viết số: dấu chấm giữa các nghìn, dấu phẩy thập phân, cắt bằng dấu ba chấm")]
    public void Written()
    {
        Assert.Equal("58.514,4", Exact.Of(58_514.4m).ToString());
        Assert.Equal("1.500.000,25", Exact.Ratio(6_000_001, 4).ToString());
        Assert.Equal("0,333333…", Exact.Ratio(1, 3).ToString());
        Assert.Equal("7", Exact.Of(7L).ToString());
        Assert.Equal("-0,5", Exact.Of(-0.5m).ToString());
        Assert.Equal("-1,5", Exact.Of(-1.5m).ToString());
        Assert.Equal("-2", Exact.Of(-2L).ToString());
        Assert.Equal("0", Exact.Of(0L).ToString());
    }

    [Fact(DisplayName = "So sánh chính xác; mẫu số phải dương; tràn số là lỗi")]
    public void Compared_and_checked()
    {
        Assert.True(Exact.Ratio(1, 3) < Exact.Of(0.3334m));
        Assert.True(Exact.Ratio(2, 6) == Exact.Ratio(1, 3));
        Assert.True(Exact.Of(1.10m) == Exact.Of(1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Exact.Ratio(1, 0));
        Exact large = Exact.Of(decimal.MaxValue);
        Assert.Throws<OverflowException>(() => large * large);
        Assert.Throws<OverflowException>(() => large.Round(Rounding.NearestDong));
    }

    [Fact(DisplayName = "So sánh: nhỏ hơn, lớn hơn và bằng nhau không lẫn với nhau")]
    public void The_six_comparisons()
    {
        (Exact third, Exact half) = (Exact.Ratio(1, 3), Exact.Ratio(1, 2));

        Assert.Equal([true, true, false, false], Compared(third, half));
        Assert.Equal([false, false, true, true], Compared(half, third));
        Assert.Equal([false, true, true, false], Compared(half, Exact.Ratio(2, 4)));
        Assert.Equal((true, false), (third != half, half != Exact.Ratio(2, 4)));
        Assert.Equal((Exact.Ratio(5, 6), Exact.Ratio(1, 6)), (Exact.Add(third, half), Exact.Multiply(third, half)));
    }

    [Fact(DisplayName = "Số thập phân dài: 2^32 và 2^64 không mất phần cao")]
    public void A_long_decimal_keeps_its_high_parts()
    {
        Assert.Equal(Exact.Of(4_294_967_296L), Exact.Of(4_294_967_296m));
        Assert.Equal(Exact.Of(4L), Exact.Of(18_446_744_073_709_551_616m) * Exact.Ratio(1, 4_611_686_018_427_387_904));
        Assert.Equal(Exact.Of(-3L), Exact.Of(-3.0m));
    }

    [Fact(DisplayName = "Tràn số: cộng, nhân, so sánh và làm tròn đều báo lỗi, không quay vòng")]
    public void Nothing_wraps_around()
    {
        Exact large = Exact.Of(decimal.MaxValue);
        Exact fine = Exact.Of(1m / 3);

        Assert.Throws<OverflowException>(() => large + fine);
        Assert.Throws<OverflowException>(() => fine * fine);
        Assert.Throws<OverflowException>(() => large < fine);
        Assert.Throws<OverflowException>(() => fine < large);
        Assert.Throws<OverflowException>(() => Exact.Of(18_446_744_073_709_551_616m).Round(Rounding.NearestDong));
        Assert.Equal(9_223_372_036_854_775_807, Exact.Of(9_223_372_036_854_775_807m).Round(Rounding.NearestDong).Amount);
    }

    [Fact(DisplayName = "Tỷ lệ phần trăm")]
    public void Rates()
    {
        Assert.Equal("8 %", Rate.Percent(8).ToString());
        Assert.Equal("0.5 %", Rate.Percent(0.5m).ToString());
        Assert.Equal(0.08m, Rate.Percent(8).Value);
    }

    [Theory(DisplayName = "Viết số theo ngôn ngữ, và cho máy đọc: chữ số và dấu chấm thập phân, không ngăn cách hàng nghìn")]
    [InlineData("1806", "1.806", "1,806", "1806")]
    [InlineData("58514.4", "58.514,4", "58,514.4", "58514.4")]
    [InlineData("0", "0", "0", "0")]
    [InlineData("-0.0625", "-0,0625", "-0.0625", "-0.0625")]
    [InlineData("1.00000001", "1,000000…", "1.000000…", "1.00000001")]
    public void Written_by_language_and_for_machines(string value, string vietnamese, string english, string machine)
    {
        var exact = Exact.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((vietnamese, english, machine), (exact.ToString(Language.Vietnamese), exact.ToString(Language.English), exact.ToInvariantString()));
    }

    [Fact(DisplayName = "Số thập phân không dứt: cho máy đọc 28 chữ số")]
    public void A_number_whose_decimals_do_not_end() => Assert.Equal("0.3333333333333333333333333333", Exact.Ratio(1, 3).ToInvariantString());

    /// <summary>Whether the first is below, at most, at least and above the second.</summary>
    private static bool[] Compared(Exact left, Exact right) => [left < right, left <= right, left >= right, left > right];
}
