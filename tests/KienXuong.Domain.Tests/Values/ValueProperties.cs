using System.Numerics;
using FsCheck;
using FsCheck.Xunit;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Values;

/// <summary>Values against plain arithmetic over whole numbers of any size.</summary>
public class ValueProperties
{
    [Property(DisplayName = "Viết số tiền rồi đọc lại được đúng số tiền đó", MaxTest = 500)]
    public void An_amount_written_and_read(DoNotSize<long> any)
    {
        long amount = any.Item;
        Assert.Equal(amount, Vnd.Parse(new Vnd(amount).ToString()).Amount);
        Assert.Equal(amount, Vnd.Parse(amount.ToString(System.Globalization.CultureInfo.InvariantCulture)).Amount);
        Assert.Equal(amount, Vnd.Parse(new Vnd(amount).ToString().Replace('.', ',')).Amount);
    }

    [Property(DisplayName = "Làm tròn: đồng hoặc nghìn đồng gần nhất, đúng một nửa thì lên", MaxTest = 500)]
    public void Rounding_goes_to_the_nearest(long numerator, PositiveInt denominator)
    {
        Exact exact = Exact.Ratio(numerator, denominator.Get);

        Assert.Equal((long)HalfUp(numerator, denominator.Get, 1), exact.Round(Rounding.NearestDong).Amount);
        Assert.Equal((long)HalfUp(numerator, denominator.Get, 1_000), exact.Round(Rounding.NearestThousand).Amount);
    }

    [Property(DisplayName = "Cộng, nhân, so sánh phân số đúng như số học", MaxTest = 500)]
    public void Ratios_add_multiply_and_compare(int a, PositiveInt b, int c, PositiveInt d)
    {
        Exact left = Exact.Ratio(a, b.Get);
        Exact right = Exact.Ratio(c, d.Get);

        Assert.Equal(left * Exact.Of((long)b.Get), Exact.Of((long)a));
        Assert.True((left + right) * Exact.Of((long)b.Get) * Exact.Of((long)d.Get) == Exact.Of(((long)a * d.Get) + ((long)c * b.Get)));
        Assert.Equal(((BigInteger)a * d.Get).CompareTo((BigInteger)c * b.Get), left.CompareTo(right));
        Assert.Equal(left == right, left.GetHashCode() == right.GetHashCode() && left.CompareTo(right) == 0);
    }

    [Property(DisplayName = "Số thập phân vào giá trị chưa làm tròn không mất chữ số nào", MaxTest = 300)]
    public void A_decimal_is_kept_exactly(int units, byte scale)
    {
        decimal value = new(Math.Abs((long)units) is var low ? (int)Math.Min(low, int.MaxValue) : 0, 0, 0, units < 0, (byte)(scale % 10));
        long power = (long)BigInteger.Pow(10, scale % 10);

        Assert.Equal(Exact.Ratio((long)(value * power), power), Exact.Of(value));
    }

    [Property(DisplayName = "Tập câu trả lời: mỗi câu giữ đúng câu trả lời cuối cùng của nó", MaxTest = 300)]
    public void Answers_keep_the_last_answer((byte Question, bool? Answer)[] given)
    {
        Answers answers = default;
        var expected = new bool?[64];
        foreach ((byte question, bool? answer) in given)
        {
            answers = answers.With(question % 64, answer);
            expected[question % 64] = answer;
        }

        Assert.Equal(expected, Enumerable.Range(0, 64).Select(i => answers[i]));
        Assert.Equal(expected.Count(answer => answer == true), answers.YesCount);
    }

    /// <summary>The greatest multiple of the unit that is at most half a unit above the number.</summary>
    private static BigInteger HalfUp(long numerator, long denominator, long unit)
    {
        BigInteger twice = 2 * (BigInteger)denominator * unit;
        BigInteger shifted = (2 * (BigInteger)numerator) + ((BigInteger)denominator * unit);
        BigInteger quotient = BigInteger.DivRem(shifted, twice, out BigInteger rest);
        return (rest.Sign < 0 ? quotient - 1 : quotient) * unit;
    }
}
