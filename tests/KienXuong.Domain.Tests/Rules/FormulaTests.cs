using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Arithmetic of an amount: every step exact, one named rounding, and what is missing.</summary>
public class FormulaTests
{
    private static readonly YearMonth February2020 = new(2020, 2);
    private static readonly Parameter<int> Quantity = Always("shop.quantity", 30);
    private static readonly Parameter<Rate> Tax = Always("shop.tax", Rate.Percent(8));
    private static readonly Parameter<DayOfMonth> FirstDay = Choice("shop.firstDay", DayOfMonth.First);
    private static readonly Parameter<DayOfMonth> LastDay = Choice("shop.lastDay", DayOfMonth.Last);
    private static readonly Parameter<Rounding> ToTheDong = Choice("shop.toTheDong", Rounding.NearestDong);
    private static readonly Parameter<Rounding> ToTheThousand = Choice("shop.toTheThousand", Rounding.NearestThousand);

    /// <summary>1,806 until 28 February, 1,984 from 29 February 2020.</summary>
    private static readonly Parameter<Vnd> Price = new("shop.price", new("giá", "price"), new(
        new LocalDate(2020, 12, 31),
        new(new(2000, 1, 1), 1_806, Article1, Verification.Official),
        new(new(2020, 2, 29), 1_984, Article1, Verification.Reported)));

    [Theory(DisplayName = "Giá đổi ngày 29/02: giá ngày đầu tháng hay ngày cuối tháng, làm tròn đến đồng hay đến nghìn")]
    [InlineData(false, false, 58_514)]
    [InlineData(true, false, 64_282)]
    [InlineData(false, true, 59_000)]
    [InlineData(true, true, 64_000)]
    public void The_day_and_the_rounding_are_choices(bool lastDay, bool thousand, long expected) =>
        Assert.Equal(expected, Of(lastDay ? LastDay : FirstDay, thousand ? ToTheThousand : ToTheDong, February2020).Amount!.Value.Amount);

    [Fact(DisplayName = "Tháng 3/2020: giá mới cho cả hai lựa chọn; tháng 1/2020: giá cũ cho cả hai")]
    public void Months_without_a_change()
    {
        Assert.Equal(64_282, Of(FirstDay, ToTheDong, new(2020, 3)).Amount!.Value.Amount);
        Assert.Equal(64_282, Of(LastDay, ToTheDong, new(2020, 3)).Amount!.Value.Amount);
        Assert.Equal(58_514, Of(LastDay, ToTheDong, new(2020, 1)).Amount!.Value.Amount);
    }

    [Fact(DisplayName = "Từng bước: số lượng, nhân giá, nhân một cộng thuế, làm tròn; hai lựa chọn được nêu tên")]
    public void Every_step()
    {
        Arithmetic arithmetic = Of(FirstDay, ToTheDong, February2020);

        Assert.Equal(
            [(ArithmeticKind.Start, "30"), (ArithmeticKind.Times, "54.180"), (ArithmeticKind.TimesOnePlus, "58.514,4"), (ArithmeticKind.Round, "58.514")],
            arithmetic.Steps.Select(step => (step.Kind, step.Result.ToString())));
        Assert.Equal(["30", "1.806", "1,08", null], arithmetic.Steps.Select(step => step.Factor?.ToString()));
        Assert.Equal(["shop.firstDay", "shop.toTheDong"], arithmetic.Choices.Select(choice => choice.Parameter.Code));
        Assert.Empty(arithmetic.Missing);
    }

    [Fact(DisplayName = "Thiếu giá: không có số tiền, nêu tên tham số thiếu, các bước dừng trước đó")]
    public void A_missing_value()
    {
        Arithmetic arithmetic = Of(FirstDay, ToTheDong, new(2021, 1));

        Assert.Null(arithmetic.Amount);
        Assert.Equal(["shop.price"], arithmetic.Missing.Select(missing => missing.Code));
        Assert.Equal(["30"], arithmetic.Steps.Select(step => step.Result.ToString()));
    }

    [Fact(DisplayName = "Tháng cuối của giá: ngày cuối tháng 31/12/2020 còn giá, tháng 01/2021 không còn")]
    public void The_last_known_month()
    {
        Assert.NotNull(Of(LastDay, ToTheDong, new(2020, 12)).Amount);
        Assert.Null(Of(LastDay, ToTheDong, new(2021, 1)).Amount);
    }

    private static Arithmetic Of(Parameter<DayOfMonth> day, Parameter<Rounding> rounding, YearMonth month) => Arithmetic.Of(
        new Amount("shop.amount", new("mức", "amount"), Formula.Of(Quantity).Times(Price, day).TimesOnePlus(Tax, day), rounding), LawBook.Vietnam, month);

    private static Parameter<T> Choice<T>(string code, T value)
        where T : notnull => new(code, new(code, code), new(null, new Enactment<T>(new(2000, 1, 1), value, Article1, Verification.Inferred))) { IsChoice = true };

    [Fact(DisplayName = "Tham số thiếu được hỏi một lần, dù phép tính cần hai lần")]
    public void A_missing_value_is_asked_once()
    {
        var unknownDay = new Parameter<DayOfMonth>("shop.unknownDay", new("ngày", "day"), new(null));

        Assert.Equal(["shop.unknownDay"], Of(unknownDay, ToTheDong, February2020).Missing.Select(missing => missing.Code));
    }
}
