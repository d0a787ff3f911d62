using KienXuong.Domain.Law;
using KienXuong.Domain.Tests.Traceability;

namespace KienXuong.Domain.Tests.Law.Electricity;

/// <summary>Hỗ trợ tiền điện cho hộ nghèo: 30 kWh × giá bậc 1 × (1 + thuế), làm tròn từng tháng (Quyết định 28/2014, 14/2025, Thông tư 190/2014).</summary>
[Provision("Điều 3 Quyết định 28/2014/QĐ-TTg")]
[Provision("Quyết định 14/2025/QĐ-TTg")]
[Provision("Thông tư 190/2014/TT-BTC")]
public class MonthlyAmountTests
{
    private static readonly Household PoorHousehold = new() { RecognisedClass = PovertyClass.Poor };

    [Theory(DisplayName = "Mức hỗ trợ mỗi tháng, tháng đầu và tháng cuối của từng mức")]
    [InlineData(2014, 6, 45_804)]
    [InlineData(2015, 3, 45_804)]
    [InlineData(2015, 4, 48_972)]
    [InlineData(2017, 11, 48_972)]
    [InlineData(2017, 12, 51_117)]
    [InlineData(2019, 3, 51_117)]
    [InlineData(2019, 4, 55_374)]
    [InlineData(2022, 1, 55_374)]
    [InlineData(2022, 2, 54_367)]
    [InlineData(2022, 12, 54_367)]
    [InlineData(2023, 1, 55_374)]
    [InlineData(2023, 5, 55_374)]
    [InlineData(2023, 6, 57_024)]
    [InlineData(2023, 7, 55_987)]
    [InlineData(2023, 11, 55_987)]
    [InlineData(2023, 12, 58_514)]
    [InlineData(2024, 10, 58_514)]
    [InlineData(2024, 11, 61_333)]
    [InlineData(2025, 5, 61_333)]
    [InlineData(2025, 6, 64_282)]
    [InlineData(2026, 7, 64_282)]
    public void The_amount_of_a_month(int year, int month, long expected) =>
        Assert.Equal(expected, LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(year, month)).Amount!.Value.Amount);

    [Fact(DisplayName = "Tháng 5/2014: trước khi có quy định, ngoài phạm vi")]
    public void Before_June_2014_there_is_no_answer()
    {
        Entitlement may = LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(2014, 5));

        Assert.Null(may.Amount);
        Assert.Equal(NotCoveredReason.BeforeCoverage, may.Eligibility.NotCovered!.Reason);
    }

    [Fact(DisplayName = "Tháng 8/2026: chưa xác định, thiếu giá bán lẻ điện bậc 1")]
    public void From_August_2026_the_price_is_missing()
    {
        Entitlement august = LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(2026, 8));

        Assert.Null(august.Amount);
        Assert.Equal(["electricity.firstTierPrice"], august.Missing.Select(missing => missing.Code));
    }

    [Theory(DisplayName = "Chỉ hộ nghèo; hộ cận nghèo và các hộ khác không được hưởng theo mục này")]
    [InlineData(PovertyClass.NearPoor)]
    [InlineData(PovertyClass.AverageLivingStandard)]
    [InlineData(PovertyClass.AboveAverage)]
    [InlineData(PovertyClass.NeitherPoorNorNearPoor)]
    public void Only_poor_households(PovertyClass recognised) =>
        Assert.Equal(Vnd.Zero, LawBook.Vietnam.ElectricitySupport(new() { RecognisedClass = recognised }, new(2024, 3)).Amount);

    [Fact(DisplayName = "Chưa biết kết quả phân loại: chưa xác định, hỏi kết quả phân loại")]
    public void An_unknown_class_is_asked_for()
    {
        Entitlement open = LawBook.Vietnam.ElectricitySupport(new(), new(2024, 3));

        Assert.Null(open.Amount);
        Assert.Equal(["household.recognisedClass"], open.Missing.Select(missing => missing.Code));
    }

    [Theory(DisplayName = "Viện dẫn quyết định có hiệu lực vào ngày đầu tháng: tháng 5/2025 Quyết định 28/2014, tháng 6/2025 Quyết định 14/2025")]
    [InlineData(2025, 5, "Điều 3 Quyết định 28/2014/QĐ-TTg")]
    [InlineData(2025, 6, "Quyết định 14/2025/QĐ-TTg")]
    public void The_decision_cited(int year, int month, string citation) =>
        Assert.Equal(citation, LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(year, month)).Eligibility.Steps[0].Provision!.ToString());

    [Fact(DisplayName = "Phép tính tháng 3/2024: 30 kWh × 1.806 × 1,08 = 58.514,4, làm tròn 58.514 đồng, nêu hai lựa chọn áp dụng")]
    public void Every_step_of_the_arithmetic()
    {
        Entitlement march = LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(2024, 3));

        Assert.Equal(["30", "54.180", "58.514,4", "58.514"], march.Arithmetic!.Steps.Select(step => step.Result.ToString()));
        Assert.Equal(
            ["Điều 3 Quyết định 28/2014/QĐ-TTg", "Quyết định 2941/QĐ-BCT", "Nghị định 94/2023/NĐ-CP", "Thông tư 190/2014/TT-BTC"],
            march.Arithmetic.Steps.Select(step => step.Use.Provision.ToString()));
        Assert.Equal(["electricity.priceDay", "electricity.rounding"], march.Arithmetic.Choices.Select(choice => choice.Parameter.Code));
    }
}
