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

    [Theory(DisplayName = "Hai mức theo màu của một số: mức của đúng màu đó, dù màu được hỏi trước hay sau tuổi")]
    [InlineData("Red", 9, No)]
    [InlineData("Red", 10, Yes)]
    [InlineData("Red", 16, No)]
    [InlineData("Green", 16, No)]
    [InlineData("Green", 20, Yes)]
    [InlineData("Green", 25, Yes)]
    [InlineData("Green", 26, No)]
    [InlineData("Blue", 35, Yes)]
    [InlineData("Blue", 36, No)]
    public void Two_limits_by_choice(string shade, int age, Truth expected)
    {
        House house = new(Age: NumberRange.Exactly(age), Shade: Enum.Parse<Shade>(shade), Heads: NumberRange.Exactly(1));
        NumberLimit<House> least = new(Shop.Always("house.least", new ByShade(10, 20, 30)), ShadeFact);
        NumberLimit<House> most = new(Shop.Always("house.most", new ByShade(15, 25, 35)), ShadeFact);

        Assert.Equal(expected, PartByPart(All(AgeFact.AtLeast(least), AgeFact.AtMost(most)), house));
        Assert.Equal(expected, PartByPart(Any(Not(ShadeFact.In(Shade.Red, Shade.Green, Shade.Blue)), All(AgeFact.AtLeast(least), AgeFact.AtMost(most))), house));
        Assert.Equal(expected, PartByPart(All(HeadsFact.AtMost(3), All(AgeFact.AtLeast(least), AgeFact.AtMost(most))), house));
    }

    [Theory(DisplayName = "Khoảng của một số tiền: phần ngoài 0 đến 10^15 bị cắt; khoảng nằm hẳn ngoài đó là chưa biết")]
    [InlineData(-5, -1, Undetermined, Undetermined)]
    [InlineData(-5, 0, Yes, No)]
    [InlineData(0, 0, Yes, No)]
    [InlineData(1, 5, No, No)]
    [InlineData(1_000_000_000_000_000, 1_000_000_000_000_009, No, Yes)]
    [InlineData(1_000_000_000_000_001, 1_000_000_000_000_009, Undetermined, Undetermined)]
    public void A_range_of_money(long low, long high, Truth nothing, Truth most)
    {
        MoneyFact<Shop> savings = new("shop.savings", new("tiết kiệm", "savings"), _ => new NumberRange(low, high));

        Assert.Equal((nothing, most), (new Shop().Says(savings.AtMost((Vnd)0)), new Shop().Says(savings.Above((Vnd)999_999_999_999_999))));
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

    /// <summary>A number for each shade.</summary>
    private sealed record ByShade(int Red, int Green, int Blue) : IKeyedNumbers
    {
        public System.Collections.Immutable.ImmutableArray<int> Numbers => [Red, Green, Blue];

        public string Show(Language language) => string.Join(", ", Numbers);
    }
}
