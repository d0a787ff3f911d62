using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Reviews;

/// <summary>The values of the law that a day rests on, in a fixed order; equal where each of them is.</summary>
internal sealed record TimelineLaw(ImmutableArray<ParameterUse> Uses)
{
    public bool Equals(TimelineLaw? other) => other is not null && Uses.SequenceEqual(other.Uses);

    public override int GetHashCode() => Uses.Length;
}
