using System.Collections.Immutable;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>The check reading: no gap and no overlap in the law, and every small change of a standard is found.</summary>
public class CheckTests
{
    public static TheoryData<string, LocalDate> Standards => new()
    {
        { "2016", new(2018, 6, 1) },
        { "2022", new(2023, 6, 1) },
        { "2027", new(2028, 6, 1) },
    };

    [Fact(DisplayName = "Mọi bộ quy tắc, mọi ngày trong phạm vi: không có khoảng trống, không có chồng lấn")]
    public void The_law_has_neither_gap_nor_overlap() => Assert.Empty(LawBook.Vietnam.Check());

    [Theory(DisplayName = "Đổi \"từ … trở xuống\" thành \"dưới\", \"trên\" thành \"từ … trở lên\", hoặc 3 thành 2 hay 4 trong một quy tắc bất kỳ: luôn thấy khoảng trống hoặc chồng lấn kèm một hộ minh chứng")]
    [MemberData(nameof(Standards))]
    public void Every_small_change_of_one_rule_is_found(string code, LocalDate day)
    {
        RuleSet<Household, PovertyClass> classes = LawBook.Vietnam.On(day).Standard!.Standard.Classes;
        Assert.StartsWith("poverty." + code, classes.Code, StringComparison.Ordinal);
        int changes = 0;
        for (int i = 0; i < classes.Rules.Length; i++)
        {
            foreach (Condition<Household> changed in Changes(classes.Rules[i].When))
            {
                ImmutableArray<Rule<Household, PovertyClass>> rules = classes.Rules.SetItem(i, classes.Rules[i] with { When = changed });
                IRuleSet broken = new RuleSet<Household, PovertyClass>(classes.Code, classes.Label, classes.NameOf, rules);

                ImmutableArray<RuleSetDefect> defects = broken.Check(LawBook.Vietnam, day);

                Assert.True(!defects.IsEmpty || IsNeverAsked(changed, day), $"rule {i}, change {changes} is not found");
                Assert.All(defects, defect => Assert.NotEmpty(defect.Witness));
                changes++;
            }
        }

        Assert.InRange(changes, 6, 40);
    }

    [Fact(DisplayName = "Khoảng trống được in ra cùng hộ minh chứng, bằng hai thứ tiếng")]
    public void A_gap_is_shown_with_a_household()
    {
        var day = new LocalDate(2023, 6, 1);
        RuleSet<Household, PovertyClass> classes = Decree07Of2021.Classes;
        IRuleSet withoutNearPoor = new RuleSet<Household, PovertyClass>(
            classes.Code, classes.Label, classes.NameOf, [.. classes.Rules.Where(rule => rule.Result != PovertyClass.NearPoor)]);

        RuleSetDefect gap = Assert.Single(withoutNearPoor.Check(LawBook.Vietnam, day));

        Assert.Equal(DefectKind.Gap, gap.Kind);
        Assert.StartsWith("poverty.2022.classes, 01/06/2023, khoảng trống: không quy tắc nào áp dụng; ví dụ: khu vực: nông thôn; ", gap.Describe(Language.Vietnamese), StringComparison.Ordinal);
        Assert.StartsWith("poverty.2022.classes, 01/06/2023, gap: no rule applies; for example: area: rural; ", gap.Describe(Language.English), StringComparison.Ordinal);
    }

    /// <summary>A change behind "is not given" or "is given" makes no difference on a day on which the other holds.</summary>
    private static bool IsNeverAsked(Condition<Household> condition, LocalDate day) =>
        condition is All<Household> all && all.Parts[0] is Given<Household> given && LawBook.Vietnam.ValueOf(given.Parameter, day) is null;

    private static IEnumerable<Condition<Household>> Changes(Condition<Household> condition)
    {
        switch (condition)
        {
            case Compared<Household> comparison:
                yield return new Compared<Household>(comparison.Fact, Moved(comparison.Relation), comparison.Limit);
                if (comparison.Limit.Written is { } number)
                {
                    yield return new Compared<Household>(comparison.Fact, comparison.Relation, new NumberLimit<Household>(number - 1));
                    yield return new Compared<Household>(comparison.Fact, comparison.Relation, new NumberLimit<Household>(number + 1));
                }

                break;
            case Counted<Household> counted:
                yield return new Counted<Household>(counted.Facts, counted.Relation, counted.Number - 1);
                yield return new Counted<Household>(counted.Facts, counted.Relation, counted.Number + 1);
                break;
            case All<Household> all:
                for (int i = 0; i < all.Parts.Length; i++)
                {
                    foreach (Condition<Household> changed in Changes(all.Parts[i]))
                    {
                        yield return new All<Household>(all.Parts.SetItem(i, changed));
                    }
                }

                break;
        }
    }

    private static Relation Moved(Relation relation) => relation switch
    {
        Relation.AtMost => Relation.Below,
        Relation.Below => Relation.AtMost,
        Relation.AtLeast => Relation.Above,
        Relation.Above => Relation.AtLeast,
    };
}
