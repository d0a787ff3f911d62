using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>The facts of the made-up farm.</summary>
internal static class FarmFacts
{
    public const int Questions = 4;

    public static readonly Provision Somewhere =
        new Instrument(InstrumentKind.Decree, "0/2000/NĐ-CP", new(2000, 1, 1), new(2000, 1, 1), new("giả", "made up"), Verification.Official).Article(1);

    public static readonly ImmutableArray<YesNoFact<Farm>> Asked =
        [.. Enumerable.Range(0, Questions).Select(i => new YesNoFact<Farm>("farm.answers." + (char)('a' + i), new("câu hỏi", "question"), farm => farm.Answers[i]))];

    public static readonly NumberFact<Farm> Declared = new(
        "farm.declared", new("số câu trả lời có", "number of yes answers"), new(0, Questions),
        (farm, _) => farm.Declared is { } count ? NumberRange.Exactly(count) : null);

    public static readonly YesNoFacts<Farm> Group = new(new("các câu hỏi", "the questions"), Asked, farm => farm.Answers, Declared);

    public static readonly ChoiceFact<Farm, Soil> Soil =
        new("farm.soil", new("đất", "soil"), [new("đất sét", "clay"), new("đất thịt", "loam"), new("đất cát", "sand")], farm => farm.Soil);

    public static readonly NumberFact<Farm> Age = new("farm.age", new("tuổi", "age"), new(0, 5), (farm, _) => farm.Age);
    public static readonly MoneyFact<Farm> Harvest = new("farm.harvest", new("sản lượng", "harvest"), farm => farm.Harvest);
    public static readonly NumberFact<Farm> Heads = new("farm.heads", new("số người", "heads"), new(1, 3), (farm, _) => farm.Heads);
    public static readonly QuotientFact<Farm> PerHead = new("farm.perHead", new("bình quân", "per head"), farm => farm.PerHead, Harvest, Heads);
    public static readonly Members<Farm, Animal> Animals = new("farm.animals", new("vật nuôi", "animals"), farm => farm.Animals);
    public static readonly NumberFact<Animal> AnimalAge = new("animal.age", new("tuổi vật nuôi", "age of the animal"), new(0, 5), (animal, _) => animal.Age);
    public static readonly YesNoFact<Animal> Healthy = new("animal.healthy", new("khỏe", "healthy"), animal => animal.Healthy);

    /// <summary>A limit for each soil: 10, 20 and 30.</summary>
    public static readonly Parameter<BySoil> Limit = new(
        "farm.limit",
        new("mức", "limit"),
        new(null, new Enactment<BySoil>(new(2000, 1, 1), new(10, 20, 30), Somewhere, Verification.Official)));
}

/// <summary>An amount for each soil.</summary>
internal sealed record BySoil(Vnd Clay, Vnd Loam, Vnd Sand) : IKeyedAmounts
{
    public ImmutableArray<Vnd> Amounts => [Clay, Loam, Sand];

    public string Show(Language language) => string.Join(", ", Amounts);
}
