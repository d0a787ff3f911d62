namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện còn thiếu: a fact or parameter that is not known and can still change the answer.</summary>
public sealed record MissingFact
{
    internal MissingFact(Fact fact, int? member)
    {
        Fact = fact;
        Code = fact.Code;
        Label = fact.Label;
        Member = member;
    }

    internal MissingFact(Parameter parameter)
    {
        Code = parameter.Code;
        Label = parameter.Label;
    }

    internal MissingFact(string code, Bilingual label)
    {
        Code = code;
        Label = label;
    }

    /// <summary>The stable code of the fact or parameter.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public Bilingual Label { get; }

    /// <summary>The fact, with its kind, unit and choices; null when a parameter of the law is missing, or what a history does not say.</summary>
    public Fact? Fact { get; }

    /// <summary>The place of the member that it is about, from 0; null when it is about the subject itself.</summary>
    public int? Member { get; }
}
