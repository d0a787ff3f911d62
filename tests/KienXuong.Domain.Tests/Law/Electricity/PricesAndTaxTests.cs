using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Law.Electricity;

/// <summary>Giá bán lẻ điện bậc 1 và thuế giá trị gia tăng: ngày đầu và ngày cuối của từng mức.</summary>
public class PricesAndTaxTests
{
    [Theory(DisplayName = "Giá bậc 1: ngày đầu, ngày cuối, giá, quyết định, tình trạng kiểm chứng")]
    [InlineData("2014-06-01", "2015-03-15", 1_388, "4887/QĐ-BCT", Verification.Inferred)]
    [InlineData("2015-03-16", "2017-11-30", 1_484, "2256/QĐ-BCT", Verification.Unconfirmed)]
    [InlineData("2017-12-01", "2019-03-19", 1_549, "4495/QĐ-BCT", Verification.Reported)]
    [InlineData("2019-03-20", "2023-05-03", 1_678, "648/QĐ-BCT", Verification.Reported)]
    [InlineData("2023-05-04", "2023-11-08", 1_728, "1062/QĐ-BCT", Verification.Reported)]
    [InlineData("2023-11-09", "2024-10-10", 1_806, "2941/QĐ-BCT", Verification.Reported)]
    [InlineData("2024-10-11", "2025-05-09", 1_893, "2699/QĐ-BCT", Verification.Reported)]
    [InlineData("2025-05-10", "2026-07-31", 1_984, "1279/QĐ-BCT", Verification.Reported)]
    public void First_tier_price(string first, string last, long price, string decision, Verification verification)
    {
        foreach (LocalDate day in (LocalDate[])[Day(first), Day(last)])
        {
            ParameterUse use = Named("electricity.firstTierPrice").On(day)!;
            Assert.Equal((new Vnd(price), decision, verification), ((Vnd)use.Value, use.Provision.Instrument.Number, use.Verification));
            Assert.Equal(new Validity(Day(first), Day(last)), use.Validity);
        }
    }

    [Theory(DisplayName = "Thuế giá trị gia tăng: 10 → 8 → 10 → 8 %")]
    [InlineData("2014-06-01", "2022-01-31", 10, Verification.Unconfirmed)]
    [InlineData("2022-02-01", "2022-12-31", 8, Verification.Inferred)]
    [InlineData("2023-01-01", "2023-06-30", 10, Verification.Inferred)]
    [InlineData("2023-07-01", "2023-12-31", 8, Verification.Inferred)]
    [InlineData("2024-01-01", "2024-06-30", 8, Verification.Inferred)]
    [InlineData("2024-07-01", "2024-12-31", 8, Verification.Inferred)]
    [InlineData("2025-01-01", "2025-06-30", 8, Verification.Inferred)]
    [InlineData("2025-07-01", "2026-12-31", 8, Verification.Reported)]
    public void Value_added_tax(string first, string last, int percent, Verification verification)
    {
        foreach (LocalDate day in (LocalDate[])[Day(first), Day(last)])
        {
            ParameterUse use = Named("electricity.vat").On(day)!;
            Assert.Equal((Rate.Percent(percent), verification), ((Rate)use.Value, use.Verification));
            Assert.Equal(new Validity(Day(first), Day(last)), use.Validity);
        }
    }

    [Theory(DisplayName = "Ngoài các ngày đã biết không có giá trị nào, không lấy giá trị gần nhất")]
    [InlineData("electricity.firstTierPrice", "2014-05-31")]
    [InlineData("electricity.firstTierPrice", "2026-08-01")]
    [InlineData("electricity.vat", "2014-05-31")]
    [InlineData("electricity.vat", "2027-01-01")]
    public void Outside_there_is_none(string code, string day) => Assert.Null(Named(code).On(Day(day)));

    private static Parameter Named(string code) => LawBook.Parameters.Single(parameter => parameter.Code == code);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
