using KienXuong.Domain.Law;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Phân loại theo điểm bên cạnh phân loại theo thu nhập khai báo; hộ H ở nông thôn có 140 điểm B1, thêm tủ lạnh là 155.</summary>
[Provision("điểm a khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH")]
public class BothRoutesTests
{
    private static readonly LawInForce Law = LawBook.Vietnam.On(Made.Day);

    private static readonly Survey WithRefrigerator = Made.H with { Assets = Made.H.Assets with { Refrigerators = 1 } };

    [Theory(DisplayName = "Hộ cận nghèo theo điểm: thu nhập khai báo trên chuẩn thì nêu cả hai, điểm quyết định")]
    [InlineData(1_500_000, RouteAgreement.Agree)]
    [InlineData(1_500_001, RouteAgreement.ScoreDecides)]
    [InlineData(9_000_000, RouteAgreement.ScoreDecides)]
    public void Near_poor_by_score(long income, RouteAgreement agreement)
    {
        BothRoutes result = Law.ClassifyByScore(Made.H, new() { IncomePerHead = new(income) });

        Assert.Equal(agreement, result.Agreement);
        Assert.Equal(PovertyClass.NearPoor, Assert.IsType<ClassDecided>(result.Class).Class);
    }

    [Fact(DisplayName = "Khai báo ba chỉ số mà phiếu không có chỉ số nào: khác nhau, điểm quyết định, kèm căn cứ và tình trạng kiểm chứng")]
    public void Declared_indicators_that_the_survey_does_not_show()
    {
        BothRoutes result = Law.ClassifyByScore(Made.H, new() { IncomePerHead = 1_000_000, DeprivationCount = 3 });

        Assert.Equal(RouteAgreement.ScoreDecides, result.Agreement);
        Assert.Equal(PovertyClass.Poor, Assert.IsType<ClassDecided>(result.ByIncome).Class);
        Assert.Equal(PovertyClass.NearPoor, Assert.IsType<ClassDecided>(result.Class).Class);
        Assert.Equal(Verification.Inferred, result.Precedence!.Verification);
        string text = result.Explain(Language.Vietnamese);
        Assert.StartsWith("Theo điểm của phiếu:\nHộ cận nghèo — ngày 01/10/2024\n", text, StringComparison.Ordinal);
        Assert.Contains("\nTheo thu nhập khai báo:\nHộ nghèo — ngày 01/10/2024\n", text, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nKết luận: hộ cận nghèo; hai cách cho kết quả khác nhau: hộ nghèo, hộ cận nghèo được xác định theo điểm, không theo thu nhập khai báo (điểm a khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH [suy luận])\n",
            text,
            StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Không nghèo theo điểm: thu nhập trên chuẩn thì khớp và cho biết mức sống trung bình; không vượt chuẩn thì không có quy định")]
    [InlineData(1_500_000, RouteAgreement.NoClassFollows, null)]
    [InlineData(1_500_001, RouteAgreement.Agree, PovertyClass.AverageLivingStandard)]
    [InlineData(2_250_000, RouteAgreement.Agree, PovertyClass.AverageLivingStandard)]
    [InlineData(2_250_001, RouteAgreement.Agree, PovertyClass.AboveAverage)]
    public void Non_poor_by_score(long income, RouteAgreement agreement, PovertyClass? poverty)
    {
        BothRoutes result = Law.ClassifyByScore(WithRefrigerator, new() { IncomePerHead = new(income) });

        Assert.Equal(agreement, result.Agreement);
        Assert.Equal(poverty, (result.Class as ClassDecided)?.Class);
        Assert.Null(result.Precedence);
    }

    [Fact(DisplayName = "Không có quy định loại hộ: kết quả ngoài phạm vi, nêu lý do bằng hai thứ tiếng")]
    public void No_text_says_which_class_follows()
    {
        BothRoutes result = Law.ClassifyByScore(WithRefrigerator, new() { IncomePerHead = 1_200_000 });

        Assert.Equal(NotCoveredReason.NotKnown, Assert.IsType<ClassNotCovered>(result.Class).Reason.Reason);
        Assert.Contains(
            "\nConclusion: Not covered: the class of a household that is non-poor by score with an income at or below the line: ",
            result.Explain(Language.English),
            StringComparison.Ordinal);
        Assert.Contains("\nKết luận: Ngoài phạm vi: loại hộ khi điểm B1 là hộ không nghèo mà thu nhập không vượt chuẩn thu nhập: ", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Khu vực và các chỉ số lấy từ phiếu khi hộ không khai; đã khai thì giữ nguyên")]
    public void Area_and_indicators_come_from_the_survey()
    {
        Household declared = Law.ClassifyByScore(Made.H, new() { IncomePerHead = 1_000_000 }).Declared;
        Household said = Law.ClassifyByScore(Made.H, new() { Area = AreaType.Urban, Deprivations2022 = new() { Job = true } }).Declared;

        Assert.Equal(AreaType.Rural, declared.Area);
        Assert.Equal(Deprivations2022.Only(), declared.Deprivations2022);
        Assert.Equal(AreaType.Urban, said.Area);
        Assert.Null(said.Deprivations2022.WaterSource);
    }

    [Fact(DisplayName = "Một chỉ số còn thiếu: điểm vẫn quyết định giữa hộ nghèo và hộ cận nghèo, kết luận nêu cả hai")]
    public void The_score_decides_though_its_class_is_open()
    {
        Survey survey = Made.H with
        {
            Dwelling = Made.H.Dwelling with { RoomArea = 31, Toilet = Toilet.Other, Water = WaterSource.Other, WaterIsRain = null },
        };
        BothRoutes result = Law.ClassifyByScore(survey, new() { IncomePerHead = 9_000_000 });

        Assert.Equal(RouteAgreement.ScoreDecides, result.Agreement);
        Assert.Equal(["dwelling.waterIsRain"], Assert.IsType<ClassUndetermined>(result.Class).Missing.Select(fact => fact.Code));
        Assert.Contains("\nConclusion: poor household or near-poor household; the two routes differ: ", result.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Thu nhập chưa biết: chưa xác định; kết quả theo điểm vẫn nêu")]
    public void An_unknown_income_leaves_it_open()
    {
        BothRoutes result = Law.ClassifyByScore(Made.H, new());

        Assert.Equal(RouteAgreement.Undetermined, result.Agreement);
        Assert.Equal(PovertyClass.NearPoor, Assert.IsType<ClassDecided>(result.Class).Class);
        Assert.Contains("Conclusion: whether the two routes agree is undetermined\n", result.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Chuẩn 2016 chưa biết bảng điểm: không so được")]
    public void No_score_is_known_for_2016()
    {
        BothRoutes result = LawBook.Vietnam.On(new LocalDate(2018, 6, 15)).ClassifyByScore(Made.H, new() { IncomePerHead = 600_000 });

        Assert.Equal(RouteAgreement.NotCovered, result.Agreement);
        Assert.IsType<ClassNotCovered>(result.Class);
        Assert.Equal(PovertyClass.Poor, Assert.IsType<ClassDecided>(result.ByIncome).Class);
        Assert.Contains("Kết luận: không so được", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }
}
