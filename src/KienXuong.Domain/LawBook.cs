using System.Collections.Immutable;
using KienXuong.Domain.Benefits.Electricity;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Bộ luật: the whole of the law that this library knows, immutable, every value with its days and provision. Rules are made when they are first asked for.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public sealed class LawBook : IParameterSource
{
    private (object Rules, object Bound, Validity Validity)[] _bound = [];

    private LawBook()
    {
    }

    /// <summary>Pháp luật Việt Nam: the national law as this version of the library knows it.</summary>
    public static LawBook Vietnam { get; } = new();

    /// <summary>Every parameter, in the order of the register.</summary>
    public static ImmutableArray<Parameter> Parameters =>
    [
        PovertyStandards.InForce,
        Decision59Of2015.PovertyLine,
        Decision59Of2015.NearPovertyLine,
        Decision59Of2015.AverageLine,
        Decree07Of2021.IncomeLine,
        Decree07Of2021.AverageLine,
        Decree30Of2025.LowIncomeLine,
        PovertyStandards.LowIncomeWorker,
        Decree351Of2025.IncomeLine,
        PoorHouseholdElectricity.Who,
        PoorHouseholdElectricity.MonthlyQuantity,
        ElectricityPrices.FirstTierPrice,
        ElectricityPrices.Vat,
        PoorHouseholdElectricity.PriceDayOfMonth,
        PoorHouseholdElectricity.MonthlyRounding,
    ];

    /// <summary>The law of a day. A day outside the coverage has a law too: one that answers "not covered".</summary>
    /// <param name="date">The day.</param>
    public LawInForce On(LocalDate date) => new(this, date);

    /// <summary>Hỗ trợ tiền điện của hộ nghèo trong một tháng: the electricity support of a poor household for a month, by the class recognised for that month.</summary>
    /// <param name="household">The household as recognised in the month.</param>
    /// <param name="month">The month.</param>
    public Entitlement ElectricitySupport(Household household, YearMonth month) =>
        ElectricityEntitlements.OfMonth(this, household, month);

    /// <summary>Hỗ trợ tiền điện của hộ nghèo trong một quý: the three monthly amounts together, each rounded for itself.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <param name="inMonth">The household as recognised in each month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public QuarterlyEntitlement ElectricitySupport(int year, int quarter, Func<YearMonth, Household> inMonth) =>
        ElectricityEntitlements.OfQuarter(this, year, quarter, inMonth);

    /// <summary>Kiểm tra bộ quy tắc: the gaps and overlaps of every rule set on every day of its coverage; empty when exactly one rule applies to each subject on each day.</summary>
    /// <remarks>Rule sets change only on the first days of values, so each such day is checked.</remarks>
    public ImmutableArray<RuleSetDefect> Check() => RuleSetChecks.Of(this, Parameters);

    ParameterUse? IParameterSource.Find(Parameter parameter, LocalDate date) => parameter.On(date);

    internal Bound<TSubject> Bind<TSubject, TResult>(RuleSet<TSubject, TResult> rules, LocalDate date)
        where TSubject : class
        where TResult : unmanaged, Enum
    {
        if (Find<Bound<TSubject>>(rules, date) is { } known)
        {
            return known;
        }

        Bound<TSubject> bound = Bound<TSubject>.Of(rules, this, date);
        Keep(rules, bound, bound.Rules.Validity);
        return bound;
    }

    internal Bound<TSubject, TMember> BindMember<TSubject, TMember, TResult>(RuleSet<TMember, TResult> rules, LocalDate date)
        where TSubject : class
        where TMember : class
        where TResult : unmanaged, Enum
    {
        if (Find<Bound<TSubject, TMember>>(rules, date) is { } known)
        {
            return known;
        }

        Bound<TSubject, TMember> bound = Bound<TSubject, TMember>.Of(rules, this, date);
        Keep(rules, bound, bound.Rules.Validity);
        return bound;
    }

    private T? Find<T>(object rules, LocalDate date)
        where T : class
    {
        foreach ((object known, object bound, Validity period) in _bound)
        {
            if (ReferenceEquals(known, rules) && period.Contains(date))
            {
                return bound as T;
            }
        }

        return null;
    }

    /// <summary>Keeps a binding for all days of its period. Two threads may keep the same one twice; both are right.</summary>
    private void Keep(object rules, object bound, Validity period) => _bound = [.. _bound, (rules, bound, period)];
}
