using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.AreaType;

namespace KienXuong.Domain.Tests.Law.Decree30Of2025;

/// <summary>Điểm d khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP, bổ sung bởi Nghị định 30/2025/NĐ-CP: người lao động có thu nhập thấp.</summary>
[Provision("điểm d khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
public class LowIncomeWorkerTests
{
    private static readonly Household Household =
        Given.Household(Rural, 1_600_000) with { RecognisedClass = PovertyClass.AverageLivingStandard };

    private static readonly Person Worker = new() { IsWorker = true };

    [Theory(DisplayName = "Loại này có từ ngày 10/04/2025; trước đó câu trả lời là không")]
    [InlineData(2016, 1, 5, Answer.No)]
    [InlineData(2025, 4, 9, Answer.No)]
    [InlineData(2025, 4, 10, Answer.Yes)]
    [InlineData(2025, 12, 31, Answer.Yes)]
    [InlineData(2026, 1, 1, Answer.Yes)]
    [InlineData(2026, 12, 31, Answer.Yes)]
    public void From_the_tenth_of_April_2025(int year, int month, int day, Answer expected) =>
        Assert.Equal(expected, Asked(Household, Worker, new(year, month, day)).Possible.Decided);

    [Fact(DisplayName = "Trước ngày 10/04/2025 lý do là quy định chưa có, dù không biết gì khác")]
    public void Before_there_was_no_such_category()
    {
        Eligibility before = Asked(new Household(), new Person(), new(2025, 4, 9));

        Assert.Equal(Answer.No, before.Possible.Decided);
        Assert.Equal("loại này chưa có trong luật, câu trả lời là không", before.Rules!.Note!.Vietnamese);
        Assert.Equal(
            "Quy định áp dụng: khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP [suy luận; loại này chưa có trong luật, câu trả lời là không]\n✓ luật không có trường hợp nào\n",
            before.Explain(Language.Vietnamese));
        Assert.Contains(
            "\"note\":{\"vi\":\"loại này chưa có trong luật, câu trả lời là không\"", Domain.Json.DecisionJson.Write(before, indented: false), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Trước ngày 10/04/2025, mô tả bằng lời: mọi trường hợp đều không; từ ngày đó điều kiện không còn hỏi mức thu nhập có hay không")]
    public void In_words()
    {
        Assert.Equal(["không: mọi trường hợp"], SentencesOn(new(2025, 4, 9)));
        Assert.StartsWith("người lao động có thu nhập thấp: khi là người lao động", SentencesOn(new(2025, 4, 10)).First(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Mức thu nhập năm 2026 do Nghị định 30/2025/NĐ-CP bổ sung, tiếp tục áp dụng theo Nghị định 351/2025/NĐ-CP")]
    public void The_line_of_2026_names_both_decrees() => Assert.Contains(
        "điểm d khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP, bổ sung bởi Nghị định 30/2025/NĐ-CP, tiếp tục áp dụng theo Nghị định 351/2025/NĐ-CP [suy luận]",
        Asked(Household, Worker, new(2026, 6, 1)).Explain(Language.Vietnamese),
        StringComparison.Ordinal);

    [Fact(DisplayName = "Từ 01/01/2027: chưa biết, ngoài phạm vi")]
    public void From_2027_nothing_is_known()
    {
        Eligibility after = Asked(Household, Worker, new(2027, 1, 1));

        Assert.Equal(NotCoveredReason.AfterCoverage, after.NotCovered!.Reason);
        Assert.Empty(after.Possible);
    }

    [Theory(DisplayName = "Thu nhập bình quân của hộ từ 2.250.000 đồng (nông thôn), 3.000.000 đồng (thành thị) trở xuống")]
    [InlineData(Rural, 2_249_999, Answer.Yes)]
    [InlineData(Rural, 2_250_000, Answer.Yes)]
    [InlineData(Rural, 2_250_001, Answer.No)]
    [InlineData(Urban, 2_999_999, Answer.Yes)]
    [InlineData(Urban, 3_000_000, Answer.Yes)]
    [InlineData(Urban, 3_000_001, Answer.No)]
    public void The_income_bound(AreaType area, long income, Answer expected) =>
        Assert.Equal(expected, Asked(Household with { Area = area, IncomePerHead = income }, Worker, new(2025, 6, 15)).Possible.Decided);

    [Theory(DisplayName = "Hộ không thuộc hộ nghèo, hộ cận nghèo; không xét mức thu nhập dưới")]
    [InlineData(PovertyClass.Poor, Answer.No)]
    [InlineData(PovertyClass.NearPoor, Answer.No)]
    [InlineData(PovertyClass.AverageLivingStandard, Answer.Yes)]
    [InlineData(PovertyClass.AboveAverage, Answer.Yes)]
    public void The_class_of_the_household(PovertyClass recognised, Answer expected) =>
        Assert.Equal(expected, Asked(Household with { RecognisedClass = recognised, IncomePerHead = 1_400_000 }, Worker, new(2025, 6, 15)).Possible.Decided);

    [Fact(DisplayName = "Hộ chưa được phân loại: chưa xác định, trừ khi điều kiện khác đã không thỏa mãn")]
    public void A_household_without_a_class()
    {
        Household unclassified = Household with { RecognisedClass = null };

        Eligibility open = Asked(unclassified, Worker, new(2025, 6, 15));
        Assert.False(open.Possible.IsDecided);
        Assert.Equal(["household.recognisedClass"], open.Missing.Select(fact => fact.Code));
        Assert.Equal(Answer.No, Asked(unclassified with { IncomePerHead = 2_250_001 }, Worker, new(2025, 6, 15)).Possible.Decided);
        Assert.Equal(Answer.No, Asked(unclassified, new() { IsWorker = false }, new(2025, 6, 15)).Possible.Decided);
    }

    private static Eligibility Asked(Household household, Person person, LocalDate date) => LawBook.Vietnam.On(date).LowIncomeWorker(household, person);

    private static IEnumerable<string> SentencesOn(LocalDate date) =>
        LawBook.Vietnam.Describe(date).Single(rules => rules.Code == "poverty.lowIncomeWorker").Rules.Select(rule => rule.Sentence.Vietnamese);
}
