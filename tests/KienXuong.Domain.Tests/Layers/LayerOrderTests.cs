using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Layers;

/// <summary>Giá trị nào được áp dụng khi có nhiều lớp, và từ ngày nào đến ngày nào.</summary>
public class LayerOrderTests
{
    private const string IncomeLine = "poverty.2022.incomeLine";

    [Fact(DisplayName = "Trong một lớp, giá trị có ngày đầu muộn hơn đi trước, dù được nêu trước")]
    public void Within_a_layer_the_later_first_day_wins()
    {
        LawBook book = LawBook.Vietnam.With(FictitiousProvince.With(
            LayerRank.Provincial,
            FictitiousProvince.Change(IncomeLine, new(2025, 1, 1), null, 1_800_000, 2_200_000),
            FictitiousProvince.Change(IncomeLine, new(2024, 2, 1), null, 1_700_000, 2_100_000)));

        Assert.Equal((1_700_000, "2024-02-01/2024-12-31"), RuralOf(book, new(2024, 12, 31)));
        Assert.Equal((1_800_000, "2025-01-01/.."), RuralOf(book, new(2025, 1, 1)));
    }

    [Fact(DisplayName = "Giá trị có ngày cuối riêng: sau đó giá trị trước của cùng lớp lại được áp dụng")]
    public void After_its_last_day_the_earlier_value_holds_again()
    {
        LawBook book = LawBook.Vietnam.With(FictitiousProvince.With(
            LayerRank.Provincial,
            FictitiousProvince.Change(IncomeLine, new(2024, 2, 1), null, 1_700_000, 2_100_000),
            FictitiousProvince.Change(IncomeLine, new(2025, 1, 1), new LocalDate(2025, 6, 30), 1_800_000, 2_200_000)));

        Assert.Equal((1_800_000, "2025-01-01/2025-06-30"), RuralOf(book, new(2025, 6, 30)));
        Assert.Equal((1_700_000, "2025-07-01/.."), RuralOf(book, new(2025, 7, 1)));
    }

    [Fact(DisplayName = "Lớp thấp hơn bắt đầu sau không cắt ngắn thời gian của lớp cao hơn đang áp dụng")]
    public void A_lower_layer_does_not_cut_the_value_that_wins()
    {
        LawBook book = LawBook.Vietnam
            .With(FictitiousProvince.WithLine(IncomeLine, LayerRank.WhatIf, new(2024, 2, 1), 1_900_000, 2_300_000))
            .With(FictitiousProvince.WithLine(IncomeLine, LayerRank.Provincial, new(2025, 1, 1), 1_700_000, 2_100_000));

        Assert.Equal((1_900_000, "2024-02-01/.."), RuralOf(book, new(2024, 6, 1)));
        Assert.Equal((1_500_000, "2022-01-01/2024-01-31"), RuralOf(book, new(2024, 1, 31)));
    }

    [Fact(DisplayName = "Giá trị đến ngày cuối cùng của lịch không làm hỏng phép kiểm tra")]
    public void A_value_may_last_to_the_end_of_the_calendar()
    {
        LawBook book = LawBook.Vietnam.With(FictitiousProvince.With(
            LayerRank.WhatIf, FictitiousProvince.Change(IncomeLine, new(2024, 2, 1), LocalDate.MaxIsoValue, 1_700_000, 2_100_000)));

        Assert.Empty(book.Check());
    }

    private static (long Rural, string Days) RuralOf(LawBook book, LocalDate date)
    {
        ParameterUse use = book.ValueOf(FictitiousProvince.Line(IncomeLine), date)!;
        return (((ByArea)use.Value).Rural.Amount, use.Validity.ToString());
    }
}
