using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Rules in words, without any subject.</summary>
public class DescribeTests
{
    private static readonly Parameter<Vnd> Line = Always("line", (Vnd)100);
    private static readonly Parameter<int> NotGiven = new("notGiven", new("mức chưa có", "limit not given"), new(null));

    [Fact(DisplayName = "Mỗi dạng điều kiện thành lời, bằng hai thứ tiếng")]
    public void Every_condition_in_words()
    {
        Assert.Equal(("doanh thu từ 100 ₫ trở xuống", "takings is at most 100 ₫"), Words(TakingsFact.AtMost((Vnd)100)));
        Assert.Equal(("doanh thu trên mức line (100 ₫)", "takings is above limit line (100 ₫)"), Words(TakingsFact.Above(Line)));
        Assert.Equal(("số người dưới 3", "heads is below 3"), Words(HeadsFact.Below(3)));
        Assert.Equal(("các câu từ 2 trở lên", "the questions: at least 2"), Words(CountOf(Counted).AtLeast(2)));
        Assert.Equal(("màu là đỏ hoặc xanh dương", "shade is red or blue"), Words(ShadeFact.In(Shade.Blue, Shade.Red)));
        Assert.Equal(("câu a", "question a"), Words(Questions[0].Holds));
        Assert.Equal(("không phải (câu a)", "not (question a)"), Words(Not(Questions[0].Holds)));
        Assert.Equal(("câu a và câu b", "question a and question b"), Words(All(Questions[0].Holds, Questions[1].Holds)));
        Assert.Equal(("câu a hoặc câu b", "question a or question b"), Words(Any(Questions[0].Holds, Questions[1].Holds)));
        Assert.Equal(("(câu a hoặc câu b) và câu c", "(question a or question b) and question c"), Words(All(Any(Questions[0].Holds, Questions[1].Holds), Questions[2].Holds)));
        Assert.Equal(("mức chưa có được quy định", "limit not given is given by the law"), Words(Given<Shop>(NotGiven)));
        Assert.Equal(("không phải (mức chưa có được quy định)", "not (limit not given is given by the law)"), Words(Not(Given<Shop>(NotGiven))));
    }

    [Fact(DisplayName = "Hai đầu liền nhau của một dữ kiện thành một khoảng; đầu của dữ kiện khác, hay hai đầu cùng phía, thì không")]
    public void Ranges_in_words()
    {
        Assert.Equal(("số người từ 2 đến dưới 5", "heads is from 2 to below 5"), Words(All(HeadsFact.AtLeast(2), HeadsFact.Below(5))));
        Assert.Equal(("số người từ 2 đến 5", "heads is from 2 to 5"), Words(All(HeadsFact.AtLeast(2), HeadsFact.AtMost(5))));
        Assert.Equal(("số người đúng 2", "heads is exactly 2"), Words(All(HeadsFact.AtLeast(2), HeadsFact.AtMost(2))));
        Assert.Equal(("số người từ 2 trở lên và số người trên 5", "heads is at least 2 and heads is above 5"), Words(All(HeadsFact.AtLeast(2), HeadsFact.Above(5))));
        Assert.Equal(("số người trên 2 và số người dưới 5", "heads is above 2 and heads is below 5"), Words(All(HeadsFact.Above(2), HeadsFact.Below(5))));
        Assert.Equal(("số người từ 2 trở lên và doanh thu từ 100 ₫ trở xuống", "heads is at least 2 and takings is at most 100 ₫"), Words(All(HeadsFact.AtLeast(2), TakingsFact.AtMost((Vnd)100))));
        Assert.Equal(
            ("câu a và số người từ 5 đến dưới 7 và câu b", "question a and heads is from 5 to below 7 and question b"),
            Words(All(Questions[0].Holds, HeadsFact.AtLeast(5), HeadsFact.Below(7), Questions[1].Holds)));
    }

    [Fact(DisplayName = "Điều kiện \"được quy định\" luôn được nêu; tham số chưa có thì nói là chưa biết")]
    public void A_parameter_given_or_not()
    {
        Assert.Equal(("mức line được quy định và câu a", "limit line is given by the law and question a"), Words(All(Given<Shop>(Line), Questions[0].Holds)));
        Assert.Equal("mức chưa có (chưa biết)", Describer(Language.Vietnamese).Named(NotGiven));
        Assert.Equal("limit not given (not known)", Describer(Language.English).Named(NotGiven));
    }

    [Fact(DisplayName = "Điều kiện của thành viên, và điều kiện của hộ bên trong")]
    public void Members_in_words()
    {
        Condition<Family> condition = Synthetic.Children.AtLeast(2, All(Synthetic.AtSchool.Holds, Synthetic.Children.Of(Synthetic.HasFlag.Holds)));

        Assert.Equal("số thành viên mà đi học và hộ: cờ là từ 2 trở lên", condition.Describe(Describer(Language.Vietnamese)));
        Assert.Equal("the number of members who satisfy: at school and the household: flag, is at least 2", condition.Describe(Describer(Language.English)));
    }

    [Fact(DisplayName = "Đúng không thành viên nào thành lời: không có thành viên nào, chứ không phải từ 0 trở lên")]
    public void Nobody_in_words() => Assert.Equal(
        Synthetic.Children.Below(1, Synthetic.AtSchool.Holds).Describe(Describer(Language.Vietnamese)), Synthetic.Children.Exactly(0, Synthetic.AtSchool.Holds).Describe(Describer(Language.Vietnamese)));

    [Fact(DisplayName = "Bộ quy tắc không có quy tắc nào: kết quả còn lại trong mọi trường hợp")]
    public void A_rule_set_without_rules() => Assert.Equal(
        new("không: mọi trường hợp", "no: in every case"),
        Assert.Single(((IRuleSet)new RuleSet<Shop, Answer>("x", new("x", "x"), AnswerNames.Of) { Otherwise = Answer.No }).Describe(LawBook.Vietnam, Day).Rules).Sentence);

    [Fact(DisplayName = "Ô có bản in khác: mô tả nêu điểm của bản được chọn ở đúng cột đó, và điểm của bảng ở cột khác")]
    public void A_cell_with_another_print()
    {
        ScoreDescription score = SampleSheet.Of(RowCount.SumTickedRows, new OtherPrint("red", Always("house.otherPrint", 77))).Describe(LawBook.Vietnam, Day)!;

        Assert.Equal([("red", 77, "house.otherPrint"), ("other", 1, null)], score.Rows[0].Cells.Select(cell => (cell.Column, cell.Points, cell.Choice?.Parameter.Code)));
        Assert.Equal([("red", 20, null), ("other", 2, null)], score.Rows[1].Cells.Select(cell => (cell.Column, cell.Points, cell.Choice?.Parameter.Code)));
    }

    [Fact(DisplayName = "Bộ quy tắc thành lời: từng quy tắc với căn cứ, trường hợp còn lại, và các mức đã dùng")]
    public void A_rule_set_in_words()
    {
        IRuleSet rules = YesWhen(All(TakingsFact.AtMost(Line), Questions[0].Holds));
        RuleSetDescription description = rules.Describe(LawBook.Vietnam, Day);

        Assert.Equal(("made.up", new("giả", "made up"), Day), (description.Code, description.Name, description.Date));
        Assert.Equal(
            ["có: khi doanh thu từ mức line (100 ₫) trở xuống và câu a", "không: các trường hợp còn lại"],
            description.Rules.Select(rule => rule.Sentence.Vietnamese));
        Assert.Equal(
            ["yes: when takings is at most limit line (100 ₫) and question a", "no: in every other case"],
            description.Rules.Select(rule => rule.Sentence.English));
        Assert.Equal([Article1, null], description.Rules.Select(rule => rule.Provision));
        Assert.Equal([Verification.Official, Verification.Inferred], description.Rules.Select(rule => rule.Verification));
        Assert.Equal("line", Assert.Single(description.Values).Parameter.Code);
    }

    [Fact(DisplayName = "Bộ quy tắc không có trường hợp còn lại: chỉ có các quy tắc; tên kết quả là tên của bộ")]
    public void A_rule_set_without_otherwise()
    {
        RuleSet<Shop, Answer> rules = new("x", new("bộ", "set"), AnswerNames.Of, new Rule<Shop, Answer>(Article1, Verification.Reported, Answer.No, Questions[0].Holds));

        Assert.Single(((IRuleSet)rules).Describe(LawBook.Vietnam, Day).Rules);
        Assert.Equal(("x", new("bộ", "set"), new Bilingual("không", "no")), (rules.Code, rules.Label, rules.NameOf(Answer.No)));
        Assert.Same(rules, ((IHasRuleSet)rules).RuleSet);
        Assert.Equal(new("bộ", "set"), ((IHasRuleSet)rules).Name);
    }

    [Fact(DisplayName = "Mức tiền thành lời: công thức, cách làm tròn, và các giá trị")]
    public void An_amount_in_words()
    {
        Parameter<int> quantity = Always("quantity", 30);
        Parameter<Rate> tax = Always("tax", Rate.Percent(8));
        Parameter<DayOfMonth> day = Always("day", DayOfMonth.First);
        Parameter<Rounding> rounding = Always("rounding", Rounding.NearestDong);
        var amount = new Amount("x.amount", new("mức", "amount"), Formula.Of(quantity).Times(Line, day).TimesOnePlus(tax, day), rounding);

        AmountDescription description = amount.Describe(LawBook.Vietnam, Day);

        Assert.Equal(("x.amount", new("mức", "amount"), Day), (description.Code, description.Name, description.Date));
        Assert.StartsWith("mức = mức quantity (30) × mức line (100 ₫) × (1 + mức tax (8 %)); mức rounding (", description.Sentence.Vietnamese, StringComparison.Ordinal);
        Assert.StartsWith("amount = limit quantity (30) × limit line (100 ₫) × (1 + limit tax (8 %)); limit rounding (", description.Sentence.English, StringComparison.Ordinal);
        Assert.Equal(["quantity", "line", "day", "tax", "rounding"], description.Values.Select(value => value.Parameter.Code));
    }

    private static (string Vietnamese, string English) Words(Condition<Shop> condition) =>
        (condition.Describe(Describer(Language.Vietnamese)), condition.Describe(Describer(Language.English)));

    private static Describer Describer(Language language) => new(language, LawBook.Vietnam, Day);
}
