using KienXuong.Domain.Law;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law.Decree351Of2025;

/// <summary>Nghị định 351/2025/NĐ-CP: năm 2026 theo Điều 3 Nghị định 07/2021/NĐ-CP; chuẩn 2027-2030.</summary>
[Provision("Nghị định 351/2025/NĐ-CP")]
public class StandardOf2026And2027Tests
{
    [Theory(DisplayName = "Năm 2026 vẫn là 1.500.000 / 2.000.000 đồng, không phải 2.200.000 / 2.800.000 đồng")]
    [InlineData(Rural, 1_500_000, Poor)]
    [InlineData(Rural, 1_500_001, AverageLivingStandard)]
    [InlineData(Urban, 2_000_000, Poor)]
    [InlineData(Urban, 2_000_001, AverageLivingStandard)]
    public void The_lines_of_2026(AreaType area, long income, PovertyClass expected)
    {
        foreach (int month in (int[])[1, 6, 8, 9, 12])
        {
            Assert.Equal(expected, Given.Decided(Given.Household(area, income, 3), 2026, month, 1).Class);
        }
    }

    [Theory(DisplayName = "Quy tắc không chắc hơn giá trị mà nó dùng: năm 2022-2025 chính thức, năm 2026 theo nguồn công bố, mức sống trung bình năm 2026 suy luận")]
    [InlineData(1_500_000, 2025, Verification.Official)]
    [InlineData(2_250_000, 2025, Verification.Official)]
    [InlineData(1_500_000, 2026, Verification.Reported)]
    [InlineData(2_250_000, 2026, Verification.Inferred)]
    [InlineData(2_250_001, 2025, Verification.Inferred)]
    public void A_rule_is_known_no_better_than_its_values(long income, int year, Verification expected)
    {
        Classification classification = Given.Decided(Given.Household(Rural, income, 3), year, 3, 1);

        Assert.Equal(expected, classification.Steps.Single(step => step.Rule is not null && step.Truth == Domain.Rules.Truth.Yes).Verification);
    }

    [Fact(DisplayName = "Kết quả của năm 2026 viện dẫn Nghị định 07/2021/NĐ-CP tiếp tục áp dụng theo Nghị định 351/2025/NĐ-CP")]
    public void A_result_of_2026_cites_both_decrees()
    {
        string text = Given.Decided(Given.Household(Rural, 1_500_000, 3), 2026, 1, 1).Explain(Language.Vietnamese);

        Assert.Contains("Điều 3 Nghị định 07/2021/NĐ-CP, tiếp tục áp dụng theo Nghị định 351/2025/NĐ-CP [theo nguồn công bố]", text, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Rà soát từ 01/09/2026 đến 31/12/2026: kết quả nêu rằng chuẩn áp dụng chưa rõ")]
    [InlineData(2026, 8, 31, false)]
    [InlineData(2026, 9, 1, true)]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    public void The_autumn_of_2026_is_flagged(int year, int month, int day, bool flagged) =>
        Assert.Equal(flagged, Given.Classified(Given.Household(Rural, 1_500_000, 3), year, month, day).Standard!.Use.Note is not null);

    [Theory(DisplayName = "Chuẩn 2027: từ 2.200.000 / 2.800.000 đồng trở xuống và từ 3 chỉ số trở lên là hộ nghèo, dưới 3 chỉ số là hộ cận nghèo")]
    [InlineData(Rural, 2_199_999, 3, Poor)]
    [InlineData(Rural, 2_200_000, 3, Poor)]
    [InlineData(Rural, 2_200_000, 4, Poor)]
    [InlineData(Rural, 2_200_000, 2, NearPoor)]
    [InlineData(Rural, 2_200_000, 0, NearPoor)]
    [InlineData(Urban, 2_799_999, 3, Poor)]
    [InlineData(Urban, 2_800_000, 3, Poor)]
    [InlineData(Urban, 2_800_000, 2, NearPoor)]
    public void The_standard_of_2027(AreaType area, long income, int deprived, PovertyClass expected) =>
        Assert.Equal(expected, Given.Decided(Given.Household(area, income, deprived), 2028, 6, 15).Class);

    [Theory(DisplayName = "Trên chuẩn 2027: không nghèo, không cận nghèo; mức sống trung bình ngoài phạm vi vì chưa biết mức")]
    [InlineData(Rural, 2_200_001)]
    [InlineData(Urban, 2_800_001)]
    [InlineData(Rural, 50_000_000)]
    public void Above_the_line_of_2027_the_rest_is_not_covered(AreaType area, long income)
    {
        ClassDecided decided = Given.Decided(Given.Household(area, income), 2027, 1, 1);

        Assert.Equal(NeitherPoorNorNearPoor, decided.Class);
        Assert.Equal(NotCoveredReason.NotKnown, decided.Rest!.Reason);
    }

    [Fact(DisplayName = "2.000.000 đồng, nông thôn, 3 chỉ số: không nghèo ngày 31/12/2026, nghèo ngày 01/01/2027")]
    public void The_first_day_of_the_standard_of_2027()
    {
        Household household = Given.Household(Rural, 2_000_000, 3);

        Assert.Equal(AverageLivingStandard, Given.Decided(household, 2026, 12, 31).Class);
        Assert.Equal(Poor, Given.Decided(household, 2027, 1, 1).Class);
    }

    [Fact(DisplayName = "31/12/2030 là ngày cuối; 01/01/2031 ngoài phạm vi")]
    public void The_last_day()
    {
        Household household = Given.Household(Rural, 2_200_000, 3);

        Assert.Equal(Poor, Given.Decided(household, 2030, 12, 31).Class);
        Assert.Equal(NotCoveredReason.AfterCoverage, Assert.IsType<ClassNotCovered>(Given.Classified(household, 2031, 1, 1)).Reason.Reason);
    }

    [Fact(DisplayName = "Rà soát nêu tên chuẩn: mùa thu 2021 theo chuẩn 2022, mùa thu 2026 theo chuẩn 2027; tên lạ là lỗi")]
    public void A_review_may_name_its_standard()
    {
        Household household = Given.Household(Rural, 2_000_000, 3);

        Assert.Equal(AverageLivingStandard, LawBook.Vietnam.On(new(2021, 10, 15)).Under("2022").PossibleClasses(household).Decided);
        Assert.Equal(AboveAverage, LawBook.Vietnam.On(new(2021, 10, 15)).PossibleClasses(household).Decided);
        Assert.Equal(Poor, LawBook.Vietnam.On(new(2026, 10, 15)).Under("2027").PossibleClasses(household).Decided);
        Assert.Throws<ArgumentException>(() => LawBook.Vietnam.On(new(2026, 10, 15)).Under("2020"));
    }
}
