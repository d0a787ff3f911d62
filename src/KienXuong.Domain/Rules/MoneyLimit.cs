namespace KienXuong.Domain.Rules;

/// <summary>Mức tiền: a limit in whole đồng.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class MoneyLimit<TSubject> : Limit<TSubject>
    where TSubject : class
{
    internal MoneyLimit(long value)
        : base(value)
    {
    }

    internal MoneyLimit(Parameter parameter, Fact<TSubject>? key)
        : base(parameter, key)
    {
    }

    /// <summary>A parameter as a limit.</summary>
    /// <param name="parameter">The parameter.</param>
    public static implicit operator MoneyLimit<TSubject>(Parameter<Vnd> parameter) => new(parameter, null);

    /// <summary>An amount written in the rule as a limit.</summary>
    /// <param name="amount">The amount.</param>
    public static implicit operator MoneyLimit<TSubject>(Vnd amount) => new(amount.Amount);
}
