using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Tests.Layers;

public class ProvincialLineTests
{
    private static readonly LocalDate FirstDay = new(2024, 2, 1);
    private static readonly Household Household = new() { Area = AreaType.Rural, IncomePerHead = 1_600_000, DeprivationCount = 3 };
    private static readonly LawBook Province =
        LawBook.Vietnam.With(FictitiousProvince.WithLine("poverty.2022.incomeLine", LayerRank.Provincial, FirstDay, 1_700_000, 2_100_000));

    [Fact(DisplayName = "Chuẩn của tỉnh cao hơn chuẩn quốc gia: hộ 1.600.000 đồng thiếu hụt 3 chỉ số là hộ nghèo từ ngày chuẩn của tỉnh có hiệu lực")]
    public void A_higher_line_counts_from_its_first_day()
    {
        Assert.Equal(PovertyClass.AverageLivingStandard, Province.On(FirstDay.PlusDays(-1)).PossibleClasses(Household).Decided);
        Assert.Equal(PovertyClass.Poor, Province.On(FirstDay).PossibleClasses(Household).Decided);
    }

    [Fact(DisplayName = "Chuẩn của tỉnh không làm thay đổi pháp luật quốc gia")]
    public void The_national_law_book_stays_as_it_is() =>
        Assert.Equal(PovertyClass.AverageLivingStandard, LawBook.Vietnam.On(FirstDay).PossibleClasses(Household).Decided);

    [Fact(DisplayName = "Lời giải thích nêu tên tỉnh và nghị quyết của Hội đồng nhân dân")]
    public void The_explanation_names_the_layer()
    {
        string text = Province.On(FirstDay).Classify(Household).Explain(Language.Vietnamese);

        Assert.Contains("từ 1.700.000 ₫ trở xuống (chuẩn thu nhập, Tỉnh Giả Định: Điều 1 Nghị quyết 01/2024/NQ-HĐND [chính thức])", text, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Chuẩn của tỉnh bằng chuẩn quốc gia được nhận, thấp hơn 1 đồng bị từ chối")]
    [InlineData(1_500_000, 2_000_000, true)]
    [InlineData(1_499_999, 2_000_000, false)]
    [InlineData(1_500_000, 1_999_999, false)]
    public void A_line_below_the_national_one_is_refused(long rural, long urban, bool allowed)
    {
        LawLayer layer = FictitiousProvince.WithLine("poverty.2022.incomeLine", LayerRank.Provincial, FirstDay, rural, urban);

        if (allowed)
        {
            Assert.NotNull(LawBook.Vietnam.With(layer));
        }
        else
        {
            LayerRefusedException refused = Assert.Throws<LayerRefusedException>(() => LawBook.Vietnam.With(layer));
            Assert.Contains("thấp hơn mức của Trung ương", refused.Reason.Vietnamese, StringComparison.Ordinal);
        }
    }

    [Fact(DisplayName = "Mức của tỉnh làm các loại hộ chồng lấn bị từ chối, kèm một hộ minh chứng")]
    public void A_layer_that_breaks_the_classes_is_refused_with_a_witness()
    {
        LawLayer layer = FictitiousProvince.WithLine("poverty.2022.incomeLine", LayerRank.Provincial, FirstDay, 2_400_000, 2_100_000);

        LayerRefusedException refused = Assert.Throws<LayerRefusedException>(() => LawBook.Vietnam.With(layer));

        Assert.Equal(Domain.Rules.DefectKind.Overlap, refused.Defects[0].Kind);
        Assert.Contains(refused.Defects[0].Witness, fact => fact.Fact.Code == "household.incomePerHead" && fact.Value is > 2_250_000 and <= 2_400_000);
    }

    [Fact(DisplayName = "Tỉnh không được quy định giá điện khác Trung ương")]
    public void A_province_may_not_change_a_national_value()
    {
        var price = (Domain.Rules.Parameter<Vnd>)LawBook.Parameters.Single(parameter => parameter.Code == "electricity.firstTierPrice");
        var layer = new LawLayer(
            FictitiousProvince.Name,
            LayerRank.Provincial,
            price.Change(new Enactment<Vnd>(FirstDay, 2_000, Instruments.Decision28Of2014.Whole, Verification.Unconfirmed)));

        Assert.Throws<LayerRefusedException>(() => LawBook.Vietnam.With(layer));
    }

    [Fact(DisplayName = "Giả định cải cách đi trước chuẩn của tỉnh, dù được thêm trước")]
    public void A_what_if_goes_before_the_province()
    {
        LawBook both = LawBook.Vietnam
            .With(FictitiousProvince.WithLine("poverty.2022.incomeLine", LayerRank.WhatIf, FirstDay, 1_550_000, 2_000_000))
            .With(FictitiousProvince.WithLine("poverty.2022.incomeLine", LayerRank.Provincial, FirstDay, 1_700_000, 2_100_000));

        Assert.Equal(PovertyClass.AverageLivingStandard, both.On(FirstDay).PossibleClasses(Household).Decided);
    }

    [Fact(DisplayName = "Mức sống trung bình từ 2027 do người dùng cung cấp: 3.300.000 đồng là mức sống trung bình, 3.300.001 đồng là trên trung bình")]
    public void A_national_value_that_is_not_known_can_be_supplied()
    {
        LawBook known = LawBook.Vietnam.With(
            FictitiousProvince.WithLine("poverty.2027.averageLine", LayerRank.National, new(2027, 1, 1), 3_300_000, 4_200_000));
        LawInForce law = known.On(new(2027, 6, 1));

        Assert.Equal(PovertyClass.AverageLivingStandard, law.PossibleClasses(Household with { IncomePerHead = 3_300_000 }).Decided);
        Assert.Equal(PovertyClass.AboveAverage, law.PossibleClasses(Household with { IncomePerHead = 3_300_001 }).Decided);
        Assert.Equal(
            PovertyClass.NeitherPoorNorNearPoor,
            LawBook.Vietnam.On(new(2027, 6, 1)).PossibleClasses(Household with { IncomePerHead = 3_300_000 }).Decided);
    }

    [Fact(DisplayName = "Giá điện cung cấp từ 15/09/2026: tháng 8 và 9/2026 chưa xác định, tháng 10/2026 xác định")]
    public void A_supplied_price_counts_from_its_own_first_day_only()
    {
        var price = (Domain.Rules.Parameter<Vnd>)LawBook.Parameters.Single(parameter => parameter.Code == "electricity.firstTierPrice");
        Instrument decision = new(
            InstrumentKind.Decision, "9999/QĐ-BCT", new(2026, 9, 14), new(2026, 9, 15), new("giá bán điện giả định", "a supplied price"), Verification.Reported);
        LawBook known = LawBook.Vietnam.With(new(
            new("người dùng cung cấp", "supplied by the caller"),
            LayerRank.National,
            price.Change(new Enactment<Vnd>(new(2026, 9, 15), 2_000, decision.Whole, Verification.Reported))));
        Household poor = Household with { RecognisedClass = PovertyClass.Poor };

        Assert.Null(known.ElectricitySupport(poor, new(2026, 8)).Amount);
        Assert.Null(known.ElectricitySupport(poor, new(2026, 9)).Amount);
        Assert.Equal(64_800, known.ElectricitySupport(poor, new(2026, 10)).Amount);
    }
}
