namespace KienXuong.Domain.Rules;

/// <summary>Theo dữ kiện, nếu chưa đủ thì theo khai báo: a condition where the facts decide it, else what is declared of it as such. What is declared is never asked for.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class OrDeclared<TSubject> : Condition<TSubject>
    where TSubject : class
{
    internal OrDeclared(Condition<TSubject> condition, Fact<TSubject> declared)
    {
        Condition = condition;
        Declared = declared;
    }

    /// <summary>The condition.</summary>
    public Condition<TSubject> Condition { get; }

    /// <summary>What is declared of it: a yes/no fact, or a marked row.</summary>
    public Fact<TSubject> Declared { get; }

    internal override Node Bind(Binder binder)
    {
        Node part = Condition.Bind(binder);
        return binder.Share(Declared is MarkedRow<TSubject> row
            ? new DeclaredNode(part, row, binder.Frame<TSubject>().SlotOf(row.Rows), row.Place)
            : new DeclaredNode(part, Declared, binder.Frame<TSubject>().SlotOf(Declared), bit: -1));
    }

    internal override string Describe(Describer words) => Condition.Describe(words);
}
