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

    internal override string Describe(Describer words)
    {
        var texts = new List<string>();
        for (int i = 0; i < Parts.Length; i++)
        {
            string? range = i + 1 < Parts.Length ? Parts[i].DescribeTo(Parts[i + 1], words) : null;
            string text = range ?? Parts[i].Describe(words);
            texts.Add(Parts[i] is AnyOf<TSubject> ? Describer.Grouped(text) : text);
            i += range is null ? 0 : 1;
        }

        return words.Joined("và", "and", texts);
    }
}
