using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Layers;

/// <summary>Mức của địa phương được so với mức của Trung ương vào mọi ngày, mỗi khi thêm một lớp.</summary>
public class LayerRefusalTests
{
    private const string IncomeLine = "poverty.2022.incomeLine";
    private static readonly LawLayer Province = FictitiousProvince.WithLine(IncomeLine, LayerRank.Provincial, new(2024, 2, 1), 1_700_000, 2_100_000);

    [Fact(DisplayName = "Trung ương nâng chuẩn sau đó, trên mức của tỉnh: lớp của Trung ương bị từ chối vì mức của tỉnh thành thấp hơn")]
    public void A_later_national_rise_above_the_province_is_refused()
    {
        LawBook province = LawBook.Vietnam.With(Province);

        LayerRefusedException refused = Assert.Throws<LayerRefusedException>(() =>
            province.With(FictitiousProvince.WithLine(IncomeLine, LayerRank.National, new(2025, 1, 1), 1_750_000, 2_100_000)));

        Assert.Equal(
            "income line (poverty.2022.incomeLine), 1,700,000 ₫ rural, 2,100,000 ₫ urban: the provincial value is below the national one (1,750,000 ₫ rural, 2,100,000 ₫ urban)",
            refused.Reason.English);
    }

    [Fact(DisplayName = "Trung ương nâng chuẩn trước, trong thời gian của tỉnh: mức của tỉnh thấp hơn từ ngày đó bị từ chối")]
    public void A_national_rise_inside_the_days_of_the_province_counts()
    {
        LawBook national = LawBook.Vietnam.With(FictitiousProvince.With(
            LayerRank.National, FictitiousProvince.Change(IncomeLine, new(2025, 1, 1), new LocalDate(2025, 3, 31), 1_750_000, 2_100_000)));

        Assert.Throws<LayerRefusedException>(() => national.With(Province));
    }

    [Fact(DisplayName = "Lớp của Trung ương cho mức thấp hơn trong một thời gian: sau ngày cuối, mức pháp luật lại được so sánh")]
    public void After_a_national_layer_ends_the_law_counts_again()
    {
        LawBook lowered = LawBook.Vietnam.With(FictitiousProvince.With(
            LayerRank.National, FictitiousProvince.Change(IncomeLine, new(2024, 1, 1), new LocalDate(2024, 12, 31), 1_400_000, 1_900_000)));
        LawLayer until = FictitiousProvince.With(
            LayerRank.Provincial, FictitiousProvince.Change(IncomeLine, new(2024, 2, 1), new LocalDate(2024, 12, 31), 1_400_000, 1_900_000));
        LawLayer beyond = FictitiousProvince.WithLine(IncomeLine, LayerRank.Provincial, new(2024, 2, 1), 1_400_000, 1_900_000);

        Assert.NotNull(lowered.With(until));
        Assert.Throws<LayerRefusedException>(() => lowered.With(beyond));
    }

    [Fact(DisplayName = "Mức của tỉnh được so với mọi mức đã biết hôm nay, kể cả khi bộ luật chỉ xem đến một ngày")]
    public void What_is_signed_later_counts_too()
    {
        LawBook knownIn2020 = LawBook.Vietnam.AsKnownOn(new(2020, 12, 1));

        Assert.Throws<LayerRefusedException>(() =>
            knownIn2020.With(FictitiousProvince.WithLine(IncomeLine, LayerRank.Provincial, new(2024, 2, 1), 1_400_000, 2_000_000)));
    }

    [Fact(DisplayName = "Giả định cải cách được hạ chuẩn và không được so với Trung ương")]
    public void A_what_if_may_lower_the_line() =>
        Assert.NotNull(LawBook.Vietnam.With(FictitiousProvince.WithLine(IncomeLine, LayerRank.WhatIf, new(2024, 2, 1), 1_000_000, 1_000_000)));

    [Theory(DisplayName = "Lớp của Trung ương được nâng hoặc hạ chuẩn, và mọi lời giải thích nêu tên lớp")]
    [InlineData(1_400_000)]
    [InlineData(1_600_000)]
    public void A_national_layer_is_named_everywhere(long rural)
    {
        LawBook book = LawBook.Vietnam.With(FictitiousProvince.WithLine(IncomeLine, LayerRank.National, new(2024, 2, 1), rural, 2_000_000));
        var day = new LocalDate(2024, 6, 1);
        Classification classification = book.On(day).Classify(new() { Area = AreaType.Rural, IncomePerHead = 1_450_000, DeprivationCount = 3 });

        Assert.Contains("(chuẩn thu nhập, Tỉnh Giả Định: Điều 1 Nghị quyết 01/2024/NQ-HĐND [chính thức])", classification.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("\"layer\":{\"vi\":\"Tỉnh Giả Định\",\"en\":\"Fictitious Province\"}", Domain.Json.DecisionJson.Write(classification), StringComparison.Ordinal);
        RuleDescription poor = book.Describe(day).Single(rules => rules.Code == "poverty.2022.classes").Rules[0];
        Assert.Contains("2,000,000 ₫ urban; Fictitious Province)", poor.Sentence.English, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lý do từ chối nêu mọi lỗi: từng mức của địa phương và từng lỗi của bộ quy tắc, mỗi lỗi một lần")]
    public void Every_reason_is_told()
    {
        LawLayer layer = FictitiousProvince.With(
            LayerRank.Provincial,
            FictitiousProvince.Change(IncomeLine, new(2024, 2, 1), null, 1_400_000, 3_100_000),
            FictitiousProvince.Change("poverty.2022.averageLine", new(2024, 2, 1), null, 2_200_000, 3_000_000));

        LayerRefusedException refused = Assert.Throws<LayerRefusedException>(() => LawBook.Vietnam.With(layer));

        string[] reasons = refused.Reason.English.Split('\n');
        Assert.Single(reasons, reason => reason.StartsWith("income line (poverty.2022.incomeLine), 1,400,000", StringComparison.Ordinal));
        Assert.Single(reasons, reason => reason.StartsWith("upper bound of the average living standard (poverty.2022.averageLine), 2,200,000", StringComparison.Ordinal));
        Assert.Equal(
            refused.Defects.Select(defect => string.Join(" & ", defect.Rules.Select(rule => rule.Result.English))).Distinct().Count(),
            reasons.Count(reason => reason.StartsWith("the layer breaks a rule set: ", StringComparison.Ordinal)));
    }

    [Fact(DisplayName = "Theo hiểu biết của một ngày, các lớp làm hỏng bộ quy tắc: bị từ chối chứ không trả lời sai")]
    public void Layers_that_clash_as_known_on_a_day_are_refused()
    {
        Instrument later = new(InstrumentKind.Resolution, "02/2024/NQ-HĐND", new(2024, 6, 20), null, new("giả định", "made up"), Verification.Official);
        LawBook book = LawBook.Vietnam.With(FictitiousProvince.With(
            LayerRank.WhatIf,
            FictitiousProvince.Change(IncomeLine, new(2024, 2, 1), null, 2_400_000, 2_400_000),
            FictitiousProvince.Line("poverty.2022.averageLine").Change(new(new(2024, 2, 1), new(3_000_000, 3_000_000), later.Article(1), Verification.Official))));

        Assert.NotNull(book.AsKnownOn(new(2024, 6, 20)));
        Assert.Throws<LayerRefusedException>(() => book.AsKnownOn(new(2024, 6, 19)));
    }
}
