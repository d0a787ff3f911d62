using FsCheck;
using FsCheck.Xunit;
using KienXuong.Domain.Households;
using KienXuong.Domain.Tests.Readings;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties;

/// <summary>The classes still possible and the facts asked for, against all completions of a few unknown facts.</summary>
public class AskAgainstBruteForce
{
    /// <summary>The facts that may be unknown: area, income, and four indicators. All others are known.</summary>
    private const int Facts = 6;

    [Property(DisplayName = "Các loại hộ còn có thể và các dữ kiện được hỏi đúng bằng kết quả duyệt mọi khả năng", MaxTest = 300)]
    public void Possible_classes_and_questions_equal_brute_force(int seed, byte unknown, bool year2016)
    {
        LawInForce law = LawBook.Vietnam.On(year2016 ? new LocalDate(2018, 6, 1) : new LocalDate(2023, 6, 1));
        Household full = SmallSurvey.Draw(new Random(seed), unknown: 0);
        int open = unknown & ((1 << Facts) - 1);
        Household partly = Enumerable.Range(0, Facts).Where(fact => (open >> fact & 1) != 0).Aggregate(full, Forget);

        var outcomes = new Dictionary<string, PovertyClass>();
        foreach ((string key, Household completion) in Completions(partly, open))
        {
            outcomes[key] = law.PossibleClasses(completion).Decided!.Value;
        }

        Assert.Equal(outcomes.Values.Distinct().Order(), law.PossibleClasses(partly).Order());
        Assert.Equal(Mattering(outcomes, open), AskedFor(law, partly));
    }

    [Property(DisplayName = "Khoảng thu nhập: tổng thu nhập biết, số người chưa biết, đúng bằng kết quả duyệt mọi số người", MaxTest = 200)]
    public void An_unknown_number_of_members_equals_brute_force(int seed)
    {
        LawInForce law = LawBook.Vietnam.On(new LocalDate(2023, 6, 1));
        var random = new Random(seed);
        Household partly = SmallSurvey.Draw(random, unknown: 0) with { IncomePerHead = null, MonthlyIncome = random.NextInt64(0, 60_000_000) };

        PovertyClass[] expected = [.. Enumerable.Range(1, HouseholdFacts.MostMembers)
            .Select(count => law.PossibleClasses(partly with { MemberCount = count }).Decided!.Value).Distinct().Order()];

        Assert.Equal(expected, law.PossibleClasses(partly).Order());
        Assert.Equal(expected.Length > 1, law.Classify(partly) is ClassUndetermined { Missing: [{ Code: "household.memberCount" }] });
    }

    private static Household Forget(Household household, int fact) => fact switch
    {
        0 => household with { Area = null },
        1 => household with { IncomePerHead = null },
        _ => household with
        {
            Deprivations2022 = household.Deprivations2022.With((DeprivationIndicator2022)(fact - 2), null),
            Deprivations2016 = household.Deprivations2016.With((DeprivationIndicator2016)(fact - 2), null),
        },
    };

    /// <summary>Every completion over representative values, keyed by one letter a fact.</summary>
    private static IEnumerable<(string Key, Household Household)> Completions(Household partly, int open)
    {
        IEnumerable<(string Key, Household Household)> all = [("", partly)];
        for (int fact = 0; fact < Facts; fact++)
        {
            int at = fact;
            bool isOpen = (open >> fact & 1) != 0;
            all = at switch
            {
                0 => all.SelectMany(each => isOpen
                    ? new[] { ("r", AreaType.Rural), ("u", AreaType.Urban) }.Select(area => (each.Key + area.Item1, each.Household with { Area = area.Item2 }))
                    : [(each.Key + "-", each.Household)]),
                1 => all.SelectMany(each => isOpen
                    ? SmallSurvey.Incomes.Select((income, i) => (each.Key + (char)('A' + i), each.Household with { IncomePerHead = income }))
                    : [(each.Key + "-", each.Household)]),
                _ => all.SelectMany(each => isOpen
                    ? new[] { false, true }.Select(answer => (each.Key + (answer ? "y" : "n"), Answer(each.Household, at - 2, answer)))
                    : [(each.Key + "-", each.Household)]),
            };
        }

        return all;
    }

    private static Household Answer(Household household, int indicator, bool answer) => household with
    {
        Deprivations2022 = household.Deprivations2022.With((DeprivationIndicator2022)indicator, answer),
        Deprivations2016 = household.Deprivations2016.With((DeprivationIndicator2016)indicator, answer),
    };

    /// <summary>The facts of which two values lead to different classes in some completion of the others.</summary>
    private static IEnumerable<int> Mattering(Dictionary<string, PovertyClass> outcomes, int open) =>
        Enumerable.Range(0, Facts).Where(fact => (open >> fact & 1) != 0).Where(fact =>
            outcomes.GroupBy(each => each.Key.Remove(fact, 1)).Any(group => group.Select(each => each.Value).Distinct().Count() > 1));

    private static IEnumerable<int> AskedFor(LawInForce law, Household partly) =>
        (law.Classify(partly) is ClassUndetermined undetermined ? undetermined.Missing : []).Select(fact => fact.Code switch
        {
            "household.area" => 0,
            "household.incomePerHead" => 1,
            _ => 2 + PlaceOf(fact.Code),
        }).Order();

    private static int PlaceOf(string code)
    {
        string name = code[(code.LastIndexOf('.') + 1)..];
        return code.Contains("2016", StringComparison.Ordinal)
            ? (int)Enum.Parse<DeprivationIndicator2016>(name, ignoreCase: true)
            : (int)Enum.Parse<DeprivationIndicator2022>(name, ignoreCase: true);
    }
}
