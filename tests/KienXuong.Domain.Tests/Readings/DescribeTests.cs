using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Layers;
using NodaTime;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>The describe reading, and that it says the same as the explanation.</summary>
public class DescribeTests
{
    private static readonly LocalDate Day = new(2028, 6, 1);

    private static readonly LawBook WithAverageLine =
        LawBook.Vietnam.With(FictitiousProvince.WithLine("poverty.2027.averageLine", LayerRank.National, new(2027, 1, 1), 3_300_000, 4_200_000));

    [Fact(DisplayName = "Điều kiện \"có quy định\" luôn được nêu, dù mức đã biết hay chưa")]
    public void Given_is_always_stated()
    {
        foreach (LawBook book in (LawBook[])[LawBook.Vietnam, WithAverageLine])
        {
            string[] sentences = [.. SentencesOf(book)];
            Assert.StartsWith("household neither poor nor near-poor: when not (upper bound of the average living standard is given by the law) and ", sentences[2], StringComparison.Ordinal);
            Assert.StartsWith("household with the average living standard: when upper bound of the average living standard is given by the law and ", sentences[3], StringComparison.Ordinal);
        }
    }

    [Fact(DisplayName = "Lời giải thích nêu điều kiện như mô tả: \"chưa có quy định\" không thỏa khi mức đã biết")]
    public void The_explanation_names_the_condition_that_fails()
    {
        Classification classification = WithAverageLine.On(Day).Classify(new() { Area = AreaType.Rural, IncomePerHead = 3_000_000 });

        string text = classification.Explain(Language.Vietnamese);

        Assert.Contains("\n   ✗ chưa có quy định: mức sống trung bình\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("✗ có quy định: ", text, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Mức chưa biết: quy tắc cần mức đó nêu điều kiện \"có quy định\" không thỏa")]
    public void The_explanation_names_the_value_that_the_law_does_not_give()
    {
        Classification undetermined = LawBook.Vietnam.On(Day).Classify(new() { Area = AreaType.Rural });

        Assert.Contains("   ✗ có quy định: mức sống trung bình\n", undetermined.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lưu ý của quy tắc có trong mô tả: chữ của điểm chưa kiểm chứng")]
    public void The_note_of_a_rule_is_told()
    {
        RuleSetDescription classes = LawBook.Vietnam.Describe(new(2023, 6, 1)).Single(rules => rules.Code == "poverty.2022.classes");

        Assert.Equal(
            ["the letter of the point is unconfirmed", "the letter of the point is unconfirmed", "the letter of the point is unconfirmed", null],
            classes.Rules.Select(rule => rule.Note?.English));
    }

    [Fact(DisplayName = "Lựa chọn áp dụng trong điều kiện: mô tả và giải thích nêu giá trị cần có, cả khi bị phủ định")]
    public void A_named_choice_is_told_with_the_value_wanted()
    {
        var rounding = new Parameter<Rounding>(
            "made.rounding",
            new("làm tròn", "rounding"),
            new(null, new Enactment<Rounding>(new(2020, 1, 1), Rounding.NearestDong, Instruments.Decree351Of2025.Whole, Verification.Inferred)))
        {
            IsChoice = true,
            NameOf = Explanations.Words.Of,
        };
        IRuleSet Named(Condition<Household> when) => new RuleSet<Household, Answer>(
            "made.up", new("giả", "made up"), AnswerNames.Of, new Rule<Household, Answer>(Instruments.Decree351Of2025.Whole, Verification.Inferred, Answer.Yes, when))
        {
            Otherwise = Answer.No,
        };

        Assert.Equal("rounding: to the nearest thousand đồng", StepOf(Conditions.Chosen<Household, Rounding>(rounding, Rounding.NearestThousand)));
        Assert.Equal(
            "rounding: not to the nearest đồng",
            StepOf(Conditions.Not(Conditions.Chosen<Household, Rounding>(rounding, Rounding.NearestDong))));
        Assert.Equal(
            "yes: when not (rounding: to the nearest đồng)",
            Named(Conditions.Not(Conditions.Chosen<Household, Rounding>(rounding, Rounding.NearestDong))).Describe(LawBook.Vietnam, Day).Rules[0].Sentence.English);

        string StepOf(Condition<Household> when) => Explanations.StepText.Of(
            LawBook.Vietnam.Bind((RuleSet<Household, Answer>)Named(when), Day).Explain(new(), Day).Steps.Single(step => step.Kind == StepKind.Given), Language.English);
    }

    private static IEnumerable<string> SentencesOf(LawBook book) =>
        book.Describe(Day).Single(rules => rules.Code == "poverty.2027.classes").Rules.Select(rule => rule.Sentence.English);
}
