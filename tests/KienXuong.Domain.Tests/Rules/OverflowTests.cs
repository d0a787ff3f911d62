using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>So much is unknown that the cases are too many for a table: the answer is the outer bound, and everything open is asked; never an exception.</summary>
public class OverflowTests
{
    private const int Pairs = 20;

    private static readonly ImmutableArray<YesNoFact<Form>> Boxes =
        [.. Enumerable.Range(0, 2 * Pairs).Select(i => new YesNoFact<Form>(FormattableString.Invariant($"form.box{i:00}"), new("ô", "box"), form => form.Boxes[i]))];

    private static readonly YesNoFact<Form> Signed = new("form.signed", new("đã ký", "signed"), form => form.Signed);

    /// <summary>Some box of the first half together with its partner in the second half: in the order of the text, two to the power of twenty cases.</summary>
    private static readonly Condition<Form> SomePair = Any(
        All([.. Boxes.Take(Pairs).Select(box => box.Holds)]),
        Any([.. Enumerable.Range(0, Pairs).Select(i => All(Boxes[i].Holds, Boxes[Pairs + i].Holds))]));

    private static readonly Score<Form> Score = new(
        "form.score",
        new("điểm", "score"),
        Always("form.points", new PointTable(["all"], new Dictionary<string, ImmutableArray<int>> { ["signed"] = [5], ["notSigned"] = [3] })),
        [new("all", new("mọi phiếu", "every form"), Chosen<Form, RowCount>(Always("form.always", RowCount.HighestRow), RowCount.HighestRow))],
        new ScoreItem<Form>(
            "1",
            new("mục", "item"),
            new ScoreRow<Form>("signed", new("dòng", "row"), All(SomePair, Signed.Holds)),
            new ScoreRow<Form>("notSigned", new("dòng", "row"), All(SomePair, Not(Signed.Holds)))));

    private static readonly ImmutableArray<string> EveryBox = [.. Boxes.Select(box => box.Code)];

    [Fact(DisplayName = "Chưa biết ô nào: mọi kết quả còn có thể, hỏi mọi ô")]
    public void Nothing_is_known()
    {
        Finding finding = Ask(SomePair, new());

        Assert.Equal([Answer.No, Answer.Yes], new Possible<Answer>(finding.Outcomes).Order());
        Assert.Equal(EveryBox, finding.Missing.Select(fact => fact.Code));
        Assert.Equal(Truth.Undetermined, finding.Steps[0].Truth);
    }

    [Fact(DisplayName = "Phần đã biết quyết định thì vẫn quyết định")]
    public void What_is_known_decides()
    {
        Finding finding = Ask(SomePair, new(Answers(0, true, Pairs, true)));

        Assert.Equal([Answer.Yes], new Possible<Answer>(finding.Outcomes));
        Assert.Empty(finding.Missing);
    }

    [Fact(DisplayName = "Biên ngoài: các phần loại trừ nhau vẫn coi là có thể, không bao giờ bỏ sót kết quả; ô đã biết không hỏi lại")]
    public void The_outer_bound_may_be_too_wide()
    {
        Condition<Form> never = All(Any(SomePair, Signed.Holds), Any(SomePair, Not(Signed.Holds)), Not(SomePair));

        Finding finding = Ask(never, new(Answers(0, true)));

        Assert.Equal([Answer.No, Answer.Yes], new Possible<Answer>(finding.Outcomes).Order());
        Assert.Equal([.. EveryBox.Skip(1), "form.signed"], finding.Missing.Select(fact => fact.Code));
    }

    [Fact(DisplayName = "Chỉ còn ít ô chưa biết: bảng trường hợp lại chính xác")]
    public void With_less_unknown_it_is_exact()
    {
        Form form = new(new((1UL << 2 * Pairs) - 1, 0));

        Assert.Equal([Answer.No], new Possible<Answer>(Ask(All(SomePair, Signed.Holds), form).Outcomes));
        Finding finding = Ask(SomePair, form with { Boxes = form.Boxes.With(0, true).With(Pairs, null) });
        Assert.Equal(["form.box20"], finding.Missing.Select(fact => fact.Code));
    }

    [Fact(DisplayName = "Khoảng điểm: biên ngoài 0 đến 8, dù hai dòng loại trừ nhau; hỏi mọi ô và chữ ký")]
    public void The_range_of_a_score_is_an_outer_bound()
    {
        Bound<Form> bound = Bind(Score.AtLeast(4));

        Assert.Equal((0, 8), bound.Score(new(), Day, Score));
        Assert.Equal((0, 5), bound.Score(new(default, true), Day, Score));
        Assert.Equal((0, 5), bound.Score(new(new((1UL << Pairs) - 1, 1)), Day, Score));
        Assert.Equal([.. EveryBox, "form.signed"], bound.Explain(new(), Day).Missing.Select(fact => fact.Code).Order());
    }

    [Fact(DisplayName = "Bảng điểm: các dữ kiện của cùng một dòng đứng cạnh nhau, nên hai mươi cặp nêu cách xa nhau vẫn được tính chính xác: mỗi cặp cho đúng một điểm")]
    public void The_facts_of_a_row_stand_side_by_side()
    {
        ScoreRow<Form>[] RowsOf(string code, Func<int, Condition<Form>> when) =>
            [.. Enumerable.Range(0, Pairs).Select(i => new ScoreRow<Form>(FormattableString.Invariant($"{code}{i:00}"), new("dòng", "row"), when(i)))];
        ScoreRow<Form>[][] rows =
        [
            RowsOf("first", i => Boxes[i].Holds),
            RowsOf("pair", i => All(Boxes[i].Holds, Boxes[Pairs + i].Holds)),
            RowsOf("apart", i => Not(All(Boxes[i].Holds, Boxes[Pairs + i].Holds))),
        ];
        var pairs = new Score<Form>(
            "form.pairs",
            new("điểm cặp", "score of pairs"),
            Always("form.pairPoints", new PointTable(["all"], rows.SelectMany(each => each).ToDictionary(row => row.Code, row => ImmutableArray.Create(row.Code.StartsWith('f') ? 0 : 1)))),
            [new("all", new("mọi phiếu", "every form"), Chosen<Form, RowCount>(Always("form.always", RowCount.HighestRow), RowCount.HighestRow))],
            [.. rows.Select((each, i) => new ScoreItem<Form>(FormattableString.Invariant($"{i}"), new("mục", "item"), [.. each]))]);

        Assert.Equal((Pairs, Pairs), Bind(pairs.AtLeast(4)).Score(new(), Day, pairs));
        Assert.Equal([Answer.Yes], new Possible<Answer>(Ask(All(pairs.AtLeast(Pairs), pairs.AtMost(Pairs)), new()).Outcomes));
    }

    private static Finding Ask(Condition<Form> condition, Form form) => Bind(condition).Explain(form, Day);

    private static Bound<Form> Bind(Condition<Form> condition) => Bound<Form>.Of(
        new RuleSet<Form, Answer>("made.up", new("giả", "made up"), AnswerNames.Of, new Rule<Form, Answer>(Article1, Verification.Official, Answer.Yes, condition)) { Otherwise = Answer.No },
        LawBook.Vietnam,
        Day);

    private static Answers Answers(int box, bool answer) => default(Answers).With(box, answer);

    private static Answers Answers(int first, bool one, int second, bool other) => Answers(first, one).With(second, other);

    /// <summary>A made-up form with more boxes than a table can hold.</summary>
    private sealed record Form(Answers Boxes = default, bool? Signed = null);
}
