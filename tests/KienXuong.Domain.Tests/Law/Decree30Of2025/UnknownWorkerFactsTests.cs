using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law.Decree30Of2025;

/// <summary>Người lao động có thu nhập thấp khi còn thiếu dữ kiện: một điều kiện đã không thỏa mãn là đủ để trả lời không; nếu không thì hỏi.</summary>
[Provision("điểm d khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
public class UnknownWorkerFactsTests
{
    private static readonly Household Average = Given.Household(Rural, 1_600_000) with { RecognisedClass = AverageLivingStandard };
    private static readonly Person Worker = new() { IsWorker = true };

    [Fact(DisplayName = "Chưa biết là người lao động hay không: chưa xác định, chỉ hỏi điều đó")]
    public void Whether_a_worker() => Assert.Equal(["person.isWorker"], Asked(Average, new()));

    [Fact(DisplayName = "Hộ chưa có kết quả phân loại: chưa xác định, chỉ hỏi kết quả phân loại")]
    public void The_class() => Assert.Equal(["household.recognisedClass"], Asked(Average with { RecognisedClass = null }, Worker));

    [Fact(DisplayName = "Chưa biết thu nhập: chỉ hỏi thu nhập bình quân")]
    public void The_income() => Assert.Equal(["household.incomePerHead"], Asked(Average with { IncomePerHead = null }, Worker));

    [Theory(DisplayName = "Chưa biết khu vực: hỏi khu vực chỉ khi thu nhập nằm giữa hai mức 2.250.000 và 3.000.000 đồng")]
    [InlineData(2_250_000, Answer.Yes)]
    [InlineData(2_250_001, null)]
    [InlineData(3_000_000, null)]
    [InlineData(3_000_001, Answer.No)]
    public void The_area(long income, Answer? expected)
    {
        Household household = Average with { Area = null, IncomePerHead = income };

        Assert.Equal(expected, On(household, Worker).Possible.Decided);
        Assert.Equal(expected is null ? ["household.area"] : [], Asked(household, Worker));
    }

    [Fact(DisplayName = "Không biết gì: hỏi cả bốn điều")]
    public void Nothing_is_known() => Assert.Equal(
        ["household.area", "household.incomePerHead", "household.recognisedClass", "person.isWorker"],
        Asked(new(), new()).Order());

    [Fact(DisplayName = "Không phải người lao động: không, dù mọi điều khác chưa biết")]
    public void Not_a_worker() => Assert.Equal(Answer.No, On(new(), new() { IsWorker = false }).Possible.Decided);

    [Theory(DisplayName = "Hộ nghèo, hộ cận nghèo: không, dù mọi điều khác chưa biết")]
    [InlineData(Poor)]
    [InlineData(NearPoor)]
    public void Poor_or_near_poor(PovertyClass recognised) =>
        Assert.Equal(Answer.No, On(new() { RecognisedClass = recognised }, new()).Possible.Decided);

    [Theory(DisplayName = "Thu nhập trên mức của cả hai khu vực: không, dù mọi điều khác chưa biết; đúng 3.000.000 đồng thì còn phải hỏi")]
    [InlineData(3_000_000, null)]
    [InlineData(3_000_001, Answer.No)]
    public void Income_above_both_bounds(long income, Answer? expected) =>
        Assert.Equal(expected, On(new() { IncomePerHead = income }, new()).Possible.Decided);

    [Theory(DisplayName = "Tổng thu nhập chia số người: 9.000.000 đồng của 4 người được, 9.000.001 đồng thì không")]
    [InlineData(8_999_999, Answer.Yes)]
    [InlineData(9_000_000, Answer.Yes)]
    [InlineData(9_000_001, Answer.No)]
    public void The_income_is_that_of_the_household_divided_by_its_members(long total, Answer expected) =>
        Assert.Equal(expected, On(Average with { IncomePerHead = null, MonthlyIncome = total, MemberCount = 4 }, Worker).Possible.Decided);

    [Fact(DisplayName = "Lời giải thích nêu điểm d, Nghị định 30/2025/NĐ-CP và ngày có hiệu lực chưa kiểm chứng")]
    public void The_in_force_day_is_unconfirmed() => Assert.Contains(
        "điểm d khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP, bổ sung bởi Nghị định 30/2025/NĐ-CP [theo nguồn công bố; ngày có hiệu lực 10/04/2025 chưa kiểm chứng]",
        On(Average, Worker).Explain(Language.Vietnamese),
        StringComparison.Ordinal);

    [Theory(DisplayName = "Năm 2026 câu trả lời là suy luận")]
    [InlineData(2025, Domain.Law.Verification.Reported)]
    [InlineData(2026, Domain.Law.Verification.Inferred)]
    public void The_rule_of_2026_is_inferred(int year, Domain.Law.Verification expected) => Assert.Equal(
        expected,
        LawBook.Vietnam.On(new(year, 6, 1)).LowIncomeWorker(Average, Worker).Steps[0].Verification);

    private static Eligibility On(Household household, Person person) => LawBook.Vietnam.On(new(2025, 4, 10)).LowIncomeWorker(household, person);

    private static ImmutableArray<string> Asked(Household household, Person person) => [.. On(household, person).Missing.Select(fact => fact.Code)];
}
