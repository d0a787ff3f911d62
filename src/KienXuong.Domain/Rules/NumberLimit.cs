namespace KienXuong.Domain.Rules;

/// <summary>Mức số đếm: a limit that is a whole number.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class NumberLimit<TSubject> : Limit<TSubject>
    where TSubject : class
{
    internal NumberLimit(long value)
        : base(value)
    {
    }

    internal NumberLimit(Parameter parameter, Fact<TSubject>? key)
        : base(parameter, key)
    {
    }

    /// <summary>A number written in the rule as a limit.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NumberLimit<TSubject>(int value) => new(value);

    /// <summary>A parameter as a limit.</summary>
    /// <param name="parameter">The parameter.</param>
    public static implicit operator NumberLimit<TSubject>(Parameter<int> parameter) => new(parameter, null);
}
