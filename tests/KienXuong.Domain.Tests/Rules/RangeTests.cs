using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Conditions answered part by part, without a case table: all of some, any of some, and two limits of one number.</summary>
public class RangeTests
{
    [Theory(DisplayName = "Từ 10 đến 20: cả khoảng bên trong, cả khoảng bên ngoài, hoặc cắt một mức")]
    [InlineData(0, 9, No)]
    [InlineData(9, 9, No)]
    [InlineData(9, 10, Undetermined)]
    [InlineData(10, 10, Yes)]
    [InlineData(10, 20, Yes)]
    [InlineData(11, 19, Yes)]
    [InlineData(20, 20, Yes)]
    [InlineData(20, 21, Undetermined)]
    [InlineData(10, 21, Undetermined)]
    [InlineData(9, 20, Undetermined)]
    [InlineData(5, 30, Undetermined)]
    [InlineData(21, 21, No)]
    [InlineData(21, 100, No)]
    public void Two_limits_of_one_number(int low, int high, Truth expected)
    {
        House house = new(Age: new(low, high));

        Assert.Equal(expected, PartByPart(All(AgeFact.AtLeast(10), AgeFact.AtMost(20)), house));
        Assert.Equal(expected, PartByPart(All(AgeFact.Above(9), AgeFact.Below(21)), house));
    }

    [Theory(DisplayName = "Mức của hai số khác nhau: mỗi số so với mức của nó")]
    [InlineData(10, 3, Yes)]
    [InlineData(10, 4, No)]
    [InlineData(9, 3, No)]
    [InlineData(30, 3, Yes)]
    [InlineData(2, 2, No)]
    public void Limits_of_two_numbers(int age, int heads, Truth expected) =>
        Assert.Equal(expected, PartByPart(All(AgeFact.AtLeast(10), HeadsFact.AtMost(3)), new(Age: NumberRange.Exactly(age), Heads: NumberRange.Exactly(heads))));

    [Theory(DisplayName = "Ba phần: đồng thời là phần kém nhất, một trong là phần tốt nhất")]
    [InlineData(true, true, true, Yes, Yes)]
    [InlineData(true, null, true, Undetermined, Yes)]
    [InlineData(null, false, true, No, Yes)]
    [InlineData(false, null, null, No, Undetermined)]
    [InlineData(null, null, false, No, Undetermined)]
    [InlineData(false, false, false, No, No)]
    public void The_least_and_the_greatest_part(bool? wet, bool? old, bool? said, Truth all, Truth any)
    {
        House house = new(Wet: wet, Old: old, Said: said);

        Assert.Equal(all, PartByPart(All(WetFact.Holds, OldFact.Holds, SaidFact.Holds), house));
        Assert.Equal(any, PartByPart(Any(WetFact.Holds, OldFact.Holds, SaidFact.Holds), house));
    }

    [Fact(DisplayName = "Điểm, từng dòng: tổng thấp nhất và cao nhất; cột không áp dụng không được tính; dòng cao nhất của mục")]
    public void The_bounds_of_a_score()
    {
        House house = Known with { Wet = true, Old = null };

        Assert.Equal([Yes, Undetermined, Yes, Undetermined], ((Condition<House>[])[SampleSheet.Added.AtLeast(10), SampleSheet.Added.AtLeast(11), SampleSheet.Added.AtMost(30), SampleSheet.Added.AtMost(29)]).Select(each => PartByPart(each, house)));
        House aging = Known with { Age = new(10, 25) };
        Assert.Equal([Yes, Undetermined, Yes, Undetermined], ((Condition<House>[])[SampleSheet.Highest.AtLeast(5), SampleSheet.Highest.AtLeast(6), SampleSheet.Highest.AtMost(8), SampleSheet.Highest.AtMost(7)]).Select(each => PartByPart(each, aging)));
        House old = Known with { Wet = true, Age = NumberRange.Exactly(30) };
        Assert.Equal([Yes, No], ((Condition<House>[])[SampleSheet.Highest.AtLeast(18), SampleSheet.Highest.AtLeast(19)]).Select(each => PartByPart(each, old)));
    }

    private static Truth PartByPart(Condition<House> condition, House house)
    {
        var binder = new Binder(LawBook.Vietnam, Shop.Day);
        Frame<House> frame = binder.Frame<House>();
        BoundRuleSet rules = YesWhen(condition).Bind(binder);
        Sheet sheet = rules.Slots.Open(new long[rules.Slots.SheetSize]);
        frame.Project(house, Shop.Day, ref sheet);
        return rules.Rules[0].When.Evaluate(in sheet);
    }
}
