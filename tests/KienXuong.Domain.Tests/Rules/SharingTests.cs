using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Binding: each fact has one place however often it is mentioned, and conditions are shared only where they say the same.</summary>
public class SharingTests
{
    private static readonly YesNoFacts<Shop> FirstTwo = new(new("hai câu đầu", "the first two"), [Questions[0], Questions[1]], shop => shop.Answers, null);
    private static readonly YesNoFacts<Shop> LastTwo =
        new(new("hai câu cuối", "the last two"), [Questions[2], Questions[3]], shop => new(shop.Answers.Known >> 2, shop.Answers.Yes >> 2), null);

    [Fact(DisplayName = "Một dữ kiện được nhắc nhiều lần, riêng và trong số bình quân, vẫn chỉ có một chỗ")]
    public void A_fact_has_one_place()
    {
        Slots slots = Bind(All(TakingsFact.AtMost((Vnd)9), HeadsFact.AtLeast(2), PerHeadFact.AtMost((Vnd)5), PerHeadFact.Above((Vnd)1), TakingsFact.Above((Vnd)3))).Slots;

        Assert.Equal(3, slots.ValueCount);
        Assert.Equal(["shop.takings", "shop.heads", "shop.perHead"], Enumerable.Range(0, 3).Select(slot => slots.Value(slot).Code));
    }

    [Fact(DisplayName = "Một câu được hỏi riêng trước rồi mới được đếm: cả hai dùng một câu trả lời")]
    public void A_question_asked_first_and_counted_later()
    {
        Condition<Shop> both = All(Not(Questions[1].Holds), CountOf(Counted).AtLeast(2));

        Assert.Equal(4, Bind(both).Slots.FlagCount);
        Assert.Equal(No, Answered("?y??").Says(both));
        Assert.Equal(Yes, Answered("ynyn").Says(both));
        Assert.Equal(Undetermined, Answered("y??n").Says(both));
    }

    [Fact(DisplayName = "Hai nhóm câu hỏi khác nhau cùng một mức không bị trộn")]
    public void Two_groups_are_counted_apart()
    {
        Condition<Shop> both = All(CountOf(FirstTwo).AtLeast(2), CountOf(LastTwo).AtLeast(2));

        Assert.Equal(Yes, Answered("yyyy").Says(both));
        Assert.Equal(No, Answered("yyyn").Says(both));
        Assert.Equal(No, Answered("nyyy").Says(both));
        Assert.Equal(Yes, Answered("nyyy").Says(CountOf(LastTwo).AtLeast(2)));
        Assert.Equal(["shop.answers.c"], Answered("yy?y").Questioned(both));
    }

    [Fact(DisplayName = "Một nhóm hai mức khác nhau không bị trộn")]
    public void One_group_with_two_numbers()
    {
        Condition<Shop> exactlyOne = All(CountOf(CountedWithoutFigure).AtLeast(1), CountOf(CountedWithoutFigure).Below(2), Not(CountOf(CountedWithoutFigure).AtLeast(2)));

        Assert.Equal(Yes, Answered("nynn").Says(exactlyOne));
        Assert.Equal(No, Answered("nyyn").Says(exactlyOne));
        Assert.Equal(No, Answered("nnnn").Says(exactlyOne));
    }

    [Fact(DisplayName = "Cùng các câu, một nhóm khai được số lượng và một nhóm không: mỗi nhóm đếm theo cách của nó")]
    public void With_and_without_a_declared_number()
    {
        Shop shop = Answered("nnnn") with { Declared = 4 };

        Assert.Equal(Yes, shop.Says(Any(CountOf(CountedWithoutFigure).AtLeast(2), CountOf(Counted).AtLeast(2))));
        Assert.Equal(No, shop.Says(All(CountOf(Counted).AtLeast(2), CountOf(CountedWithoutFigure).AtLeast(2))));
    }

    [Fact(DisplayName = "Hai nhóm đều khai được số lượng: bốn cách khai, mỗi cách một bảng trường hợp")]
    public void Every_way_to_declare()
    {
        YesNoFacts<Shop> last = new(new("hai câu cuối", "the last two"), [Questions[2], Questions[3]], _ => default, HeadsFact);
        BoundRuleSet bound = Bind(All(CountOf(Counted).AtLeast(2), CountOf(last).AtLeast(1)));

        Assert.Equal([0UL, 0b01UL, 0b10UL, 0b11UL], bound.DeclaredModes);
        Assert.Equal(0b11UL, bound.DeclaredSlots);
        Assert.Equal(0b1UL, Bind(All(CountOf(Counted).AtLeast(2), CountOf(Counted).AtLeast(3))).DeclaredSlots);
        Assert.NotSame(bound.SharedTable(0), bound.SharedTable(0b11));
        Assert.Same(bound.SharedTable(0b01), bound.SharedTable(0b01));
    }

    [Fact(DisplayName = "Cùng mức, khác phép so sánh, khác dữ kiện, khác lựa chọn: không bị trộn")]
    public void Comparisons_are_shared_only_where_they_are_the_same()
    {
        Shop shop = new(Takings: 10, PerHead: 20, Shade: Shade.Green);

        Assert.Equal(No, shop.Says(All(TakingsFact.AtMost((Vnd)10), TakingsFact.Above((Vnd)10))));
        Assert.Equal(No, shop.Says(All(TakingsFact.AtMost((Vnd)10), PerHeadFact.AtMost((Vnd)10))));
        Assert.Equal(No, shop.Says(All(TakingsFact.AtMost((Vnd)10), TakingsFact.AtMost((Vnd)9))));
        Assert.Equal(No, shop.Says(All(ShadeFact.Is(Shade.Green), ShadeFact.Is(Shade.Red))));
        Assert.Equal(No, shop.Says(All(PerHeadFact.Above((Vnd)10), PerHeadFact.AtMost((Vnd)19))));
        Assert.Equal(No, Answered("yn??").Says(All(Questions[0].Holds, Questions[1].Holds)));
        Assert.Equal(No, Answered("yn??").Says(All(Any(Questions[0].Holds, Questions[2].Holds), Any(Questions[1].Holds, Questions[1].Holds))));
        Assert.Equal(Yes, Answered("yn??").Says(All(Any(Questions[0].Holds, Questions[1].Holds), Not(All(Questions[0].Holds, Questions[1].Holds)))));
        Assert.Equal(Yes, Answered("yn??").Says(All(Not(Questions[1].Holds), Not(Not(Questions[0].Holds)))));
    }

    [Fact(DisplayName = "Điều kiện giống nhau dùng chung một nút")]
    public void The_same_condition_is_one_node()
    {
        var binder = new Binder(LawBook.Vietnam, Day);
        Condition<Shop> Written() => All(TakingsFact.AtMost((Vnd)10), Not(ShadeFact.Is(Shade.Red)), Any(Questions[0].Holds, CountOf(Counted).AtLeast(2)), PerHeadFact.AtMost((Vnd)3));

        Assert.Same(Written().Bind(binder), Written().Bind(binder));
        Assert.Equal(10, binder.Nodes.Length);
    }

    [Fact(DisplayName = "Số bình quân, bảng mức, ô đánh dấu, thành viên và điểm: giống nhau dùng chung một nút, khác nhau thì không")]
    public void Every_shape_is_shared_only_where_it_says_the_same()
    {
        Parameter<LimitTable> heights = Always("house.heights", new LimitTable([new(2, 8, 7, 6), new(5, 10, 9, 8)]));
        Parameter<LimitTable> others = Always("house.others", new LimitTable([new(2, 8, 7, 6), new(5, 10, 9, 8)]));
        Parameter<RowBetween> reached = Always("house.reached", RowBetween.LastRowReached);
        var heightPerHead = new Ratio<House>("house.heightPerHead", new("cao", "height"), House.HeightFact, House.HeadsFact);
        var areaPerRoom = new Ratio<House>("house.areaPerRoom", new("rộng", "area"), House.WholeArea, new NumberFact<House>("house.rooms", new("phòng", "rooms"), new(1, 9), (_, _) => null));
        Condition<House>[] Written() =>
        [
            House.AreaPerHead.Below(8),
            areaPerRoom.Below(8),
            heightPerHead.Below(16),
            House.HeightFact.Below(heights, House.AgeFact, House.ShadeFact, reached),
            House.HeightFact.Below(others, House.AgeFact, House.ShadeFact, reached),
            House.HeightFact.Below(heights, House.HeadsFact, House.ShadeFact, reached),
            House.RoomFact.Below(heights, House.AgeFact, House.ShadeFact, reached),
            OrDeclared(House.WetFact.Holds, House.SaidFact),
            OrDeclared(House.WetFact.Holds, House.OldFact),
            House.TenantsOf.AtLeast(2, House.Pays.Holds),
            House.TenantsOf.AtLeast(3, House.Pays.Holds),
            House.TenantsOf.AtLeast(2, House.SaidToPay.Holds),
            House.TenantsOf.MoreThanPercent(2, House.HeadsFact, House.Pays.Holds),
            House.TenantsOf.MoreThanPercent(2, House.AgeFact, House.Pays.Holds),
            SampleSheet.Added.AtMost(10),
            SampleSheet.Highest.AtMost(10),
            SampleSheet.Added.Above(10),
        ];
        var binder = new Binder(LawBook.Vietnam, Day);
        binder.Frame<House>();

        Node[] first = [.. Written().Select(each => each.Bind(binder))];
        int count = binder.Nodes.Length;

        Assert.Equal(first, Written().Select(each => each.Bind(binder)));
        Assert.Equal(count, binder.Nodes.Length);
        Assert.Equal(first.Length, first.Distinct().Count());
    }

    [Fact(DisplayName = "Hơn 32 điều kiện khác nhau trong một bộ quy tắc")]
    public void More_than_thirty_two_conditions()
    {
        Condition<Shop> all = All([.. Enumerable.Range(1, 50).Select(i => TakingsFact.Above((Vnd)i))]);

        Assert.Equal(Yes, new Shop(Takings: 51).Says(all));
        Assert.Equal(No, new Shop(Takings: 50).Says(all));
    }

    [Theory(DisplayName = "64 dữ kiện là được, 65 là quá nhiều: lỗi nêu giới hạn")]
    [InlineData(true)]
    [InlineData(false)]
    public void At_most_64(bool yesNo)
    {
        Condition<Shop> Asks(int count) => Any([.. Enumerable.Range(0, count).Select(i => yesNo
            ? new YesNoFact<Shop>("f" + i, new("f", "f"), shop => i == 63 ? true : null).Holds
            : new NumberFact<Shop>("n" + i, new("n", "n"), new(0, 9), (shop, _) => i == 63 ? NumberRange.Exactly(7) : null).AtLeast(7))]);

        Assert.Equal(Yes, new Shop().Says(Asks(64)));
        Assert.Contains("64", Assert.Throws<InvalidOperationException>(() => new Shop().Says(Asks(65))).Message, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hai danh sách thành viên trong một bộ quy tắc là lỗi của bộ quy tắc")]
    public void Two_lists_are_refused()
    {
        var others = new Members<Family, Child>("family.others", new("người khác", "others"), family => family.Children);
        Condition<Family> both = All(Synthetic.Children.Any(Synthetic.AtSchool.Holds), others.Any(Synthetic.AtSchool.Holds));

        Assert.Throws<InvalidOperationException>(() => Synthetic.Asked(both, new()));
    }

    [Fact(DisplayName = "Thành phần luôn thỏa mãn hoặc không bao giờ thỏa mãn rơi ra khỏi điều kiện")]
    public void Constants_fall_away()
    {
        var given = Always("shop.given", 1);
        var notGiven = new Parameter<int>("shop.notGiven", new("chưa có", "not given"), new(null));

        Assert.Equal(Yes, new Shop().Says(All<Shop>()));
        Assert.Equal(No, new Shop().Says(Any<Shop>()));
        Assert.Equal(Yes, Answered("y???").Says(All(Given<Shop>(given), Questions[0].Holds)));
        Assert.Equal(No, Answered("y???").Says(All(Questions[0].Holds, Given<Shop>(notGiven))));
        Assert.Equal(Yes, Answered("n???").Says(Any(Questions[0].Holds, Given<Shop>(given))));
        Assert.Equal(Yes, Answered("y???").Says(Any(Given<Shop>(notGiven), Questions[0].Holds)));
        Assert.Equal(Yes, Answered("y???").Says(Not(Given<Shop>(notGiven))));
        Assert.Equal(
            [StepKind.Rule, StepKind.All, StepKind.YesNo, StepKind.YesNo],
            new Shop().Ask(All(Given<Shop>(given), Questions[0].Holds, Questions[1].Holds)).Steps.Select(step => step.Kind));
        Assert.Equal([StepKind.Rule, StepKind.Given], new Shop().Ask(Not(Given<Shop>(notGiven))).Steps.Select(step => step.Kind));
    }

    private static BoundRuleSet Bind(Condition<Shop> condition) => Bound<Shop>.Of(YesWhen(condition), LawBook.Vietnam, Day).Rules;

    private static Shop Answered(string letters)
    {
        Answers answers = default;
        for (int i = 0; i < letters.Length; i++)
        {
            answers = answers.With(i, letters[i] switch { 'y' => true, 'n' => false, _ => null });
        }

        return new(Answers: answers);
    }
}
