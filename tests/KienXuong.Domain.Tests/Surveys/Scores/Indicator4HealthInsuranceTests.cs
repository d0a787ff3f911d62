using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 4 (2.2). Có ít nhất một người từ đủ 6 tuổi hiện không có bảo hiểm y tế, không tính đối tượng do ngân sách nhà nước đóng.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator4HealthInsuranceTests
{
    private static readonly SurveyMember Uninsured = Worker with { HasHealthInsurance = false };

    [Theory(DisplayName = "Bảo hiểm y tế: từ đủ 6 tuổi; hôm nay tròn 6 tuổi thì tính, mai mới tròn thì không")]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void The_day_of_six(int day, bool deprived) =>
        Assert.Equal(deprived, IsDeprived(Child with { BirthDate = new(2018, 10, day), HasHealthInsurance = false }));

    [Fact(DisplayName = "Bảo hiểm y tế: sinh 29/02/2016 thì tròn 6 tuổi ngày 28/02/2022")]
    public void Born_on_leap_day()
    {
        Survey survey = With(Nothing.Dwelling, Child with { BirthDate = new(2016, 2, 29), HasHealthInsurance = false });

        Assert.False(survey.On(new(2022, 2, 27)).IsDeprived(DeprivationIndicator2022.HealthInsurance));
        Assert.True(survey.On(new(2022, 2, 28)).IsDeprived(DeprivationIndicator2022.HealthInsurance));
    }

    [Theory(DisplayName = "Bảo hiểm y tế: một người từ đủ 6 tuổi, mọi lứa tuổi, B.12 mã 2 và ngân sách không đóng")]
    [InlineData(true, false, false)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    [InlineData(true, true, false)]
    [InlineData(true, null, false)]
    [InlineData(false, null, null)]
    [InlineData(null, true, false)]
    [InlineData(null, false, null)]
    public void Insured_or_paid(bool? insured, bool? budgetPays, bool? deprived) =>
        Assert.Equal(deprived, IsDeprived(Worker with { HasHealthInsurance = insured, BudgetPaysInsurance = budgetPays }, Worker, Child));

    [Theory(DisplayName = "Bảo hiểm y tế: dữ kiện của người quyết định; thiếu thì hộ trong danh sách hộ nghèo là nhóm ngân sách đóng, ngoài danh sách còn ngỏ")]
    [InlineData(null, true, false)]
    [InlineData(null, false, null)]
    [InlineData(null, null, null)]
    [InlineData(false, true, true)]
    [InlineData(false, false, true)]
    [InlineData(false, null, true)]
    [InlineData(true, true, false)]
    [InlineData(true, false, false)]
    [InlineData(true, null, false)]
    public void Budget_group_and_poor_list(bool? budgetPays, bool? onList, bool? deprived)
    {
        Survey survey = With(Nothing.Dwelling, Uninsured with { BudgetPaysInsurance = budgetPays }) with { IsOnPoorList = onList };

        Assert.Equal(deprived, survey.IsDeprived(DeprivationIndicator2022.HealthInsurance));
    }

    [Fact(DisplayName = "Bảo hiểm y tế: phân loại năm trước không phải là danh sách hộ nghèo hiện nay")]
    public void The_class_of_last_year_is_not_read() => Assert.Null(
        (With(Nothing.Dwelling, Uninsured with { BudgetPaysInsurance = null }) with { IsOnPoorList = null, LastClass = LastClass.Poor })
            .IsDeprived(DeprivationIndicator2022.HealthInsurance));

    [Fact(DisplayName = "Bảo hiểm y tế: cả hộ dưới 6 tuổi thì không thiếu hụt")]
    public void Nobody_of_six() => Assert.False(IsDeprived(Child with { BirthDate = new(2020, 1, 1), HasHealthInsurance = false }));

    private static bool? IsDeprived(params SurveyMember[] members) => With(Nothing.Dwelling, [.. members]).IsDeprived(DeprivationIndicator2022.HealthInsurance);
}
