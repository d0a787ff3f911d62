namespace KienXuong.Domain.Rules;

/// <summary>Có giá trị: a parameter has a value on the day. Decided when the rule is bound, never by the subject.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class Given<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal Given(Parameter parameter) => Parameter = parameter;

    /// <summary>The parameter.</summary>
    public Parameter Parameter { get; }

    internal override Node Bind(Binder binder)
    {
        bool isGiven = binder.Find(Parameter) is not null;
        return new Constant(isGiven ? Truth.Yes : Truth.No, Parameter, isGiven, null);
    }

    internal override string Describe(Describer words) => words.Given(Parameter);
}
