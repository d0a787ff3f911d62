using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Parameters: the values of the law over time, what is said of a day without one, and values as limits.</summary>
public class ParameterTests
{
    private static readonly Instrument Later = new(InstrumentKind.Decree, "1/2010/NĐ-CP", new(2010, 6, 15), null, new("giả", "made up"), Verification.Reported);

    [Fact(DisplayName = "Giá trị của ngày, kèm căn cứ, văn bản mang giá trị, ngày ký và ghi chú")]
    public void The_value_of_a_day()
    {
        var parameter = new Parameter<int>("x.number", new("số", "number"), new(
            new LocalDate(2019, 12, 31),
            new Enactment<int>(new(2000, 1, 1), 1, Article1, Verification.Official),
            new Enactment<int>(new(2010, 1, 1), 2, Article1, Verification.Inferred) { CarriedBy = Later.Article(3), AddedBy = Later.Article(4), Note = new("ghi chú", "note") }));

        ParameterUse use = parameter.On(new(2010, 1, 1))!;
        Assert.Equal((2, new Validity(new(2010, 1, 1), new(2019, 12, 31)), Verification.Inferred), ((int)use.Value, use.Validity, use.Verification));
        Assert.Equal((Article1, Later.Article(3), Later.Article(4)), (use.Provision, use.CarriedBy, use.AddedBy));
        Assert.Equal((new LocalDate(2010, 6, 15), new("ghi chú", "note")), (use.Signed!.Value, use.Note));
        Assert.Equal(1, parameter.On(new(2010, 1, 1), new LocalDate(2010, 6, 14))!.Value);
        Assert.Null(parameter.On(new(2020, 1, 1)));
        Assert.Equal([1, 2], parameter.Uses.Select(each => (int)each.Value));
        Assert.Equal(new Validity(new(2000, 1, 1), new(2009, 12, 31)), parameter.Uses[0].Validity);
        Assert.Equal(("x.number", new("số", "number"), "x.number"), (parameter.Code, parameter.Label, parameter.ToString()));
    }

    [Fact(DisplayName = "Vì sao ngày đó không có giá trị: trước, sau, chưa ký, hoặc chưa biết giá trị nào")]
    public void Why_a_day_has_no_value()
    {
        var parameter = new Parameter<int>("x", new("số", "number"), new(new LocalDate(2010, 12, 31), new Enactment<int>(new(2000, 1, 1), 1, Article1, Verification.Official)));
        var nothing = new Parameter<int>("x", new("số", "number"), new(null));

        Assert.Equal(NotCoveredReason.BeforeCoverage, parameter.NotCoveredOn(new(1999, 12, 31)).Reason);
        Assert.Equal(NotCoveredReason.NotYetSigned, parameter.NotCoveredOn(new(2000, 1, 1)).Reason);
        Assert.Equal(NotCoveredReason.AfterCoverage, parameter.NotCoveredOn(new(2011, 1, 1)).Reason);
        Assert.Equal(NotCoveredReason.NotKnown, nothing.NotCoveredOn(new(2000, 1, 1)).Reason);
        Assert.Null(nothing.Coverage);
    }

    [Fact(DisplayName = "Thay đổi của một lớp: giá trị với ngày đầu và ngày cuối của chính nó; biết từ ngày ký")]
    public void A_change()
    {
        var parameter = Always("x", 1);
        var enactment = new Enactment<int>(new(2011, 1, 1), 5, Later.Article(1), Verification.Official) { Through = new(2012, 1, 1) };
        ParameterChange change = parameter.Change(enactment);

        Assert.Equal((5, new Validity(new(2011, 1, 1), new(2012, 1, 1))), ((int)change.Use.Value, change.Use.Validity));
        Assert.Equal((false, true, true), (change.IsKnownOn(new LocalDate(2010, 6, 14)), change.IsKnownOn(new LocalDate(2010, 6, 15)), change.IsKnownOn(null)));
        Assert.Throws<ArgumentNullException>(() => parameter.Change(null!));
    }

    [Fact(DisplayName = "Giá trị làm mức: số tiền, số đếm, bảng theo lựa chọn; giá trị khác không phải là mức")]
    public void Values_as_limits()
    {
        Assert.Equal([100L], Use((Vnd)100).Limits);
        Assert.Equal([3L], Use(3).Limits);
        Assert.Equal([1L, 2L], Use(new Pair(1, 2)).Limits);
        Assert.Contains("Rate", Assert.Throws<InvalidOperationException>(() => Use(Rate.Percent(8)).Limits).Message, StringComparison.Ordinal);
        Assert.Equal(["100 ₫", "3", "1 ₫; 2 ₫", "8 %"], [Use((Vnd)100).Show(Language.Vietnamese), Use(3).Show(Language.Vietnamese), Use(new Pair(1, 2)).Show(Language.Vietnamese), Use(Rate.Percent(8)).Show(Language.English)]);
        Assert.Equal("giả", Use<Func<IHasRuleSet>>(() => YesWhen(Questions[0].Holds)).Show(Language.Vietnamese));
    }

    [Fact(DisplayName = "Giá trị với đơn vị: cách một khoảng, trừ khi đơn vị bắt đầu bằng dấu chia; không có đơn vị thì chỉ có giá trị")]
    public void A_value_with_its_unit()
    {
        string With(Bilingual? unit) => new Parameter<int>("x", new("số", "number"), new(null, new Enactment<int>(new(2000, 1, 1), 3, Article1, Verification.Official))) { Unit = unit }.On(Day)!.ShowWithUnit(Language.English);

        Assert.Equal(["3 people", "3/kWh", "3", "3"], [With(new("người", "people")), With(new("/kWh", "/kWh")), With(new("", "")), With(null)]);
    }

    [Fact(DisplayName = "Lựa chọn áp dụng không phải luật: trước ngày ký của căn cứ vẫn có giá trị")]
    public void A_choice_is_always_known()
    {
        Parameter<int> Of(bool isChoice) => new("x", new("số", "number"), new(null, new Enactment<int>(new(2000, 1, 1), 2, Later.Article(1), Verification.Official))) { IsChoice = isChoice };

        Assert.Equal(2, Of(isChoice: true).On(Day, new LocalDate(2010, 6, 14))!.Value);
        Assert.Null(Of(isChoice: false).On(Day, new LocalDate(2010, 6, 14)));
    }

    [Fact(DisplayName = "Ngày luật đổi: ngày đầu của giá trị mới, và ngày đầu không còn giá trị")]
    public void The_days_of_change()
    {
        var parameter = new Parameter<int>("x", new("số", "number"), new(
            new LocalDate(2020, 12, 31), new Enactment<int>(new(2000, 1, 1), 1, Article1, Verification.Official), new Enactment<int>(new(2010, 1, 1), 2, Article1, Verification.Official)));

        Assert.Equal([new(2010, 1, 1), new(2021, 1, 1)], ((IParameterSource)LawBook.Vietnam).ChangeDays(parameter, new(new(2005, 1, 1), new(2030, 1, 1))));
    }

    [Fact(DisplayName = "Điều còn thiếu có thể là một tham số: mã và tên của nó, không có dữ kiện và thành viên")]
    public void A_missing_parameter()
    {
        MissingFact missing = new(Always("x.rate", 1));
        MissingFact said = new("history.day", new("ngày", "day"));

        Assert.Equal(("history.day", new("ngày", "day"), null, null), (said.Code, said.Label, said.Fact, said.Member));
        Assert.Equal(("x.rate", new("mức x.rate", "limit x.rate"), null, null), (missing.Code, missing.Label, missing.Fact, missing.Member));
    }

    [Fact(DisplayName = "Công thức: tham số không phải là số là lỗi, nêu tên tham số")]
    public void A_formula_over_no_number()
    {
        var writer = new ArithmeticWriter(LawBook.Vietnam, new(2020, 1));
        var shade = new ParameterFormula(Always("x.shade", Shade.Red), null, onePlus: false);

        Assert.Contains("x.shade", Assert.Throws<InvalidOperationException>(() => writer.Take(shade)).Message, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Bộ quy tắc dùng tham số: hiệu lực là phần chung của mọi tham số, kể cả những ngày chưa có giá trị")]
    public void The_days_of_a_binding()
    {
        var first = new Parameter<Vnd>("x.first", new("một", "one"), new(new LocalDate(2020, 12, 31), new Enactment<Vnd>(new(2005, 1, 1), 100, Article1, Verification.Official)));
        var second = new Parameter<Vnd>("x.second", new("hai", "two"), new(
            null, new(new(2000, 1, 1), 1, Article1, Verification.Official), new(new(2020, 3, 1), 2, Article1, Verification.Official)));
        var later = new Parameter<int>("x.later", new("ba", "three"), new(null, new Enactment<int>(new(2020, 5, 1), 7, Article1, Verification.Official)));
        Validity Of(params ImmutableArray<Condition<Shop>> parts) => Bound<Shop>.Of(YesWhen(Conditions.Any(parts)), LawBook.Vietnam, Day).Rules.Validity;

        Assert.Equal(new(new(2005, 1, 1), new(2020, 12, 31)), Of(TakingsFact.AtMost(first)));
        Assert.Equal(new(new(2000, 1, 1), new(2020, 2, 29)), Of(TakingsFact.AtMost(second)));
        Assert.Equal(new(new(2005, 1, 1), new(2020, 2, 29)), Of(TakingsFact.AtMost(second), TakingsFact.Above(first)));
        Assert.Equal(new(new(2005, 1, 1), new(2020, 2, 29)), Of(TakingsFact.AtMost(first), TakingsFact.Above(second), TakingsFact.Above(first)));
        Assert.Equal(new(new(2005, 1, 1), new(2020, 12, 31)), Of(TakingsFact.AtMost(first), TakingsFact.Above(Always("x.always", (Vnd)1))));
        Assert.Equal(new LocalDate(2020, 4, 30), Of(Conditions.Given<Shop>(later), TakingsFact.AtMost((Vnd)1)).Through);
        Assert.Equal(
            ["x.first", "x.second"],
            Bound<Shop>.Of(YesWhen(Conditions.Any(TakingsFact.AtMost(first), TakingsFact.Above(second), TakingsFact.Above(first))), LawBook.Vietnam, Day).Rules.Uses.Select(use => use.Parameter.Code));
        Assert.Equal(new Validity(LocalDate.MinIsoValue, null), Of(TakingsFact.AtMost((Vnd)1)));
    }

    [Fact(DisplayName = "Quy tắc về thành viên: đọc cả dữ kiện của hộ")]
    public void Rules_about_a_member()
    {
        RuleSet<Child, Answer> rules = new("x", new("x", "x"), AnswerNames.Of, new Rule<Child, Answer>(
            Article1, Verification.Official, Answer.Yes, Conditions.All(Synthetic.ChildAge.Below(6), Synthetic.Children.Of(Synthetic.HasFlag.Holds))))
        { Otherwise = Answer.No };
        var bound = Bound<Family, Child>.Of(rules, LawBook.Vietnam, Day);
        Finding Of(bool? flagged, int? age) => bound.Explain(new(Flagged: flagged), new(age is { } known ? NumberRange.Exactly(known) : null), Day);

        Assert.Equal([Answer.Yes], new Possible<Answer>(Of(true, 5).Outcomes));
        Assert.Equal([Answer.No], new Possible<Answer>(Of(true, 6).Outcomes));
        Assert.Equal([Answer.No], new Possible<Answer>(Of(false, null).Outcomes));
        Assert.Equal(["child.age"], Of(true, null).Missing.Select(fact => fact.Code));
        Assert.Equal(["family.flag"], Of(null, 5).Missing.Select(fact => fact.Code));
        Assert.Equal(2, bound.Rules.ResultCount);
    }

    [Fact(DisplayName = "Minh chứng và lỗi của bộ quy tắc thành lời")]
    public void A_defect_in_words()
    {
        RuleSetDefect gap = Assert.Single(((IRuleSet)new RuleSet<Shop, Answer>(
            "made.up", new("giả", "made up"), AnswerNames.Of, new Rule<Shop, Answer>(Article1, Verification.Official, Answer.Yes, TakingsFact.AtMost((Vnd)100)))).Check(LawBook.Vietnam, Day));

        Assert.Equal(("made.up", Day), (gap.RuleSet, gap.Date));
        Assert.Equal("doanh thu: 1.000.000.000.000.000 ₫", Assert.Single(gap.Witness).Show(Language.Vietnamese));
        Assert.Equal("made.up, 29/02/2020, gap: no rule applies; for example: takings: 1,000,000,000,000,000 ₫", gap.Describe(Language.English));
    }

    private static ParameterUse Use<T>(T value)
        where T : notnull => Always("x", value).On(Day)!;

    private sealed record Pair(Vnd First, Vnd Second) : IKeyedAmounts
    {
        public ImmutableArray<Vnd> Amounts => [First, Second];

        public string Show(Language language) => First + "; " + Second;
    }
}
