namespace KienXuong.Domain.Rules;

/// <summary>Thay đổi dữ kiện: the change of one fact that, with the others of its way, would change the result.</summary>
public readonly record struct FactChange
{
    internal FactChange(Fact fact, int? member, long from, long to)
    {
        Fact = fact;
        Member = member;
        From = from;
        To = to;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>The place of the member that it is about, from 0; null when it is about the subject itself.</summary>
    public int? Member { get; }

    /// <summary>The value now, in the encoding of the fact: đồng, a number, the place of a choice, 1 for yes.</summary>
    public long From { get; }

    /// <summary>The nearest value that would do.</summary>
    public long To { get; }

    /// <summary>How much more it would be; negative when less; zero for a choice or a yes/no fact.</summary>
    public long By => Fact.Kind is FactKind.Money or FactKind.Number ? To - From : 0;
}
