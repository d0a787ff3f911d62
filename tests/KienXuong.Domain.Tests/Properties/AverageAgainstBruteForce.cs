using FsCheck;
using FsCheck.Xunit;
using KienXuong.Domain.Households;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties;

/// <summary>Income per head from total and number, one of them unknown, perhaps with area and count unknown, against all completions and against plain arithmetic.</summary>
public class AverageAgainstBruteForce
{
    private static readonly (LocalDate Day, long[] Rural, long[] Urban)[] Standards =
    [
        (new(2018, 6, 15), [700_000, 1_000_000, 1_500_000], [900_000, 1_300_000, 1_950_000]),
        (new(2023, 6, 15), [1_500_000, 2_250_000], [2_000_000, 3_000_000]),
        (new(2028, 6, 15), [2_200_000], [2_800_000]),
    ];

    [Property(DisplayName = "Tổng thu nhập và số người: đúng bằng phép so sánh tổng ≤ mức × số người, ở mọi mức của ba chuẩn", MaxTest = 300)]
    public void The_average_is_compared_exactly(PositiveInt members, byte which, sbyte offset, AreaType area, byte deprived)
    {
        (LocalDate day, long[] rural, long[] urban) = Standards[which % 3];
        long[] lines = area == AreaType.Rural ? rural : urban;
        int count = 1 + (members.Get % HouseholdFacts.MostMembers);
        int indicators = deprived % 6;
        long total = (lines[which % lines.Length] * count) + (offset % 3);
        int above = lines.Count(line => total > line * count);

        PovertyClass? decided = LawBook.Vietnam.On(day).PossibleClasses(
            new() { Area = area, MonthlyIncome = total, MemberCount = count, DeprivationCount = indicators }).Decided;

        Assert.Equal(Expected(day.Year, above, indicators), decided);
    }

    [Property(DisplayName = "Biết tổng, chưa biết số người, có thể chưa biết khu vực và số chỉ số: đúng bằng duyệt mọi khả năng", MaxTest = 150)]
    public void The_number_is_unknown(NonNegativeInt amount, byte which, bool areaUnknown, bool countUnknown)
    {
        LocalDate day = Standards[which % 3].Day;
        Household partly = new()
        {
            Area = areaUnknown ? null : AreaType.Urban,
            MonthlyIncome = amount.Get * 7_919L % 60_000_000,
            DeprivationCount = countUnknown ? null : which % 6,
        };

        Compare(day, partly, "household.memberCount", Enumerable.Range(1, HouseholdFacts.MostMembers).Select(count => (Func<Household, Household>)(each => each with { MemberCount = count })));
    }

    [Property(DisplayName = "Biết số người, chưa biết tổng, có thể chưa biết khu vực và số chỉ số: đúng bằng duyệt mọi khả năng", MaxTest = 150)]
    public void The_total_is_unknown(PositiveInt members, byte which, bool areaUnknown, bool countUnknown)
    {
        (LocalDate day, long[] rural, long[] urban) = Standards[which % 3];
        int count = 1 + (members.Get % HouseholdFacts.MostMembers);
        Household partly = new()
        {
            Area = areaUnknown ? null : AreaType.Rural,
            MemberCount = count,
            DeprivationCount = countUnknown ? null : which % 6,
        };

        Compare(day, partly, "household.monthlyIncome", rural.Concat(urban).SelectMany(line => (long[])[line * count, (line * count) + 1])
            .Append(0).Select(total => (Func<Household, Household>)(each => each with { MonthlyIncome = total })));
    }

    private static void Compare(LocalDate day, Household partly, string source, IEnumerable<Func<Household, Household>> values)
    {
        LawInForce law = LawBook.Vietnam.On(day);
        Func<Household, Household>[] sources = [.. values];
        AreaType[] areas = partly.Area is { } area ? [area] : [AreaType.Rural, AreaType.Urban];
        int[] counts = partly.DeprivationCount is { } count ? [count] : [0, 2, 3, 5];
        var outcomes = new Dictionary<(int Source, AreaType Area, int Count), PovertyClass>();
        for (int i = 0; i < sources.Length; i++)
        {
            foreach (AreaType a in areas)
            {
                foreach (int c in counts)
                {
                    outcomes[(i, a, c)] = law.PossibleClasses(sources[i](partly) with { Area = a, DeprivationCount = c }).Decided!.Value;
                }
            }
        }

        Assert.Equal(outcomes.Values.Distinct().Order(), law.PossibleClasses(partly).Order());
        string[] asked = law.Classify(partly) is ClassUndetermined open ? [.. open.Missing.Select(fact => fact.Code)] : [];
        Assert.Equal(Matters(outcomes, key => (key.Area, key.Count)), asked.Contains(source));
        Assert.Equal(Matters(outcomes, key => (key.Source, key.Count)), asked.Contains("household.area"));
        Assert.Equal(Matters(outcomes, key => (key.Source, key.Area)), asked.Any(code => code.Contains("deprivation", StringComparison.Ordinal)));
        Assert.DoesNotContain("household.incomePerHead", asked);
    }

    private static bool Matters<TOthers>(
        Dictionary<(int Source, AreaType Area, int Count), PovertyClass> outcomes, Func<(int Source, AreaType Area, int Count), TOthers> others) =>
        outcomes.GroupBy(each => others(each.Key)).Any(group => group.Select(each => each.Value).Distinct().Count() > 1);

    /// <summary>The class by the number of lines that the income lies above, as the tables of the three standards say.</summary>
    private static PovertyClass Expected(int year, int above, int deprived) => (year, above) switch
    {
        (2018, 0) => PovertyClass.Poor,
        (2018, 1) or (2023, 0) or (2028, 0) => deprived >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor,
        (2018, 2) or (2023, 1) => PovertyClass.AverageLivingStandard,
        (2018, _) or (2023, _) => PovertyClass.AboveAverage,
        _ => PovertyClass.NeitherPoorNorNearPoor,
    };
}
