namespace KienXuong.Domain.Rules;

/// <summary>Mức so sánh: what a fact is compared with: a number, a parameter, or a parameter chosen by another fact.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public abstract class Limit<TSubject>
    where TSubject : class
{
    private readonly long? _fixed;

    private protected Limit(long value) => _fixed = value;

    private protected Limit(Parameter parameter, Fact<TSubject>? key)
    {
        Parameter = parameter;
        Key = key;
    }

    /// <summary>The parameter that gives the limit; null when the limit is a number written in the rule.</summary>
    public Parameter? Parameter { get; }

    /// <summary>The fact that chooses among the values of the parameter; null when there is one value.</summary>
    public Fact<TSubject>? Key { get; }

    /// <summary>The number written in the rule; null when a parameter gives the limit.</summary>
    public long? Written => _fixed;

    /// <summary>The limit on the day of the binder, in the units of the fact that is compared.</summary>
    internal BoundLimit Bind(Binder binder, long scale = 1)
    {
        if (Parameter is null)
        {
            return new([_fixed!.Value * scale], -1, null);
        }

        ParameterUse use = binder.Require(Parameter);
        return new(Array.ConvertAll(use.Limits, limit => limit * scale), Key is null ? -1 : binder.Frame<TSubject>().SlotOf(Key), use);
    }
}
