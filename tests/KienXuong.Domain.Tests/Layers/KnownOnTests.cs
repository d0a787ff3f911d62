using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Tests.Layers;

public class KnownOnTests
{
    private static readonly Household Household = new() { Area = AreaType.Rural, IncomePerHead = 1_400_000, DeprivationCount = 3 };

    [Fact(DisplayName = "Nghị định 351/2025/NĐ-CP ký ngày 30/12/2025: ngày 29/12/2025 chưa ai biết chuẩn nghèo của năm 2026")]
    public void The_standard_of_2026_was_known_from_the_day_of_signing()
    {
        var inJanuary = new LocalDate(2026, 1, 15);

        ClassNotCovered before = Assert.IsType<ClassNotCovered>(LawBook.Vietnam.AsKnownOn(new(2025, 12, 29)).On(inJanuary).Classify(Household));
        Classification after = LawBook.Vietnam.AsKnownOn(new(2025, 12, 30)).On(inJanuary).Classify(Household);

        Assert.Equal(NotCoveredReason.NotYetSigned, before.Reason.Reason);
        Assert.Equal(PovertyClass.Poor, Assert.IsType<ClassDecided>(after).Class);
    }

    [Fact(DisplayName = "Nghị định 07/2021/NĐ-CP ký ngày 27/01/2021: từ 01/01/2021 đến 26/01/2021 chưa biết chuẩn nghèo của năm 2021")]
    public void The_standard_of_2021_reached_back()
    {
        var inJanuary = new LocalDate(2021, 1, 1);

        Assert.IsType<ClassNotCovered>(LawBook.Vietnam.AsKnownOn(new(2021, 1, 26)).On(inJanuary).Classify(Household));
        Assert.Equal(
            PovertyClass.AverageLivingStandard,
            Assert.IsType<ClassDecided>(LawBook.Vietnam.AsKnownOn(new(2021, 1, 27)).On(inJanuary).Classify(Household)).Class);
    }

    [Fact(DisplayName = "Chuẩn 2027-2030 chưa biết trước ngày 30/12/2025")]
    public void The_standard_of_2027_is_hidden_before_it_was_signed()
    {
        Assert.IsType<ClassNotCovered>(LawBook.Vietnam.AsKnownOn(new(2025, 12, 29)).On(new(2027, 1, 1)).Classify(Household));
        Assert.IsType<ClassDecided>(LawBook.Vietnam.AsKnownOn(new(2025, 12, 30)).On(new(2027, 1, 1)).Classify(Household));
    }

    [Fact(DisplayName = "Giá điện ký ngày 09/05/2025: xem từ 08/05/2025 thì tháng 6/2025 vẫn tính theo giá 1.893 đồng")]
    public void A_later_price_is_hidden()
    {
        Household poor = Household with { RecognisedClass = PovertyClass.Poor };

        Assert.Equal(61_333, LawBook.Vietnam.AsKnownOn(new(2025, 5, 8)).ElectricitySupport(poor, new(2025, 6)).Amount);
        Assert.Equal(64_282, LawBook.Vietnam.AsKnownOn(new(2025, 7, 1)).ElectricitySupport(poor, new(2025, 7)).Amount);
    }

    [Fact(DisplayName = "Người lao động có thu nhập thấp: trước ngày ký 24/02/2025 pháp luật chưa có loại này, câu trả lời là không")]
    public void The_low_income_worker_is_hidden_before_the_decree_was_signed()
    {
        Household household = Household with { IncomePerHead = 2_000_000, RecognisedClass = PovertyClass.AverageLivingStandard };
        Person worker = new() { IsWorker = true };
        var day = new LocalDate(2025, 6, 1);

        Assert.Equal(Domain.Rules.Answer.Yes, LawBook.Vietnam.AsKnownOn(new(2025, 2, 24)).On(day).LowIncomeWorker(household, worker).Possible.Decided);
        Assert.Equal(Domain.Rules.Answer.No, LawBook.Vietnam.AsKnownOn(new(2025, 2, 23)).On(day).LowIncomeWorker(household, worker).Possible.Decided);
        Assert.Equal(
            Domain.Rules.Answer.No,
            LawBook.Vietnam.AsKnownOn(new(2024, 1, 1)).On(new(2023, 5, 1)).LowIncomeWorker(household, worker).Possible.Decided);
    }

    [Fact(DisplayName = "Chuẩn được nêu tên chỉ áp dụng khi đã biết: chuẩn 2027 ngoài phạm vi trước ngày ký 30/12/2025")]
    public void A_named_standard_must_be_known()
    {
        Assert.Null(LawBook.Vietnam.AsKnownOn(new(2025, 12, 29)).On(new(2025, 12, 1)).Under("2027").Standard);
        Assert.Equal("2027", LawBook.Vietnam.AsKnownOn(new(2025, 12, 30)).On(new(2025, 12, 1)).Under("2027").Standard?.Standard.Code);
    }

    [Fact(DisplayName = "Chuẩn được nêu tên lấy giá trị của ngày gần nhất: chuẩn 2022 trong năm 2026 là giá trị được áp dụng tiếp")]
    public void A_named_standard_has_the_values_of_its_nearest_day()
    {
        Assert.Equal(new LocalDate(2026, 9, 1), LawBook.Vietnam.On(new(2026, 10, 1)).Under("2022").Standard?.Use.Validity.From);
        Assert.Equal(new LocalDate(2022, 1, 1), LawBook.Vietnam.On(new(2021, 9, 15)).Under("2022").Standard?.Use.Validity.From);
        Assert.Contains(
            "; chuẩn do người dùng nêu", LawBook.Vietnam.On(new(2021, 9, 15)).Under("2022").Classify(Household).Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "chuẩn do người dùng nêu", LawBook.Vietnam.On(new(2026, 10, 1)).Under("2022").Classify(Household).Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hiểu biết về sau không làm thay đổi điều đã biết trước đó")]
    public void Today_and_the_day_after_the_last_signing_know_the_same()
    {
        for (var day = new LocalDate(2016, 1, 1); day < new LocalDate(2031, 1, 2); day = day.PlusMonths(1))
        {
            Assert.Equal(
                LawBook.Vietnam.On(day).PossibleClasses(Household),
                LawBook.Vietnam.AsKnownOn(new(2026, 11, 1)).On(day).PossibleClasses(Household));
        }
    }

    [Theory(DisplayName = "Ngày cuối của giá trị theo hiểu biết của một ngày: ngày cuối văn bản nêu, hoặc chưa biết")]
    [InlineData("poverty.2016.povertyLine", "2020-12-31", "2018-06-01", "2016-01-05/2020-12-31")]
    [InlineData("poverty.2016.povertyLine", "2021-01-27", "2021-06-01", "2021-01-01/2021-12-31")]
    [InlineData("poverty.2022.incomeLine", "2025-12-29", "2024-06-01", "2022-01-01/2025-12-31")]
    [InlineData("poverty.2022.averageLine", "2025-12-30", "2026-06-01", "2026-01-01/2026-12-31")]
    [InlineData("poverty.2022.lowIncomeLine", "2025-12-29", "2025-06-01", "2025-04-10/2025-12-31")]
    [InlineData("electricity.firstTierPrice", "2025-05-08", "2025-06-01", "2024-10-11/..")]
    [InlineData("electricity.vat", "2021-06-01", "2022-06-01", "2014-06-01/..")]
    [InlineData("electricity.vat", "2022-06-01", "2022-06-01", "2022-02-01/2022-12-31")]
    public void The_last_day_as_known_on_a_day(string code, string lookedOn, string date, string expected) =>
        Assert.Equal(expected, LawBook.Vietnam.AsKnownOn(Day(lookedOn)).ValueOf(ParameterOf(code), Day(date))?.Validity.ToString());

    [Theory(DisplayName = "Sau ngày cuối mà văn bản nêu, chưa có văn bản nào được ký: không có giá trị")]
    [InlineData("poverty.2022.incomeLine", "2025-12-29", "2026-01-01")]
    [InlineData("poverty.2016.povertyLine", "2021-01-26", "2021-01-01")]
    [InlineData("electricity.vat", "2022-06-01", "2023-01-01")]
    public void After_the_last_day_there_is_no_value(string code, string lookedOn, string date) =>
        Assert.Null(LawBook.Vietnam.AsKnownOn(Day(lookedOn)).ValueOf(ParameterOf(code), Day(date)));

    [Fact(DisplayName = "Theo hiểu biết của mọi ngày ký: bộ quy tắc nào cũng không có khoảng trống, chồng lấn")]
    public void The_law_is_whole_as_known_on_every_day_of_signing()
    {
        foreach (LocalDate day in LawBook.Parameters.SelectMany(parameter => parameter.Uses).Select(use => use.Signed ?? use.Validity.From).Distinct())
        {
            Assert.Empty(LawBook.Vietnam.AsKnownOn(day).Check());
            Assert.Empty(LawBook.Vietnam.AsKnownOn(day.PlusDays(-1)).Check());
        }
    }

    [Fact(DisplayName = "Lựa chọn áp dụng không phải là luật nên không bị ẩn: xem từ 01/07/2014, trước ngày ký Thông tư 190/2014/TT-BTC, vẫn tính được mức của tháng 7/2014")]
    public void A_named_choice_is_never_hidden()
    {
        Entitlement july = LawBook.Vietnam.AsKnownOn(new(2014, 7, 1)).ElectricitySupport(Household with { RecognisedClass = PovertyClass.Poor }, new(2014, 7));

        Assert.Equal(45_804, july.Amount);
        Assert.Equal(["electricity.priceDay", "electricity.rounding"], july.Arithmetic!.Choices.Select(choice => choice.Parameter.Code));
    }

    [Fact(DisplayName = "Người lao động có thu nhập thấp: nơi chưa biết chuẩn nghèo nào thì ngoài phạm vi, không phải là không")]
    public void No_standard_no_answer_on_the_low_income_worker()
    {
        Eligibility eligibility = LawBook.Vietnam.AsKnownOn(new(2024, 1, 1)).On(new(2028, 1, 1)).LowIncomeWorker(Household, new());

        Assert.Equal(NotCoveredReason.NotYetSigned, eligibility.NotCovered?.Reason);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static Domain.Rules.Parameter ParameterOf(string code) => LawBook.Parameters.Single(parameter => parameter.Code == code);
}
