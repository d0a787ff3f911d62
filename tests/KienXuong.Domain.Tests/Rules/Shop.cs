using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A made-up shop: an average with its sources, questions counted together, and limits of a made-up law.</summary>
internal sealed record Shop(
    Vnd? PerHead = null, Vnd? Takings = null, NumberRange? Heads = null, Shade? Shade = null, Answers Answers = default, int? Declared = null)
{
    public static readonly MoneyFact<Shop> TakingsFact = new("shop.takings", new("doanh thu", "takings"), shop => shop.Takings);
    public static readonly NumberFact<Shop> HeadsFact = new("shop.heads", new("số người", "heads"), new(1, 60), (shop, _) => shop.Heads);
    public static readonly QuotientFact<Shop> PerHeadFact = new("shop.perHead", new("bình quân", "per head"), shop => shop.PerHead, TakingsFact, HeadsFact);

    public static readonly ChoiceFact<Shop, Shade> ShadeFact =
        new("shop.shade", new("màu", "shade"), [new("đỏ", "red"), new("xanh lá", "green"), new("xanh dương", "blue")], shop => shop.Shade);

    public static readonly NumberFact<Shop> DeclaredFact = new(
        "shop.declared", new("số câu có", "number of yes"), new(0, 4), (shop, _) => shop.Declared is { } count ? NumberRange.Exactly(count) : null);

    public static readonly ImmutableArray<YesNoFact<Shop>> Questions =
        [.. "abcd".Select((letter, i) => new YesNoFact<Shop>("shop.answers." + letter, new("câu " + letter, "question " + letter), shop => shop.Answers[i]))];

    public static readonly YesNoFacts<Shop> Counted = new(new("các câu", "the questions"), Questions, shop => shop.Answers, DeclaredFact);
    public static readonly YesNoFacts<Shop> CountedWithoutFigure = new(new("các câu", "the questions"), Questions, shop => shop.Answers, null);

    public static readonly Provision Article1 =
        new Instrument(InstrumentKind.Decree, "0/2000/NĐ-CP", new(2000, 1, 1), new(2000, 1, 1), new("giả", "made up"), Verification.Official).Article(1);

    public static readonly LocalDate Day = new(2020, 2, 29);

    /// <summary>A parameter with one value from 2000 on.</summary>
    public static Parameter<T> Always<T>(string code, T value)
        where T : notnull =>
        new(code, new("mức " + code, "limit " + code), new(null, new Enactment<T>(new(2000, 1, 1), value, Article1, Verification.Official)));

    /// <summary>A rule set that answers yes where a condition holds, and no otherwise.</summary>
    public static RuleSet<Shop, Answer> YesWhen(Condition<Shop> condition) =>
        new("made.up", new("giả", "made up"), AnswerNames.Of, new Rule<Shop, Answer>(Article1, Verification.Official, Answer.Yes, condition)) { Otherwise = Answer.No };

    /// <summary>What the rule set says of this shop.</summary>
    public Finding Ask(Condition<Shop> condition) => Ask(YesWhen(condition));

    public Finding Ask<TResult>(RuleSet<Shop, TResult> rules)
        where TResult : unmanaged, Enum => Bound<Shop>.Of(rules, LawBook.Vietnam, Day).Explain(this, Day);

    /// <summary>Yes, no or undetermined, exactly.</summary>
    public Truth Says(Condition<Shop> condition) => new Possible<Answer>(Ask(condition).Outcomes).Decided switch
    {
        Answer.Yes => Truth.Yes,
        Answer.No => Truth.No,
        null => Truth.Undetermined,
    };

    /// <summary>The codes of the facts asked for.</summary>
    public ImmutableArray<string> Questioned(Condition<Shop> condition) => [.. Ask(condition).Missing.Select(fact => fact.Code)];
}
