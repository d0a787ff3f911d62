using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;


namespace KienXuong.Domain.Tests.Rules;

/// <summary>A made-up family with made-up facts, to test the kernel apart from any law.</summary>
internal sealed record Family(bool? Flagged = null, Shade? Shade = null, NumberRange? Age = null, Vnd? Money = null, IReadOnlyList<Child>? Children = null);

/// <summary>A member of the made-up family.</summary>
internal sealed record Child(NumberRange? Age = null, bool? AtSchool = null);

/// <summary>A closed list of three.</summary>
internal enum Shade : byte
{
    Red,
    Green,
    Blue,
}

/// <summary>The facts of the made-up family, and how conditions on it are asked.</summary>
internal static class Synthetic
{
    public static readonly YesNoFact<Family> HasFlag = new("family.flag", new("cờ", "flag"), family => family.Flagged);
    public static readonly ChoiceFact<Family, Shade> Hue =
        new("family.colour", new("màu", "colour"), [new("đỏ", "red"), new("xanh lá", "green"), new("xanh dương", "blue")], family => family.Shade);

    public static readonly NumberFact<Family> Age = new("family.age", new("tuổi", "age"), new(0, 130), (family, _) => family.Age);
    public static readonly MoneyFact<Family> Money = new("family.money", new("tiền", "money"), family => family.Money);
    public static readonly Members<Family, Child> Children = new("family.children", new("các con", "children"), family => family.Children);
    public static readonly NumberFact<Child> ChildAge = new("child.age", new("tuổi con", "child's age"), new(0, 130), (child, _) => child.Age);
    public static readonly YesNoFact<Child> AtSchool = new("child.atSchool", new("đi học", "at school"), child => child.AtSchool);

    private static readonly Provision Somewhere =
        new Instrument(InstrumentKind.Decree, "0/2000/NĐ-CP", new(2000, 1, 1), new(2000, 1, 1), new("giả", "made up"), Verification.Official).Article(1);

    /// <summary>A rule set that answers yes where a condition holds, and no otherwise.</summary>
    public static RuleSet<Family, Answer> YesWhen(Condition<Family> condition) =>
        new("made.up", new("giả", "made up"), AnswerNames.Of, new Rule<Family, Answer>(Somewhere, Verification.Official, Answer.Yes, condition)) { Otherwise = Answer.No };

    /// <summary>What is known of a condition: exactly, over all completions.</summary>
    public static Truth Asked(Condition<Family> condition, Family family)
    {
        Possible<Answer> possible = new(Bound<Family>.Of(YesWhen(condition), LawBook.Vietnam, new(2020, 1, 1)).Evaluate(family, new(2020, 1, 1)));
        return possible.Decided switch
        {
            Answer.Yes => Truth.Yes,
            Answer.No => Truth.No,
            null => Truth.Undetermined,
        };
    }

    /// <summary>The facts asked for, with the place of the member.</summary>
    public static ImmutableArray<string> Questions(Condition<Family> condition, Family family) =>
        [.. Bound<Family>.Of(YesWhen(condition), LawBook.Vietnam, new(2020, 1, 1)).Explain(family, new(2020, 1, 1)).Missing
            .Select(fact => fact.Code + (fact.Member is { } place ? "#" + place.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""))];
}
