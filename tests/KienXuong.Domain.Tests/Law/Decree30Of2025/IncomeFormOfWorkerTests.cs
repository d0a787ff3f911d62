using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;

namespace KienXuong.Domain.Tests.Law.Decree30Of2025;

/// <summary>Người lao động có thu nhập thấp: thu nhập lấy từ phiếu thu nhập của hộ (Phụ lục VIII).</summary>
[Provision("điểm d khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP")]
public class IncomeFormOfWorkerTests
{
    private static readonly Person Worker = new() { IsWorker = true };

    [Theory(DisplayName = "Từ 108.000 nghìn đồng một năm trở xuống cho hộ 4 người ở nông thôn; không có mức dưới")]
    [InlineData(108_000, PovertyClass.AverageLivingStandard, Answer.Yes)]
    [InlineData(108_001, PovertyClass.AverageLivingStandard, Answer.No)]
    [InlineData(72_000, PovertyClass.NeitherPoorNorNearPoor, Answer.Yes)]
    [InlineData(72_000, PovertyClass.NearPoor, Answer.No)]
    public void The_bound(long income, PovertyClass recognised, Answer expected) => Assert.Equal(expected, On(Form(income) with { RecognisedClass = recognised }).Possible.Decided);

    [Fact(DisplayName = "Một ô chưa biết: hỏi đúng ô đó, không hỏi tổng thu nhập")]
    public void A_blank_cell_is_asked_for() => Assert.Equal(
        ["incomeForm.crops.cost"],
        On(Form(108_001) with { RecognisedClass = PovertyClass.AverageLivingStandard, IsComplete = false, Crops = new(0, null) }).Missing.Select(fact => fact.Code));

    [Fact(DisplayName = "Trước 10/04/2025 là không; từ 01/01/2027 ngoài phạm vi")]
    public void Outside_its_days()
    {
        Assert.Equal(Answer.No, LawBook.Vietnam.On(new(2025, 4, 9)).LowIncomeWorker(Form(1), Worker).Possible.Decided);
        Assert.NotNull(LawBook.Vietnam.On(new(2027, 1, 1)).LowIncomeWorker(Form(1), Worker).NotCovered);
    }

    private static IncomeForm Form(long wages) => new()
    {
        Area = Rural,
        MemberCount = 4,
        IsComplete = true,
        Wages = new(wages, 0),
        AgriculturalServices = new(0, 0),
        Livestock = new(0, 0),
        Forestry = new(0, 0),
        Fishery = new(0, 0),
        SaltMaking = new(0, 0),
        NonFarmBusiness = new(0, 0),
        Other = [],
    };

    private static Eligibility On(IncomeForm form) => LawBook.Vietnam.On(new(2025, 6, 15)).LowIncomeWorker(form, Worker);
}
