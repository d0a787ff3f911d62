using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Counting yes/no facts: one by one, as a declared number, and where some are unknown.</summary>
public class CountTests
{
    private static readonly Condition<Shop> AtLeastTwo = CountOf(Counted).AtLeast(2);
    private static readonly Condition<Shop> BelowTwo = CountOf(Counted).Below(2);

    [Theory(DisplayName = "Bốn câu hỏi, mức 2: đủ, thiếu, chưa rõ; \"từ … trở lên\" và \"dưới\" luôn trái ngược nhau")]
    [InlineData("yynn", Yes)]
    [InlineData("yyyy", Yes)]
    [InlineData("ynnn", No)]
    [InlineData("nnnn", No)]
    [InlineData("yy??", Yes)]
    [InlineData("n?nn", No)]
    [InlineData("y?nn", Undetermined)]
    [InlineData("??nn", Undetermined)]
    [InlineData("????", Undetermined)]
    public void Counted_one_by_one(string answers, Truth atLeastTwo)
    {
        Shop shop = new(Answers: Read(answers));

        Assert.Equal(atLeastTwo, shop.Says(AtLeastTwo));
        Assert.Equal((Truth)(2 - (int)atLeastTwo), shop.Says(BelowTwo));
    }

    [Theory(DisplayName = "Chỉ hỏi những câu còn có thể làm đổi số đếm")]
    [InlineData("y?nn", "shop.answers.b")]
    [InlineData("??nn", "shop.answers.a shop.answers.b")]
    [InlineData("yy??", "")]
    [InlineData("n?nn", "")]
    public void Only_open_questions_are_asked(string answers, string expected) =>
        Assert.Equal(expected, string.Join(' ', new Shop(Answers: Read(answers)).Questioned(AtLeastTwo)));

    [Theory(DisplayName = "Số lượng đã khai đi trước từng câu: không hỏi câu nào, kể cả khi các câu nói khác")]
    [InlineData(1, No)]
    [InlineData(2, Yes)]
    [InlineData(3, Yes)]
    public void A_declared_number_goes_first(int declared, Truth expected)
    {
        Assert.Equal(expected, new Shop(Declared: declared).Says(AtLeastTwo));
        Assert.Equal(expected, new Shop(Declared: declared, Answers: Read("y?n?")).Says(AtLeastTwo));
        Assert.Empty(new Shop(Declared: declared).Questioned(AtLeastTwo));
    }

    [Fact(DisplayName = "Nhóm không có số khai: số khai không được đọc")]
    public void A_group_without_a_figure_reads_none() =>
        Assert.Equal(No, new Shop(Declared: 4, Answers: Read("nnnn")).Says(CountOf(CountedWithoutFigure).AtLeast(2)));

    [Fact(DisplayName = "Mức 0 luôn đạt, mức trên số câu không bao giờ đạt, không hỏi gì")]
    public void Numbers_outside_are_settled()
    {
        Assert.Equal(Yes, new Shop().Says(CountOf(Counted).AtLeast(0)));
        Assert.Equal(No, new Shop().Says(CountOf(Counted).AtLeast(5)));
        Assert.Equal(Yes, new Shop().Says(CountOf(Counted).Below(5)));
        Assert.Empty(new Shop().Questioned(CountOf(Counted).AtLeast(5)));
    }

    [Fact(DisplayName = "Một câu vừa được đếm vừa được hỏi riêng: hai điều kiện dùng cùng một câu trả lời")]
    public void A_question_counted_and_asked_by_itself_is_one_fact()
    {
        Condition<Shop> both = All(AtLeastTwo, Not(Questions[0].Holds));

        Assert.Equal(No, new Shop(Answers: Read("??nn")).Says(both));
        Assert.Equal(Undetermined, new Shop(Answers: Read("?yyn")).Says(both));
        Assert.Equal(["shop.answers.a"], new Shop(Answers: Read("?yyn")).Questioned(both));
    }

    [Fact(DisplayName = "Giải thích: từ bao nhiêu đến bao nhiêu câu, mức, khoảng cách đến mức khi đã biết")]
    public void The_explanation_shows_the_count()
    {
        Step open = new Shop(Answers: Read("y??n")).Ask(AtLeastTwo).Steps[1];
        Step known = new Shop(Answers: Read("ynnn")).Ask(AtLeastTwo).Steps[1];
        Step declared = new Shop(Declared: 3).Ask(AtLeastTwo).Steps[1];

        Assert.Equal((StepKind.Count, 1L, 3L, 2L, Undetermined), (open.Kind, open.Low, open.High, open.Limit, open.Truth));
        Assert.Null(open.Distance);
        Assert.Equal((1L, 1L), (known.Low, known.Distance));
        Assert.Equal((3L, 3L, -1L, Yes), (declared.Low, declared.High, declared.Distance, declared.Truth));
    }

    [Theory(DisplayName = "Tập câu trả lời: mặc định chưa biết, khai và xóa từng câu, câu đầu và câu cuối của 64 câu")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(62)]
    [InlineData(63)]
    public void Answers_keep_each_question(int question)
    {
        Answers none = default;
        Answers yes = none.With(question, true);

        Assert.Null(none[question]);
        Assert.Equal((true, 1), (yes[question], yes.YesCount));
        Assert.Equal((false, 0), (yes.With(question, false)[question], yes.With(question, false).YesCount));
        Assert.Equal(none, yes.With(question, null));
        Assert.Null(yes[(question + 1) % 64]);
    }

    [Fact(DisplayName = "Tập câu trả lời: bit của câu chưa trả lời không được đếm")]
    public void Bits_of_unanswered_questions_are_not_counted() => Assert.Equal(1, new Answers(Known: 0b01, Yes: 0b11).YesCount);

    /// <summary>Four answers written as letters: y yes, n no, ? unknown.</summary>
    private static Answers Read(string letters)
    {
        Answers answers = default;
        for (int i = 0; i < letters.Length; i++)
        {
            answers = answers.With(i, letters[i] switch { 'y' => true, 'n' => false, _ => null });
        }

        return answers;
    }
}
