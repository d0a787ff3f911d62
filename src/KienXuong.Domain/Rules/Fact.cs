using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện: a named, typed question about a subject. Reading it from the subject is its only delegate; a fact is not law.</summary>
/// <remarks>What is known of a fact is the set of values that are still possible. Unknown is never zero and never no.</remarks>
public abstract class Fact
{
    /// <summary>The largest amount that a fact can have: 10^15 đồng.</summary>
    internal const long LargestAmount = 1_000_000_000_000_000;

    private protected Fact(string code, Bilingual label)
    {
        Code = code;
        Label = label;
    }

    /// <summary>The stable code, for example <c>household.incomePerHead</c>; the path of the field in the JSON contract.</summary>
    public string Code { get; }

    /// <summary>The name of the fact.</summary>
    public Bilingual Label { get; }

    /// <summary>What kind of value it has.</summary>
    public abstract FactKind Kind { get; }

    /// <summary>The unit of its value; null where there is none.</summary>
    public Bilingual? Unit { get; init; }

    /// <summary>The names of the choices in the order of the list; empty unless the value is one of a closed list.</summary>
    public virtual ImmutableArray<Bilingual> Choices => [];

    /// <summary>Whether a household can change it, so that a counterfactual may; not so for an age or, by default, the area.</summary>
    public bool IsChangeable { get; init; } = true;

    /// <summary>How the law defines it; null where the word says it all.</summary>
    public Definition? Definition { get; init; }

    /// <summary>The least value it can have.</summary>
    internal abstract long Lowest { get; }

    /// <summary>The greatest value it can have.</summary>
    internal abstract long Highest { get; }

    /// <summary>How many of its values make one unit: 1,000 for a number with three decimals.</summary>
    internal virtual long Scale => 1;

    /// <summary>A column for what many subjects say of it.</summary>
    internal virtual Column NewColumn(int rows) => new NumberColumn(this, rows);

    /// <summary>Adds up its value from what a sheet knows of its sources; nothing for a fact that is read as such.</summary>
    internal virtual void AddUp(int slot, scoped ref Sheet sheet)
    {
    }

    /// <summary>Whether it can have a value; what a subject says outside its bounds counts as unknown.</summary>
    internal bool CanBe(long value) => value >= Lowest && value <= Highest;

    /// <summary>One value as text.</summary>
    internal abstract string Show(long value, Language language);

    /// <summary>The unit beside a value: in English of one without the plural ending; null where there is none.</summary>
    internal string? UnitOf(long value, Language language) =>
        language == Language.English && value == Scale ? Unit?.English.TrimEnd('s') : Unit?.In(language);

    /// <summary>A value divided by a count as text, with the division.</summary>
    internal virtual string ShowDivided(long value, int count, Language language)
    {
        return Show(value, language) + " : " + count.ToString(CultureInfo.InvariantCulture) + " = " + Exact.Ratio(value, Scale * count).ToString(language);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private protected static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>A number of so many parts of a unit as text, exactly, with the decimal mark of the language.</summary>
    private protected static string ShowScaled(long value, long scale, Language language)
    {
        string text = ((decimal)value / scale).ToString("0.############", CultureInfo.InvariantCulture);
        return language == Language.Vietnamese ? text.Replace('.', ',') : text;
    }
}

/// <summary>Dữ kiện về một đối tượng: a fact about one kind of subject.</summary>
/// <typeparam name="TSubject">The subject: a household, a person.</typeparam>
public abstract class Fact<TSubject> : Fact
    where TSubject : class
{
    private protected Fact(string code, Bilingual label)
        : base(code, label)
    {
    }

    /// <summary>Writes what the subject knows of the fact to the sheet; a value that the fact cannot have counts as unknown.</summary>
    internal abstract void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot);
}
