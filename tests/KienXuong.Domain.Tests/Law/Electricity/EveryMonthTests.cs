using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;

namespace KienXuong.Domain.Tests.Law.Electricity;

/// <summary>Mức hỗ trợ của từng tháng từ 06/2014 đến 07/2026, không bỏ sót tháng nào, theo cả hai cách làm tròn.</summary>
[Provision("Điều 3 Quyết định 28/2014/QĐ-TTg")]
[Provision("Quyết định 14/2025/QĐ-TTg")]
[Provision("Thông tư 190/2014/TT-BTC")]
public class EveryMonthTests
{
    private static readonly Household PoorHousehold = new() { RecognisedClass = PovertyClass.Poor };
    private static readonly LawBook ToTheThousand = Chosen("electricity.rounding", Rounding.NearestThousand);
    private static readonly LawBook NewPriceForTheWholeMonth = Chosen("electricity.priceDay", DayOfMonth.Last);

    [Theory(DisplayName = "Từ tháng đầu đến tháng cuối của mỗi mức: giá trị chưa làm tròn, làm tròn đến đồng (mặc định), làm tròn đến nghìn đồng")]
    [InlineData(2014, 6, 2015, 3, "45.804", 45_804, 46_000)]
    [InlineData(2015, 4, 2017, 11, "48.972", 48_972, 49_000)]
    [InlineData(2017, 12, 2019, 3, "51.117", 51_117, 51_000)]
    [InlineData(2019, 4, 2022, 1, "55.374", 55_374, 55_000)]
    [InlineData(2022, 2, 2022, 12, "54.367,2", 54_367, 54_000)]
    [InlineData(2023, 1, 2023, 5, "55.374", 55_374, 55_000)]
    [InlineData(2023, 6, 2023, 6, "57.024", 57_024, 57_000)]
    [InlineData(2023, 7, 2023, 11, "55.987,2", 55_987, 56_000)]
    [InlineData(2023, 12, 2024, 10, "58.514,4", 58_514, 59_000)]
    [InlineData(2024, 11, 2025, 5, "61.333,2", 61_333, 61_000)]
    [InlineData(2025, 6, 2026, 7, "64.281,6", 64_282, 64_000)]
    public void Every_month_of_a_row(int fromYear, int fromMonth, int toYear, int toMonth, string exact, long toTheDong, long toTheThousand)
    {
        for (YearMonth month = new(fromYear, fromMonth); month <= new YearMonth(toYear, toMonth); month = month.PlusMonths(1))
        {
            Entitlement support = LawBook.Vietnam.ElectricitySupport(PoorHousehold, month);

            Assert.Equal(toTheDong, support.Amount!.Value.Amount);
            Assert.Equal(exact, support.Arithmetic!.Steps[^2].Result.ToString());
            Assert.Equal(toTheThousand, ToTheThousand.ElectricitySupport(PoorHousehold, month).Amount!.Value.Amount);
        }
    }

    [Theory(DisplayName = "Tháng có đổi giá: mặc định giá ngày đầu tháng; lựa chọn khác: giá mới cho cả tháng")]
    [InlineData(2015, 3, 45_804, 48_972)]
    [InlineData(2019, 3, 51_117, 55_374)]
    [InlineData(2023, 5, 55_374, 57_024)]
    [InlineData(2023, 11, 55_987, 58_514)]
    [InlineData(2024, 10, 58_514, 61_333)]
    [InlineData(2025, 5, 61_333, 64_282)]
    public void A_price_change_inside_a_month(int year, int month, long firstDay, long lastDay)
    {
        Assert.Equal(firstDay, LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(year, month)).Amount!.Value.Amount);
        Assert.Equal(lastDay, NewPriceForTheWholeMonth.ElectricitySupport(PoorHousehold, new(year, month)).Amount!.Value.Amount);
    }

    [Theory(DisplayName = "Giá đổi đúng ngày đầu tháng (01/06/2014, 01/12/2017): hai lựa chọn như nhau")]
    [InlineData(2014, 6, 45_804)]
    [InlineData(2017, 11, 48_972)]
    [InlineData(2017, 12, 51_117)]
    public void A_price_change_on_the_first_day(int year, int month, long expected)
    {
        Assert.Equal(expected, LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(year, month)).Amount!.Value.Amount);
        Assert.Equal(expected, NewPriceForTheWholeMonth.ElectricitySupport(PoorHousehold, new(year, month)).Amount!.Value.Amount);
    }

    [Theory(DisplayName = "Thuế đổi đúng ngày đầu tháng: 31/01/2022 và 01/02/2022, 31/12/2022 và 01/01/2023, 30/06/2023 và 01/07/2023")]
    [InlineData(2022, 1, 55_374, 2022, 2, 54_367)]
    [InlineData(2022, 12, 54_367, 2023, 1, 55_374)]
    [InlineData(2023, 6, 57_024, 2023, 7, 55_987)]
    public void The_tax_changes_with_the_month(int year, int month, long before, int nextYear, int nextMonth, long after)
    {
        Assert.Equal(before, LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(year, month)).Amount!.Value.Amount);
        Assert.Equal(after, LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(nextYear, nextMonth)).Amount!.Value.Amount);
    }

    [Fact(DisplayName = "Tháng 01/2027: thiếu cả giá bậc 1 và thuế giá trị gia tăng, nêu tên cả hai")]
    public void In_2027_the_tax_is_missing_too() => Assert.Equal(
        ["electricity.firstTierPrice", "electricity.vat"],
        LawBook.Vietnam.ElectricitySupport(PoorHousehold, new(2027, 1)).Missing.Select(missing => missing.Code));

    [Fact(DisplayName = "Lựa chọn của người dùng được nêu tên trong lời giải thích")]
    public void A_choice_is_named() => Assert.Contains(
        "Lựa chọn áp dụng: làm tròn mức hỗ trợ từng tháng: đến nghìn đồng, lựa chọn của kiểm toán: Thông tư 190/2014/TT-BTC",
        ToTheThousand.ElectricitySupport(PoorHousehold, new(2014, 6)).Explain(Language.Vietnamese),
        StringComparison.Ordinal);

    /// <summary>The law with another named choice, from the first month on.</summary>
    private static LawBook Chosen<T>(string code, T value)
        where T : notnull
    {
        var choice = (Parameter<T>)LawBook.Parameters.Single(parameter => parameter.Code == code);
        return LawBook.Vietnam.With(new(
            new("lựa chọn của kiểm toán", "choice of the auditor"),
            LayerRank.National,
            choice.Change(new Enactment<T>(new(2014, 6, 1), value, Instruments.Circular190Of2014.Whole, Verification.Inferred))));
    }
}
