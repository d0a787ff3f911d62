using KienXuong.Domain.Households;

namespace KienXuong.Domain.Tests.Law;

/// <summary>Households whose indicators are known one by one: some deprived, some unknown, the others not deprived.</summary>
internal static class Indicators
{
    /// <summary>The twelve of the standard of 2022: the first ones deprived, the next ones unknown, the rest not deprived.</summary>
    public static Deprivations2022 OfTwelve(int deprived, int unknown = 0)
    {
        Deprivations2022 all = Deprivations2022.Only();
        for (int i = 0; i < deprived + unknown; i++)
        {
            all = all.With((DeprivationIndicator2022)i, i < deprived ? true : null);
        }

        return all;
    }

    /// <summary>The ten of the standard of 2016: the first ones deprived, the next ones unknown, the rest not deprived.</summary>
    public static Deprivations2016 OfTen(int deprived, int unknown = 0)
    {
        Deprivations2016 all = Deprivations2016.Only();
        for (int i = 0; i < deprived + unknown; i++)
        {
            all = all.With((DeprivationIndicator2016)i, i < deprived ? true : null);
        }

        return all;
    }
}
