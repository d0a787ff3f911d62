namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện minh chứng: the value of a fact of a witness.</summary>
public readonly record struct WitnessFact
{
    internal WitnessFact(Fact fact, long value)
    {
        Fact = fact;
        Value = value;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>The value in the encoding of the fact: đồng, a number, the place of a choice, 1 for yes.</summary>
    public long Value { get; }

    /// <summary>The fact and its value as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Show(Language language) => Fact.Label.In(language) + ": " + Fact.Show(Value, language);
}
