using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>The smallest changes against brute force: every combination of indicators and every income around the limits.</summary>
public class CounterfactualMinimality
{
    [Fact(DisplayName = "Thay đổi nhỏ nhất bằng kết quả duyệt mọi trường hợp: ít dữ kiện nhất, rồi ít tiền nhất; và đúng là dẫn đến loại hộ đó")]
    public void The_smallest_changes_equal_brute_force()
    {
        var random = new Random(20_231_101);
        for (int i = 0; i < 150; i++)
        {
            Household household = SmallSurvey.Draw(random, unknown: 0);
            LawInForce law = LawBook.Vietnam.On(SmallSurvey.Days[i % 2]);
            Dictionary<PovertyClass, (int Facts, long Moved)> expected = BruteForce(law, household);
            ImmutableArray<Counterfactual<PovertyClass>> actual = law.Counterfactuals(household);

            Assert.Equal(expected.Keys.Order(), actual.Select(each => each.Result).Order());
            foreach (Counterfactual<PovertyClass> each in actual)
            {
                (int facts, long moved) = expected[each.Result];
                Assert.Equal((facts, moved), (each.FactCount, each.First.Sum(change => Math.Abs(change.By))));
                Assert.All(each.Ways, way => Assert.Equal(each.Result, law.PossibleClasses(Apply(household, way)).Decided));
            }
        }
    }

    [Fact(DisplayName = "Chỉ biết tổng thu nhập, chưa biết số người: thay đổi nhỏ nhất đúng với mọi số người từ 1 đến 60")]
    public void The_smallest_changes_of_a_total_hold_for_every_number_of_members()
    {
        var random = new Random(20_231_102);
        LawInForce law = LawBook.Vietnam.On(new(2023, 6, 1));
        for (int i = 0; i < 24; i++)
        {
            long total = (random.Next(4) * 1_500_000L * random.Next(1, 61)) + random.Next(-1, 2);
            Household household = SmallSurvey.Draw(random, unknown: 0) with { IncomePerHead = null, MonthlyIncome = Math.Max(0, total) };
            Dictionary<PovertyClass, (int Facts, long Moved)> expected = OfTotal(law, household);
            ImmutableArray<Counterfactual<PovertyClass>> actual = law.Counterfactuals(household);

            Assert.Equal(expected.Keys.Order(), actual.Select(each => each.Result).Order());
            Assert.All(actual, each => Assert.Equal(expected[each.Result], (each.FactCount, each.First.Sum(change => Math.Abs(change.By)))));
        }
    }

    /// <summary>By the total and by the number of deprived indicators, for every number of members at once.</summary>
    private static Dictionary<PovertyClass, (int Facts, long Moved)> OfTotal(LawInForce law, Household household)
    {
        var best = new Dictionary<PovertyClass, (int Facts, long Moved)>();
        bool isUrban = household.Area == AreaType.Urban;
        (long line, long average) = isUrban ? (2_000_000, 3_000_000) : (1_500_000, 2_250_000);
        long total = household.MonthlyIncome!.Value.Amount;
        int deprived = household.Deprivations2022.Answers.YesCount;
        ImmutableArray<PovertyClass> now = [.. law.PossibleClasses(household)];
        for (int count = 0; count <= Deprivations2022.Count; count++)
        {
            foreach (long other in Enumerable.Range(1, 60).SelectMany(n => (long[])[line * n, (line * n) + 1, average * n, (average * n) + 1]).Append(total))
            {
                PovertyClass[] classes = [.. Enumerable.Range(1, 60)
                    .Select(n => other > average * n ? PovertyClass.AboveAverage
                        : other > line * n ? PovertyClass.AverageLivingStandard
                        : count >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor)
                    .Distinct()];
                (int facts, long moved) = (Math.Abs(count - deprived) + (other == total ? 0 : 1), Math.Abs(other - total));
                if (classes is [PovertyClass only] && !now.Contains(only) &&
                    (!best.TryGetValue(only, out var known) || facts < known.Facts || (facts == known.Facts && moved < known.Moved)))
                {
                    best[only] = (facts, moved);
                }
            }
        }

        return best;
    }

    private static Dictionary<PovertyClass, (int Facts, long Moved)> BruteForce(LawInForce law, Household household)
    {
        var best = new Dictionary<PovertyClass, (int Facts, long Moved)>();
        PovertyClass now = law.PossibleClasses(household).Decided!.Value;
        for (int flips = 0; flips < 1 << Deprivations2022.Count; flips++)
        {
            foreach (long income in SmallSurvey.Incomes.Append(household.IncomePerHead!.Value.Amount))
            {
                Household changed = Flip(household, flips) with { IncomePerHead = income };
                PovertyClass result = law.PossibleClasses(changed).Decided!.Value;
                long moved = Math.Abs(income - household.IncomePerHead!.Value.Amount);
                int facts = System.Numerics.BitOperations.PopCount((uint)flips) + (moved == 0 ? 0 : 1);
                if (result != now && (!best.TryGetValue(result, out var known) || facts < known.Facts || (facts == known.Facts && moved < known.Moved)))
                {
                    best[result] = (facts, moved);
                }
            }
        }

        return best;
    }

    private static Household Flip(Household household, int flips)
    {
        Deprivations2022 deprivations2022 = household.Deprivations2022;
        Deprivations2016 deprivations2016 = household.Deprivations2016;
        for (int i = 0; i < Deprivations2022.Count; i++)
        {
            if ((flips >> i & 1) != 0)
            {
                deprivations2022 = deprivations2022.With((DeprivationIndicator2022)i, !deprivations2022[(DeprivationIndicator2022)i]);
                deprivations2016 = i < Deprivations2016.Count
                    ? deprivations2016.With((DeprivationIndicator2016)i, !deprivations2016[(DeprivationIndicator2016)i])
                    : deprivations2016;
            }
        }

        return household with { Deprivations2022 = deprivations2022, Deprivations2016 = deprivations2016 };
    }

    private static Household Apply(Household household, IEnumerable<FactChange> way)
    {
        foreach (FactChange change in way)
        {
            household = change.Fact.Code == "household.incomePerHead"
                ? household with { IncomePerHead = change.To }
                : Flip(household, 1 << PlaceOf(change.Fact));
        }

        return household;
    }

    private static int PlaceOf(Fact fact)
    {
        string name = fact.Code[(fact.Code.LastIndexOf('.') + 1)..];
        return fact.Code.Contains("2016", StringComparison.Ordinal)
            ? (int)Enum.Parse<DeprivationIndicator2016>(name, ignoreCase: true)
            : (int)Enum.Parse<DeprivationIndicator2022>(name, ignoreCase: true);
    }
}
