using KienXuong.Domain;
using KienXuong.Domain.Households;

namespace KienXuong.Benchmarks;

/// <summary>The households of all benchmarks: a third of the incomes at a limit of a standard, give or take one đồng.</summary>
internal static class RandomHouseholds
{
    private static readonly long[] Limits = [700_000, 900_000, 1_000_000, 1_300_000, 1_500_000, 1_950_000, 2_000_000, 2_250_000, 3_000_000];

    /// <summary>So many households; each fact unknown with the share given.</summary>
    public static Household[] Draw(int count, int seed, double unknown)
    {
        var random = new Random(seed);
        var households = new Household[count];
        for (int i = 0; i < count; i++)
        {
            Deprivations2022 deprivations2022 = default;
            Deprivations2016 deprivations2016 = default;
            for (int k = 0; k < Deprivations2022.Count; k++)
            {
                bool? answer = random.NextDouble() < unknown ? null : random.NextDouble() < 0.22;
                deprivations2022 = deprivations2022.With((DeprivationIndicator2022)k, answer);
                deprivations2016 = k < Deprivations2016.Count ? deprivations2016.With((DeprivationIndicator2016)k, answer) : deprivations2016;
            }

            long income = random.Next(3) == 0 ? Limits[random.Next(Limits.Length)] + random.Next(-1, 2) : random.Next(4_000_000);
            households[i] = new()
            {
                Area = random.NextDouble() < unknown ? null : (AreaType)random.Next(2),
                IncomePerHead = random.NextDouble() < unknown ? null : income,
                Deprivations2022 = deprivations2022,
                Deprivations2016 = deprivations2016,
            };
        }

        return households;
    }
}
