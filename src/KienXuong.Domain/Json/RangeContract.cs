using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>What is known of a whole number or an amount: the least and the greatest value still possible.</summary>
internal sealed record RangeContract(long Low, long High)
{
    public static RangeContract Of(NumberRange range) => new(range.Low, range.High);
}
