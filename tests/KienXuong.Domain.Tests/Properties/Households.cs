using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Readings;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties;

/// <summary>Generators of households and days that stand at the limits on purpose, and that shrink by forgetting facts and lowering amounts.</summary>
public static class Households
{
    /// <summary>First and last days of every standard, and days between.</summary>
    private static readonly LocalDate[] Days =
    [
        new(2016, 1, 5), new(2018, 2, 28), new(2020, 2, 29), new(2020, 12, 31), new(2021, 1, 1), new(2021, 12, 31), new(2022, 1, 1), new(2024, 2, 29),
        new(2025, 12, 31), new(2026, 1, 1), new(2026, 8, 31), new(2026, 9, 1), new(2026, 12, 31), new(2027, 1, 1), new(2030, 12, 31),
    ];

    public static Arbitrary<LocalDate> CoveredDay() => Gen.Elements(Days).ToArbitrary();

    public static Arbitrary<Household> Any() => Arb.From(Generated(), Shrunk);

    private static Gen<Household> Generated() =>
        from area in Unknown(Gen.Elements(AreaType.Rural, AreaType.Urban), 1)
        from income in Unknown(Amount, 2)
        from total in Unknown(Gen.Choose(0, 20_000_000).Select(amount => new Vnd(amount)), 3)
        from members in Unknown(Gen.Choose(1, 9), 1)
        from count in Unknown(Gen.Choose(0, 6), 3)
        from unknown in Gen.Elements(0.0, 0.1, 0.5, 1.0)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select SmallSurvey.Draw(new Random(seed), unknown) with
        {
            Area = area,
            IncomePerHead = income,
            MonthlyIncome = total,
            MemberCount = members,
            DeprivationCount = count,
        };

    private static Gen<Vnd> Amount => Gen.OneOf(
        Gen.Elements(SmallSurvey.Incomes).Select(amount => new Vnd(amount)),
        Gen.Elements(2_200_000L, 2_200_001L, 2_800_000L, 2_800_001L).Select(amount => new Vnd(amount)),
        Gen.Choose(0, 6_000_000).Select(amount => new Vnd(amount)));

    /// <summary>Unknown so many times to four times known.</summary>
    private static Gen<T?> Unknown<T>(Gen<T> known, int unknown)
        where T : struct => Gen.Frequency((4, known.Select(value => (T?)value)), (unknown, Gen.Constant((T?)null)));

    private static IEnumerable<Household> Shrunk(Household household)
    {
        if (household.Area is not null)
        {
            yield return household with { Area = null };
        }

        if (household.IncomePerHead is { } income)
        {
            yield return household with { IncomePerHead = null };
            yield return household with { IncomePerHead = income.Amount / 2 };
        }

        if (household.MonthlyIncome is not null)
        {
            yield return household with { MonthlyIncome = null };
        }

        if (household.MemberCount is not null)
        {
            yield return household with { MemberCount = null };
        }

        if (household.DeprivationCount is not null)
        {
            yield return household with { DeprivationCount = null };
        }

        foreach (DeprivationIndicator2022 indicator in Enum.GetValues<DeprivationIndicator2022>().Where(each => household.Deprivations2022[each] is not null))
        {
            yield return household with { Deprivations2022 = household.Deprivations2022.With(indicator, null) };
        }

        foreach (DeprivationIndicator2016 indicator in Enum.GetValues<DeprivationIndicator2016>().Where(each => household.Deprivations2016[each] is not null))
        {
            yield return household with { Deprivations2016 = household.Deprivations2016.With(indicator, null) };
        }
    }

    /// <summary>The same household with every fact known: the unknown ones as the seed says.</summary>
    public static Household Completed(Household household, int seed)
    {
        var random = new Random(seed);
        Household complete = household with
        {
            Area = household.Area ?? (AreaType)random.Next(2),
            IncomePerHead = household.IncomePerHead ?? (household.MonthlyIncome is null && household.MemberCount is null ? SmallSurvey.Incomes[random.Next(SmallSurvey.Incomes.Length)] : null),
            MonthlyIncome = household.MonthlyIncome ?? (household.MemberCount is null ? null : random.NextInt64(0, 20_000_000)),
            MemberCount = household.MemberCount ?? (household.MonthlyIncome is null ? null : random.Next(1, HouseholdFacts.MostMembers + 1)),
            DeprivationCount = household.DeprivationCount,
        };
        foreach (DeprivationIndicator2022 indicator in Enum.GetValues<DeprivationIndicator2022>())
        {
            complete = complete with { Deprivations2022 = complete.Deprivations2022.With(indicator, complete.Deprivations2022[indicator] ?? random.Next(2) == 0) };
        }

        foreach (DeprivationIndicator2016 indicator in Enum.GetValues<DeprivationIndicator2016>())
        {
            complete = complete with { Deprivations2016 = complete.Deprivations2016.With(indicator, complete.Deprivations2016[indicator] ?? random.Next(2) == 0) };
        }

        return complete;
    }

    /// <summary>A household without the declared count under the standard of 2027 has its indicators unread: there the count itself is completed.</summary>
    public static Household CompletedOn(LocalDate day, Household household, int seed)
    {
        Household complete = Completed(household, seed);
        return day.Year >= 2027 ? complete with { DeprivationCount = complete.DeprivationCount ?? (seed & 7) } : complete;
    }

    public static bool IsSubsetOf(this Possible<PovertyClass> one, Possible<PovertyClass> other) => one.All(other.Contains);
}
