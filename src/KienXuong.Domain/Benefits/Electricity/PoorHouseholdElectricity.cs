using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Households.HouseholdFacts;
using static KienXuong.Domain.Law.Verification;

namespace KienXuong.Domain.Benefits.Electricity;

/// <summary>
/// Hỗ trợ tiền điện cho hộ nghèo. Quyết định 28/2014/QĐ-TTg, Điều 3, from 01/06/2014; replaced by Decision 14/2025/QĐ-TTg, which keeps
/// the same support. A month cites the decision in force on its first day: Decision 28/2014 to May 2025, Decision 14/2025 from June 2025.
/// </summary>
internal static class PoorHouseholdElectricity
{
    private static readonly LocalDate From = new(2014, 6, 1);
    private static readonly LocalDate Replaced = new(2025, 5, 29);
    private static readonly Provision Decision28 = Instruments.Decision28Of2014.Article(3);
    private static readonly Provision Decision14 = Instruments.Decision14Of2025.Whole;
    private static readonly Provision Circular190 = Instruments.Circular190Of2014.Whole;

    // Hộ nghèo theo chuẩn do Chính phủ, Thủ tướng Chính phủ ban hành; không xét lượng điện tiêu thụ
    public static readonly Parameter<Func<RuleSet<Household, Answer>>> Who = new(
        "electricity.poorHousehold", new("đối tượng hỗ trợ tiền điện: hộ nghèo", "electricity support: poor household"),
        new(null, new(From, () => PoorUnder28, Decision28, Reported), new(Replaced, () => PoorUnder14, Decision14, Reported)));

    private static readonly RuleSet<Household, Answer> PoorUnder28 = PoorUnder(Decision28);
    private static readonly RuleSet<Household, Answer> PoorUnder14 = PoorUnder(Decision14);

    // Mức hỗ trợ: tiền điện của 30 kWh/tháng tính theo giá bậc 1
    public static readonly Parameter<int> MonthlyQuantity = new(
        "electricity.monthlyQuantity", new("lượng điện được hỗ trợ", "electricity supported"),
        new(null, new(From, 30, Decision28, Reported), new(Replaced, 30, Decision14, Reported)))
    {
        Unit = new("kWh/tháng", "kWh a month"),
    };

    // Giá thay đổi trong tháng: văn bản không quy định
    public static readonly Parameter<DayOfMonth> PriceDayOfMonth = new(
        "electricity.priceDay", new("ngày lấy giá trong tháng", "day of the month whose price counts"),
        new(null, new Enactment<DayOfMonth>(From, DayOfMonth.First, Circular190, Inferred)
        {
            Note = new("văn bản không quy định; mặc định: giá ngày đầu tháng", "the texts say nothing; default: the price of the first day"),
        }))
    {
        IsChoice = true,
    };

    // Làm tròn từng tháng: văn bản không quy định
    public static readonly Parameter<Rounding> MonthlyRounding = new(
        "electricity.rounding", new("làm tròn mức hỗ trợ từng tháng", "rounding of the monthly amount"),
        new(null, new Enactment<Rounding>(From, Rounding.NearestDong, Circular190, Inferred)
        {
            Note = new("văn bản không quy định; mặc định: đến đồng", "the texts say nothing; default: to the nearest đồng"),
        }))
    {
        IsChoice = true,
    };

    // Mức hỗ trợ một tháng = 30 kWh x giá bậc 1 x (1 + thuế giá trị gia tăng), làm tròn
    public static readonly Amount Monthly = new(
        "electricity.monthlyAmount", new("mức hỗ trợ tiền điện một tháng", "monthly electricity support"),
        Formula.Of(MonthlyQuantity).Times(ElectricityPrices.FirstTierPrice, PriceDayOfMonth).TimesOnePlus(ElectricityPrices.Vat, PriceDayOfMonth),
        MonthlyRounding);

    private static RuleSet<Household, Answer> PoorUnder(Provision decision) => new(
        "electricity.poorHousehold", new("hộ nghèo được hỗ trợ tiền điện", "poor household entitled to electricity support"), AnswerNames.Of,
        new Rule<Household, Answer>(decision, Reported, Answer.Yes, RecognisedClass.Is(PovertyClass.Poor))
        {
            Route = new("được hỗ trợ tiền điện: hộ nghèo", "entitled to electricity support: poor household"),
        })
    {
        Otherwise = Answer.No,
    };
}
