using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Đồng thời: all of the parts hold.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class All<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal All(ImmutableArray<Condition<TSubject>> parts) => Parts = parts;

    /// <summary>The parts in the order of the text.</summary>
    public ImmutableArray<Condition<TSubject>> Parts { get; }

    internal override Node Bind(Binder binder) => binder.All(BindUntil(Truth.No, Parts, binder));

    internal override string Describe(Describer words) => words.Joined("và", "and", Parts.Select(part =>
        part is AnyOf<TSubject> ? Describer.Grouped(part.Describe(words)) : part.Describe(words)));
}
