namespace KienXuong.Domain.Rules;

/// <summary>Theo dữ kiện, nếu chưa đủ thì theo khai báo: a condition where the facts decide it, else what is declared of it as such. What is declared is never asked for.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class OrDeclared<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal OrDeclared(Condition<TSubject> condition, YesNoFact<TSubject> declared)
    {
        Condition = condition;
        Declared = declared;
    }

    /// <summary>The condition.</summary>
    public Condition<TSubject> Condition { get; }

    /// <summary>What is declared of it.</summary>
    public YesNoFact<TSubject> Declared { get; }

    internal override Node Bind(Binder binder) =>
        binder.Share(new DeclaredNode(Condition.Bind(binder), Declared, binder.Frame<TSubject>().SlotOf(Declared)));

    internal override string Describe(Describer words) => Condition.Describe(words);
}
