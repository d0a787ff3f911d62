using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.AreaType;

namespace KienXuong.Domain.Tests.Law.Circular07Of2021;

/// <summary>Phụ lục VIII Thông tư 07/2021/TT-BLĐTBXH: phiếu thu nhập xác định hộ có mức sống trung bình.</summary>
[Provision("Phụ lục VIII Thông tư 07/2021/TT-BLĐTBXH")]
public class IncomeFormTests
{
    /// <summary>Rural, 4 members; in thousand đồng: crops 60,000 less 22,000, animals 45,000 less 30,000, wages 49,000, other 12,000 of which 6,000 is not counted.</summary>
    private static readonly IncomeForm Printed = new()
    {
        Area = Rural,
        MemberCount = 4,
        IsComplete = true,
        Crops = new(60_000, 22_000),
        Livestock = new(45_000, 30_000),
        Wages = new(49_000, null),
        Other = [new("lương hưu", 6_000, null, true), new("trợ cấp xã hội hằng tháng", 6_000, null, false)],
    };

    [Fact(DisplayName = "Tổng thu 160.000, tổng chi 52.000, thu nhập 108.000 nghìn đồng; chia 4 người, 12 tháng được 2.250 nghìn đồng: mức sống trung bình")]
    public void The_arithmetic_of_the_form()
    {
        IncomeFormResult result = On(Printed);

        Assert.Equal(Answer.Yes, result.Possible.Decided);
        Assert.Equal(NumberRange.Exactly(160_000_000), result.TotalRevenue);
        Assert.Equal(NumberRange.Exactly(52_000_000), result.TotalCost);
        Assert.Equal(new Vnd(108_000_000), result.Income);
        Assert.Equal(Exact.Of(2_250_000), result.IncomePerHead);
    }

    [Theory(DisplayName = "Nông thôn, 4 người: trên 72.000 đến 108.000 nghìn đồng; thành thị: trên 96.000 đến 144.000 nghìn đồng")]
    [InlineData(Rural, 72_000, Answer.No)]
    [InlineData(Rural, 72_001, Answer.Yes)]
    [InlineData(Rural, 108_000, Answer.Yes)]
    [InlineData(Rural, 108_001, Answer.No)]
    [InlineData(Urban, 96_000, Answer.No)]
    [InlineData(Urban, 96_001, Answer.Yes)]
    [InlineData(Urban, 144_000, Answer.Yes)]
    [InlineData(Urban, 144_001, Answer.No)]
    public void The_bounds(AreaType area, long income, Answer expected) =>
        Assert.Equal(expected, On(new() { Area = area, MemberCount = 4, IsComplete = true, Wages = new(income, null) }).Possible.Decided);

    [Theory(DisplayName = "Không làm tròn: 7 người ở nông thôn, trên 126.000 đến 189.000 nghìn đồng")]
    [InlineData(126_000, Answer.No)]
    [InlineData(126_001, Answer.Yes)]
    [InlineData(189_000, Answer.Yes)]
    [InlineData(189_001, Answer.No)]
    public void Nothing_is_rounded(long income, Answer expected) =>
        Assert.Equal(expected, On(new() { Area = Rural, MemberCount = 7, IsComplete = true, Wages = new(income, 0) }).Possible.Decided);

    [Fact(DisplayName = "Dòng lỗ làm giảm tổng; tổng âm là không, không phải một loại hộ")]
    public void A_loss()
    {
        IncomeFormResult result = On(Printed with { Fishery = new(5_000, 200_000) });

        Assert.Equal(new Vnd(-87_000_000), result.Income);
        Assert.Equal(Exact.Ratio(-87_000_000, 48), result.IncomePerHead);
        Assert.Equal(Answer.No, result.Possible.Decided);
        Assert.Contains("thu nhập 12 tháng của hộ: -87.000.000 ₫", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Dòng bỏ trống là chưa biết, trừ khi phiếu đã ghi đủ; hỏi đúng các ô trống")]
    public void An_absent_line_is_unknown()
    {
        IncomeFormResult result = On(Printed with { IsComplete = false });

        Assert.False(result.Possible.IsDecided);
        Assert.Null(result.Income);
        Assert.Null(result.IncomePerHead);
        Assert.Equal(
            [
                "incomeForm.agriculturalServices.revenue", "incomeForm.agriculturalServices.cost", "incomeForm.forestry.revenue", "incomeForm.forestry.cost",
                "incomeForm.fishery.revenue", "incomeForm.fishery.cost", "incomeForm.saltMaking.revenue", "incomeForm.saltMaking.cost",
                "incomeForm.nonFarmBusiness.revenue", "incomeForm.nonFarmBusiness.cost", "incomeForm.wages.cost", "incomeForm.other.cost",
            ],
            result.Missing.Select(fact => fact.Code));
    }

    [Fact(DisplayName = "Chỉ còn chi phí chưa biết mà thu đã không quá mức dưới: không, không cần hỏi")]
    public void Costs_cannot_raise_an_income()
    {
        IncomeForm form = Printed with { Crops = new(24_000, null), Livestock = new(0, 0), Wages = new(42_000, 0), IsComplete = false };
        form = form with
        {
            AgriculturalServices = new(0, 0),
            Forestry = new(0, 0),
            Fishery = new(0, 0),
            SaltMaking = new(0, 0),
            NonFarmBusiness = new(0, 0),
            Other = [new(null, 6_000, 0, true)],
        };

        Assert.Equal(Answer.No, On(form).Possible.Decided);
        Assert.Empty(On(form).Missing);
        Assert.Equal(["incomeForm.crops.cost"], On(form with { Crops = new(24_001, null) }).Missing.Select(fact => fact.Code));
    }

    [Fact(DisplayName = "Chưa biết khu vực: chỉ hỏi khi hai khu vực cho hai kết quả")]
    public void The_area_is_unknown()
    {
        Assert.Equal(["incomeForm.area"], On(Printed with { Area = null, Wages = new(30_000, 0) }).Missing.Select(fact => fact.Code));
        Assert.Equal(Answer.Yes, On(Printed with { Area = null }).Possible.Decided);
    }

    [Fact(DisplayName = "Khoản khác chưa đánh dấu có tính hay không: cả hai cách đều không thì là không, khác nhau thì hỏi")]
    public void A_source_without_a_mark()
    {
        IncomeForm both = Printed with { Wages = new(12_000, 0), Other = [new("trợ cấp", 60_000, 0, null)] };
        IncomeForm differ = Printed with { Other = [new("lương hưu", 6_000, 0, true), new("trợ cấp ưu đãi", 1, 0, null)] };

        Assert.Equal(Answer.No, On(both).Possible.Decided);
        Assert.Empty(On(both).Missing);
        Assert.Equal([Answer.No, Answer.Yes], On(differ).Possible);
        Assert.Equal(["incomeForm.other.isCounted"], On(differ).Missing.Select(fact => fact.Code));
    }

    [Theory(DisplayName = "Mẫu phiếu từ 01/09/2021 đến 31/12/2026; ngoài ra là ngoài phạm vi")]
    [InlineData(2021, 8, 31, false)]
    [InlineData(2021, 9, 1, true)]
    [InlineData(2022, 5, 15, true)]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    public void The_days_in_force(int year, int month, int day, bool isCovered)
    {
        IncomeFormResult result = LawBook.Vietnam.On(new(year, month, day)).IncomeForm(Printed);

        Assert.Equal(isCovered, result.NotCovered is null);
        Assert.Equal(isCovered ? Answer.Yes : null, result.Possible.Decided);
        Assert.StartsWith(isCovered ? "Hộ có mức sống trung bình: có" : "Hộ có mức sống trung bình: ngoài phạm vi", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Chữ của ghi chú 1 từ 15/05/2022; trước đó chưa biết")]
    public void The_wording_of_the_note()
    {
        Assert.Contains("chữ của ghi chú 1 trước 15/05/2022 chưa biết", LawBook.Vietnam.On(new(2022, 5, 14)).IncomeForm(Printed).Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "không tính khoản trợ cấp hoặc trợ giúp xã hội do ngân sách nhà nước bảo đảm thực hiện",
            LawBook.Vietnam.On(new(2022, 5, 15)).IncomeForm(Printed).Explain(Language.Vietnamese),
            StringComparison.Ordinal);
    }

    [Theory(DisplayName = "12 tháng: theo tháng dương lịch hoặc tính đến ngày tiếp nhận, kể cả năm nhuận")]
    [InlineData(IncomeMonths.CalendarMonths, 2024, 6, 15, "2023-06-01", "2024-05-31")]
    [InlineData(IncomeMonths.ToTheDay, 2024, 6, 15, "2023-06-16", "2024-06-15")]
    [InlineData(IncomeMonths.CalendarMonths, 2024, 3, 31, "2023-03-01", "2024-02-29")]
    [InlineData(IncomeMonths.ToTheDay, 2024, 2, 29, "2023-03-01", "2024-02-29")]
    public void The_twelve_months(IncomeMonths months, int year, int month, int day, string first, string last)
    {
        DateInterval period = On(Printed with { RequestReceived = new LocalDate(year, month, day), Months = months }).Period!;

        Assert.Equal((first, last), (NodaTime.Text.LocalDatePattern.Iso.Format(period.Start), NodaTime.Text.LocalDatePattern.Iso.Format(period.End)));
    }

    [Fact(DisplayName = "Lời giải thích: từng dòng, tổng, phép chia 108.000.000 : 48, hai mức và căn cứ")]
    public void The_explanation()
    {
        string text = On(Printed).Explain(Language.Vietnamese);

        foreach (string line in (string[])
        [
            "   1. Trồng trọt: thu 60.000.000 ₫, chi 22.000.000 ₫\n",
            "   9. Các khoản khác: thu 6.000.000 ₫, chi 0 ₫\n",
            "Tổng cộng: thu 160.000.000 ₫, chi 52.000.000 ₫\n",
            "108.000.000 ₫ : 48 = 2.250.000 ₫; mức: trên 1.500.000 ₫ (chuẩn thu nhập, điểm a khoản 1 Điều 3 Nghị định 07/2021/NĐ-CP [chính thức])\n",
            "108.000.000 ₫ : 48 = 2.250.000 ₫; mức: từ 2.250.000 ₫ trở xuống (mức sống trung bình, điểm c khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP",
        ])
        {
            Assert.Contains(line, text, StringComparison.Ordinal);
        }
    }

    private static IncomeFormResult On(IncomeForm form) => LawBook.Vietnam.On(new(2024, 6, 15)).IncomeForm(form);
}
