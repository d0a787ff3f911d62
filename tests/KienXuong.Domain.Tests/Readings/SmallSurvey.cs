using KienXuong.Domain.Households;
using NodaTime;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>Households of the standard of 2016 and 2022 of which only few facts vary, so that brute force is cheap.</summary>
internal static class SmallSurvey
{
    /// <summary>Incomes on both sides of every limit of the two standards.</summary>
    public static readonly long[] Incomes =
    [
        0, 700_000, 700_001, 900_000, 900_001, 1_000_000, 1_000_001, 1_300_000, 1_300_001, 1_500_000, 1_500_001, 1_950_000, 1_950_001,
        2_000_000, 2_000_001, 2_250_000, 2_250_001, 3_000_000, 3_000_001, 5_000_000,
    ];

    public static readonly LocalDate[] Days = [new(2018, 6, 1), new(2023, 6, 1)];

    /// <summary>A household drawn from a seed: each fact unknown with the probability given, incomes near limits.</summary>
    public static Household Draw(Random random, double unknown)
    {
        Deprivations2022 deprivations2022 = default;
        Deprivations2016 deprivations2016 = default;
        for (int i = 0; i < Deprivations2022.Count; i++)
        {
            bool? answer = random.NextDouble() < unknown ? null : random.Next(3) == 0;
            deprivations2022 = deprivations2022.With((DeprivationIndicator2022)i, answer);
            deprivations2016 = i < Deprivations2016.Count ? deprivations2016.With((DeprivationIndicator2016)i, answer) : deprivations2016;
        }

        return new()
        {
            Area = random.NextDouble() < unknown ? null : (AreaType)random.Next(2),
            IncomePerHead = random.NextDouble() < unknown ? null : Incomes[random.Next(Incomes.Length)],
            Deprivations2022 = deprivations2022,
            Deprivations2016 = deprivations2016,
        };
    }
}
