using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Các từ nối: the words with which a rule joins conditions.</summary>
public static class Conditions
{
    /// <summary>Đồng thời: all of the parts.</summary>
    /// <typeparam name="TSubject">The subject.</typeparam>
    /// <param name="parts">The parts in the order of the text.</param>
    public static Condition<TSubject> All<TSubject>(params ImmutableArray<Condition<TSubject>> parts)
        where TSubject : class => new All<TSubject>(parts);

    /// <summary>Một trong: at least one of the parts.</summary>
    /// <typeparam name="TSubject">The subject.</typeparam>
    /// <param name="parts">The parts in the order of the text.</param>
    public static Condition<TSubject> Any<TSubject>(params ImmutableArray<Condition<TSubject>> parts)
        where TSubject : class => new AnyOf<TSubject>(parts);

    /// <summary>Không phải: not the part.</summary>
    /// <typeparam name="TSubject">The subject.</typeparam>
    /// <param name="part">The part.</param>
    public static Condition<TSubject> Not<TSubject>(Condition<TSubject> part)
        where TSubject : class => new Not<TSubject>(part);

    /// <summary>Số lượng: the count of the facts that are so.</summary>
    /// <typeparam name="TSubject">The subject.</typeparam>
    /// <param name="facts">The facts.</param>
    public static Count<TSubject> CountOf<TSubject>(YesNoFacts<TSubject> facts)
        where TSubject : class => new(facts);

    /// <summary>Lựa chọn áp dụng: a named choice has a value on the day.</summary>
    /// <typeparam name="TSubject">The subject.</typeparam>
    /// <typeparam name="TChoice">The values of the choice.</typeparam>
    /// <param name="choice">The named choice.</param>
    /// <param name="value">The value.</param>
    public static Condition<TSubject> Chosen<TSubject, TChoice>(Parameter<TChoice> choice, TChoice value)
        where TSubject : class
        where TChoice : struct, Enum => new Chosen<TSubject, TChoice>(choice, value);

    /// <summary>Theo dữ kiện, nếu chưa đủ thì theo khai báo: the condition where the facts decide it, else what is declared of it as such.</summary>
    /// <typeparam name="TSubject">The subject.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <param name="declared">What is declared of the condition.</param>
    public static Condition<TSubject> OrDeclared<TSubject>(Condition<TSubject> condition, YesNoFact<TSubject> declared)
        where TSubject : class => new OrDeclared<TSubject>(condition, declared);

    /// <summary>Theo dữ kiện, nếu chưa đủ thì theo dòng đã đánh dấu: the condition where the facts decide it, else whether its row is marked.</summary>
    /// <typeparam name="TSubject">The subject.</typeparam>
    /// <param name="condition">The condition of the row.</param>
    /// <param name="marked">Whether the row is marked.</param>
    public static Condition<TSubject> OrDeclared<TSubject>(Condition<TSubject> condition, MarkedRow<TSubject> marked)
        where TSubject : class => new OrDeclared<TSubject>(condition, marked);

    /// <summary>Có giá trị: the law gives the parameter a value on the day.</summary>
    /// <typeparam name="TSubject">The subject.</typeparam>
    /// <param name="parameter">The parameter.</param>
    public static Condition<TSubject> Given<TSubject>(Parameter parameter)
        where TSubject : class => new Given<TSubject>(parameter);
}
