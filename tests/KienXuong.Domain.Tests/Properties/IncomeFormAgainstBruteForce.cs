using FsCheck.Xunit;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties;

/// <summary>The income form with area, members and marks unknown, against all completions and plain arithmetic.</summary>
public class IncomeFormAgainstBruteForce
{
    private static readonly LawInForce Law = LawBook.Vietnam.On(new(2024, 6, 15));

    [Property(DisplayName = "Chưa biết khu vực, số người hay khoản được tính: kết quả và dữ kiện được hỏi đúng bằng duyệt mọi khả năng", MaxTest = 300)]
    public void Unknowns_equal_brute_force(int seed, bool knowsArea, bool knowsMembers, bool? first, bool? second)
    {
        var random = new Random(seed);
        long Thousands() => random.Next(0, 61) * 3_000L;
        var form = new IncomeForm
        {
            Area = knowsArea ? (AreaType)random.Next(2) : null,
            MemberCount = knowsMembers ? random.Next(1, 9) : null,
            IsComplete = true,
            Wages = new(Thousands(), Thousands() / 2),
            Other = [new(null, Thousands(), null, first), new(null, Thousands(), 3_000, second)],
        };
        AreaType[] areas = form.Area is { } area ? [area] : [AreaType.Rural, AreaType.Urban];
        int[] members = form.MemberCount is { } count ? [count] : [.. Enumerable.Range(1, 60)];
        bool[] firsts = first is { } one ? [one] : [false, true];
        bool[] seconds = second is { } two ? [two] : [false, true];
        var outcomes = (from a in areas from m in members from f in firsts from s in seconds select ((a, m, f, s), Expected(form, a, m, f, s)))
            .ToDictionary(each => each.Item1, each => each.Item2);

        IncomeFormResult result = Law.IncomeForm(form);

        Assert.Equal(outcomes.Values.Distinct().Order(), result.Possible.Order());
        var expected = new List<string>();
        Add("incomeForm.area", key => (key.m, key.f, key.s));
        Add("incomeForm.memberCount", key => (key.a, key.f, key.s));
        if (Matters(key => (key.a, key.m, key.s)) || Matters(key => (key.a, key.m, key.f)))
        {
            expected.Add("incomeForm.other.isCounted");
        }

        Assert.Equal(expected, result.Missing.Select(fact => fact.Code).Order(StringComparer.Ordinal));

        void Add<T>(string code, Func<(AreaType a, int m, bool f, bool s), T> others)
        {
            if (Matters(others))
            {
                expected.Add(code);
            }
        }

        bool Matters<T>(Func<(AreaType a, int m, bool f, bool s), T> others) =>
            outcomes.GroupBy(each => others(each.Key)).Any(group => group.Select(each => each.Value).Distinct().Count() > 1);
    }

    private static Answer Expected(IncomeForm form, AreaType area, int members, bool first, bool second)
    {
        long income = form.Wages!.Revenue!.Value - form.Wages.Cost!.Value
            + (first ? form.Other![0].Revenue!.Value : 0) + (second ? form.Other![1].Revenue!.Value - 3_000 : 0);
        (long lower, long upper) = area == AreaType.Rural ? (1_500L, 2_250L) : (2_000L, 3_000L);
        return lower * 12 * members < income && income <= upper * 12 * members ? Answer.Yes : Answer.No;
    }
}
