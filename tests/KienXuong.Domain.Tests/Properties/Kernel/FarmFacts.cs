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
    public static readonly NumberFact<Farm> Heads = new("farm.heads", new("số người", "heads"), new(1, 5), (farm, _) => farm.Heads);
    public static readonly QuotientFact<Farm> PerHead = new("farm.perHead", new("bình quân", "per head"), farm => farm.PerHead, Harvest, Heads);

    public static readonly NumberFact<Farm> Land =
        new("farm.land", new("đất đã khai", "declared land"), new(0, 9), (farm, _) => farm.Land is { } land ? NumberRange.Exactly(land) : null);

    public static readonly NumberFact<Farm> Field = new("farm.field", new("ruộng", "field"), new(0, 3), (farm, _) => farm.Field);
    public static readonly NumberFact<Farm> Fallow = new("farm.fallow", new("đất bỏ hóa", "fallow land"), new(0, 3), (farm, _) => farm.Fallow);

    /// <summary>The land, of which fallow land counts half.</summary>
    public static readonly SumFact<Farm> LandInAll = new("farm.landInAll", new("tổng đất", "land in all"), Land, 2, (Field, 2), (Fallow, 1));

    public static readonly Ratio<Farm> LandPerHead = new("farm.landPerHead", new("đất bình quân", "land per head"), LandInAll, Heads);
    public static readonly NumberFact<Farm> Height = new("farm.height", new("chiều cao", "height"), new(0, 9), (farm, _) => farm.Height);
    public static readonly Ratio<Farm> HeightPerHead = new("farm.heightPerHead", new("chiều cao bình quân", "height per head"), Height, Heads);
    public static readonly NumberFact<Farm> Herd = new("farm.herd", new("đàn", "herd"), new(0, 4), (farm, _) => farm.Herd);
    public static readonly YesNoFact<Farm> Said = new("farm.said", new("đã khai", "said"), farm => farm.Said);
    public static readonly YesNoFact<Animal> Vouched = new("animal.vouched", new("có giấy", "vouched for"), animal => animal.Vouched);
    public static readonly Members<Farm, Animal> Animals = new("farm.animals", new("vật nuôi", "animals"), farm => farm.Animals);
    public static readonly NumberFact<Animal> AnimalAge = new("animal.age", new("tuổi vật nuôi", "age of the animal"), new(0, 5), (animal, _) => animal.Age);
    public static readonly YesNoFact<Animal> Healthy = new("animal.healthy", new("khỏe", "healthy"), animal => animal.Healthy);

    /// <summary>A limit for each soil: 10, 20 and 30.</summary>
    public static readonly Parameter<BySoil> Limit = Always("farm.limit", new BySoil(10, 20, 30));

    /// <summary>Points for each soil: 2, 4 and 6.</summary>
    public static readonly Parameter<PointsBySoil> PointLimit = Always("farm.pointLimit", new PointsBySoil());

    /// <summary>The least height for each age and soil; printed for the ages 1, 4 and 5.</summary>
    public static readonly Parameter<LimitTable> Heights =
        Always("farm.heights", new LimitTable([new(1, 2, 4, 3), new(4, 5, 4, 9), new(5, 7, 8, 1)]));

    public static readonly Parameter<RowBetween> Reached = Always("farm.reached", RowBetween.LastRowReached);
    public static readonly Parameter<RowBetween> Nearest = Always("farm.nearest", RowBetween.NearestRow);

    /// <summary>A parameter with one value from 2000 on.</summary>
    public static Parameter<T> Always<T>(string code, T value)
        where T : notnull =>
        new(code, new("mức", "limit"), new(null, new Enactment<T>(new(2000, 1, 1), value, Somewhere, Verification.Official)));
}

/// <summary>An amount for each soil.</summary>
internal sealed record BySoil(Vnd Clay, Vnd Loam, Vnd Sand) : IKeyedAmounts
{
    public ImmutableArray<Vnd> Amounts => [Clay, Loam, Sand];

    public string Show(Language language) => string.Join(", ", Amounts);
}

/// <summary>Points for each soil.</summary>
internal sealed record PointsBySoil : IKeyedNumbers
{
    public ImmutableArray<int> Numbers => [2, 4, 6];

    public string Show(Language language) => string.Join(", ", Numbers);
}
