using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Một trong: at least one of the parts holds.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class AnyOf<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal AnyOf(ImmutableArray<Condition<TSubject>> parts) => Parts = parts;

    /// <summary>The parts in the order of the text.</summary>
    public ImmutableArray<Condition<TSubject>> Parts { get; }

    internal override Node Bind(Binder binder) => binder.Any(BindUntil(Truth.Yes, Parts, binder));

    internal override string Describe(Describer words) => words.Joined("hoặc", "or", Parts.Select(part => part.Describe(words)));
}
