using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Law.Electricity;

/// <summary>Thuế giá trị gia tăng của điện sinh hoạt: văn bản của từng thời kỳ.</summary>
public class TaxInstrumentTests
{
    [Theory(DisplayName = "Mỗi thời kỳ có văn bản của nó, vào ngày đầu và ngày cuối")]
    [InlineData("2014-06-01", "2022-01-31", "Luật Thuế giá trị gia tăng")]
    [InlineData("2022-02-01", "2022-12-31", "Nghị định 15/2022/NĐ-CP")]
    [InlineData("2023-01-01", "2023-06-30", "Luật Thuế giá trị gia tăng")]
    [InlineData("2023-07-01", "2023-12-31", "Nghị định 44/2023/NĐ-CP")]
    [InlineData("2024-01-01", "2024-06-30", "Nghị định 94/2023/NĐ-CP")]
    [InlineData("2024-07-01", "2024-12-31", "Nghị định 72/2024/NĐ-CP")]
    [InlineData("2025-01-01", "2025-06-30", "Nghị định 180/2024/NĐ-CP")]
    [InlineData("2025-07-01", "2026-12-31", "Nghị định 174/2025/NĐ-CP")]
    public void The_instrument_of_each_period(string first, string last, string instrument)
    {
        Parameter vat = LawBook.Parameters.Single(parameter => parameter.Code == "electricity.vat");

        foreach (string day in (string[])[first, last])
        {
            Assert.Equal(instrument, vat.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)!.Provision.ToString());
        }
    }

    [Fact(DisplayName = "Thuế suất giảm: ghi rõ nghị định không nêu điện; số văn bản chưa kiểm chứng cũng được ghi")]
    public void What_is_doubtful_is_said()
    {
        Household poor = new() { RecognisedClass = PovertyClass.Poor };

        Assert.Contains(
            "nghị định không nêu điện", LawBook.Vietnam.ElectricitySupport(poor, new(2023, 8)).Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "Quyết định 2941/QĐ-BCT [theo nguồn công bố; số văn bản chưa kiểm chứng]",
            LawBook.Vietnam.ElectricitySupport(poor, new(2024, 3)).Explain(Language.Vietnamese),
            StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Quyết định giá điện: ngày ký, không phải ngày đầu tháng")]
    [InlineData("4887/QĐ-BCT", 2014, 5, 30)]
    [InlineData("2256/QĐ-BCT", 2015, 3, 12)]
    [InlineData("4495/QĐ-BCT", 2017, 11, 30)]
    [InlineData("648/QĐ-BCT", 2019, 3, 20)]
    [InlineData("1062/QĐ-BCT", 2023, 5, 4)]
    [InlineData("2941/QĐ-BCT", 2023, 11, 8)]
    [InlineData("2699/QĐ-BCT", 2024, 10, 11)]
    [InlineData("1279/QĐ-BCT", 2025, 5, 9)]
    public void The_day_of_signing_of_each_price_decision(string number, int year, int month, int day)
    {
        Parameter price = LawBook.Parameters.Single(parameter => parameter.Code == "electricity.firstTierPrice");

        Assert.Equal(new LocalDate(year, month, day), price.Uses.Single(use => use.Provision.Instrument.Number == number).Signed);
    }
}
