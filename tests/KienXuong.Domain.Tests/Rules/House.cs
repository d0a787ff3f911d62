using System.Collections.Immutable;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A made-up house: an area that is added up, a crop with a table of least heights, what is declared of it, and its tenants.</summary>
internal sealed record House(
    int? Area = null,
    NumberRange? Room = null,
    NumberRange? Attic = null,
    NumberRange? Heads = null,
    NumberRange? Height = null,
    NumberRange? Age = null,
    Shade? Shade = null,
    bool? Wet = null,
    bool? Old = null,
    bool? Said = null,
    IReadOnlyList<Tenant>? Tenants = null,
    IReadOnlyList<string>? Marks = null)
{
    public static readonly NumberFact<House> AreaFact = Number("house.area", new("diện tích đã khai", "declared area"), 0, 9_999, house => Exactly(house.Area), 1);
    public static readonly NumberFact<House> RoomFact = Number("house.room", new("diện tích phòng", "room"), 0, 9_999, house => house.Room, 1);
    public static readonly NumberFact<House> AtticFact = Number("house.attic", new("diện tích gác", "attic"), 0, 9_999, house => house.Attic, 1);

    public static readonly SumFact<House> WholeArea = new("house.wholeArea", new("tổng diện tích", "whole area"), AreaFact, 2, (RoomFact, 2), (AtticFact, 1))
    {
        Unit = new("m²", "m²"),
    };

    public static readonly NumberFact<House> HeadsFact = Number("house.heads", new("số người", "heads"), 1, 30, house => house.Heads);
    public static readonly Ratio<House> AreaPerHead = new("house.areaPerHead", new("diện tích bình quân", "area per head"), WholeArea, HeadsFact);
    public static readonly NumberFact<House> HeightFact = Number("house.height", new("chiều cao", "height"), 0, 2_500, house => house.Height, 1);
    public static readonly NumberFact<House> AgeFact = Number("house.age", new("tuổi", "age"), 0, 100, house => house.Age);

    public static readonly ChoiceFact<House, Shade> ShadeFact =
        new("house.shade", new("màu", "shade"), [new("đỏ", "red"), new("xanh lá", "green"), new("xanh dương", "blue")], house => house.Shade);

    public static readonly YesNoFact<House> WetFact = new("house.wet", new("ẩm", "wet"), house => house.Wet);
    public static readonly YesNoFact<House> OldFact = new("house.old", new("cũ", "old"), house => house.Old);
    public static readonly YesNoFact<House> SaidFact = new("house.said", new("ô nhà xuống cấp", "box run-down"), house => house.Said);
    public static readonly MarkedRows<House> MarksFact = new("house.marks", new("các ô", "boxes"), ["a", "b", "c"], house => house.Marks);
    public static readonly Members<House, Tenant> TenantsOf = new("house.tenants", new("người thuê", "tenants"), house => house.Tenants);
    public static readonly YesNoFact<Tenant> Pays = new("tenant.pays", new("trả tiền", "pays"), tenant => tenant.Pays);
    public static readonly YesNoFact<Tenant> SaidToPay = new("tenant.saidToPay", new("ô trả tiền", "box pays"), tenant => tenant.SaidToPay);

    /// <summary>A house that is all known, but for what a test leaves out.</summary>
    public static readonly House Known = new(Shade: Rules.Shade.Red, Wet: false, Old: false, Age: NumberRange.Exactly(0));

    /// <summary>A rule set that answers yes where a condition holds, and no otherwise.</summary>
    public static RuleSet<House, Answer> YesWhen(Condition<House> condition) =>
        new("made.up", new("giả", "made up"), AnswerNames.Of, new Rule<House, Answer>(Article1, Verification.Official, Answer.Yes, condition)) { Otherwise = Answer.No };

    /// <summary>The rule of a condition in words.</summary>
    public static Bilingual Sentence(Condition<House> condition) => ((IRuleSet)YesWhen(condition)).Describe(LawBook.Vietnam, Day).Rules[0].Sentence;

    public Finding Ask(Condition<House> condition) => Ask(YesWhen(condition));

    public Finding Ask<TResult>(RuleSet<House, TResult> rules)
        where TResult : unmanaged, Enum => Bound<House>.Of(rules, LawBook.Vietnam, Day).Explain(this, Day);

    /// <summary>Yes, no or undetermined, exactly.</summary>
    public Truth Says(Condition<House> condition) => new Possible<Answer>(Ask(condition).Outcomes).Decided switch
    {
        Answer.Yes => Truth.Yes,
        Answer.No => Truth.No,
        null => Truth.Undetermined,
    };

    /// <summary>The codes of the facts asked for, with the place of the member.</summary>
    public string Questions(Condition<House> condition) => string.Join(' ', Ask(condition).Missing.Select(fact => fact.Code + (fact.Member is { } place ? "#" + (char)('0' + place) : "")));

    /// <summary>The steps below the rule in words.</summary>
    public ImmutableArray<string> Steps(Condition<House> condition, Language language) => [.. Ask(condition).Steps.Skip(1).Where(step => step.Kind != StepKind.Otherwise).Select(step => StepText.Of(step, language))];

    private static NumberFact<House> Number(string code, Bilingual label, int low, int high, Func<House, NumberRange?> read, int decimals = 0) =>
        new(code, label, new(low, high), (house, _) => read(house)) { Decimals = decimals };

    private static NumberRange? Exactly(int? value) => value is { } known ? NumberRange.Exactly(known) : null;
}

/// <summary>A tenant of the made-up house.</summary>
internal sealed record Tenant(bool? Pays = null, bool? SaidToPay = null);
