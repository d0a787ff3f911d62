using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Giá trị được áp dụng: the value of a parameter that a rule uses, with its period and provision.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value.</param>
/// <param name="Validity">The days on which it applies.</param>
/// <param name="Provision">Where it stands.</param>
/// <param name="Verification">How well it is known.</param>
/// <param name="Note">What a reader must know of it; null when there is nothing.</param>
public sealed record ParameterUse(
    Parameter Parameter, object Value, Validity Validity, Provision Provision, Verification Verification, Bilingual? Note)
{
    /// <summary>The provision of a later instrument that carries the value on; null when it stands by itself.</summary>
    public Provision? CarriedBy { get; init; }

    /// <summary>The provision of a later instrument that added the value; null when it stood there from the start.</summary>
    public Provision? AddedBy { get; init; }

    /// <summary>The layer that gives the value; null for the national law.</summary>
    public Bilingual? Layer { get; init; }

    /// <summary>The day on which the value became known; null when that is not known.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>The value as limits for a comparison: one, or one for each choice of the key fact.</summary>
    internal long[] Limits => Value switch
    {
        Vnd amount => [amount.Amount],
        int number => [number],
        IKeyedAmounts table => [.. table.Amounts.Select(amount => amount.Amount)],
        IKeyedNumbers table => [.. table.Numbers.Select(number => (long)number)],
        _ => throw new InvalidOperationException("A " + Value.GetType().Name + " is no limit."),
    };

    /// <summary>The value as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Show(Language language) => Value switch
    {
        IKeyedAmounts table => table.Show(language),
        IKeyedNumbers table => table.Show(language),
        Vnd amount => amount.ToString(language),
        Func<IHasRuleSet> rules => rules().Name.In(language),
        Rounding rounding => Words.Of(rounding).In(language),
        DayOfMonth day => Words.Of(day).In(language),
        _ => Parameter.NameOfValue(Value).In(language),
    };

    /// <summary>The value as text with its unit, for example <c>1.984 ₫/kWh, chưa có thuế</c>.</summary>
    /// <param name="language">The language wanted.</param>
    public string ShowWithUnit(Language language)
    {
        string unit = Parameter.Unit?.In(language) ?? "";
        return Show(language) + (unit.Length == 0 || unit[0] == '/' ? unit : " " + unit);
    }

    /// <summary>The layer that gives the value, where it stands, what added it and what carries it on.</summary>
    /// <param name="language">The language wanted.</param>
    public string Cite(Language language) =>
        (Layer is { } layer ? layer.In(language) + ": " : "") +
        Provision.Cite(language) +
        (AddedBy is { } added ? language.Pick(", bổ sung bởi ", ", added by ") + added.Cite(language) : "") +
        (CarriedBy is { } carried ? language.Pick(", tiếp tục áp dụng theo ", ", carried on by ") + carried.Cite(language) : "");
}
