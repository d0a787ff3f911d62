using System.Numerics;
using KienXuong.Domain;

namespace KienXuong.Benchmarks;

/// <summary>The standard of 2022 as a good programmer writes it by hand: no article, no explanation, no unknown facts.</summary>
internal static class BareStandard2022
{
    public static PovertyClass Classify(AreaType area, long income, int deprived)
    {
        long line = area == AreaType.Urban ? 2_000_000 : 1_500_000;
        if (income <= line)
        {
            return deprived >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor;
        }

        return income <= (area == AreaType.Urban ? 3_000_000 : 2_250_000) ? PovertyClass.AverageLivingStandard : PovertyClass.AboveAverage;
    }

    /// <summary>The classes still possible as bits, from columns: the scalar loop that the columns reading is measured against.</summary>
    public static void Classify(long[] income, byte[] area, ushort[] yes, ushort[] known, byte[] result)
    {
        for (int i = 0; i < income.Length; i++)
        {
            int bits = known[i];
            int sure = BitOperations.PopCount((uint)(yes[i] & bits & 0xFFF));
            int most = sure + BitOperations.PopCount((uint)(~bits & 0xFFF));
            int counts = sure >= 3 ? 1 : most < 3 ? 2 : 3;
            bool hasIncome = (bits & 0x1000) != 0;
            bool hasArea = (bits & 0x2000) != 0;
            int classes = 0;
            for (int urban = 0; urban < 2; urban++)
            {
                if (hasArea && area[i] != urban)
                {
                    continue;
                }

                long line = urban == 1 ? 2_000_000 : 1_500_000;
                long average = urban == 1 ? 3_000_000 : 2_250_000;
                classes |= !hasIncome ? counts | 4 | 8 : income[i] <= line ? counts : income[i] <= average ? 4 : 8;
            }

            result[i] = (byte)classes;
        }
    }
}
