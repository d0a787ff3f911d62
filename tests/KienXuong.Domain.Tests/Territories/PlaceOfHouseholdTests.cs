using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Tests.Territories;

/// <summary>What the flip of 01/07/2025 does to a class by income: three deprived indicators.</summary>
public class PlaceOfHouseholdTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Merger = new(2025, 7, 1);

    [Theory(DisplayName = "Hộ ở thị trấn cũ, Tây Sơn, Bình Minh: loại hộ ngày 30/06/2025, ngày 01/07/2025, và theo đơn vị trước sắp xếp")]
    [InlineData("13075", "13075", 1_800_000, PovertyClass.Poor, PovertyClass.AverageLivingStandard, PovertyClass.Poor)]
    [InlineData("13075", "13075", 2_600_000, PovertyClass.AverageLivingStandard, PovertyClass.AboveAverage, PovertyClass.AverageLivingStandard)]
    [InlineData("13075", "13075", 1_500_000, PovertyClass.Poor, PovertyClass.Poor, PovertyClass.Poor)]
    [InlineData("13090", "12454", 1_800_000, PovertyClass.AverageLivingStandard, PovertyClass.Poor, PovertyClass.AverageLivingStandard)]
    [InlineData("13090", "12454", 2_600_000, PovertyClass.AboveAverage, PovertyClass.AverageLivingStandard, PovertyClass.AboveAverage)]
    [InlineData("13138", "13075", 1_800_000, PovertyClass.AverageLivingStandard, PovertyClass.AverageLivingStandard, PovertyClass.AverageLivingStandard)]
    public void The_flip(string old, string now, long income, PovertyClass before, PovertyClass after, PovertyClass byOldUnit)
    {
        var household = new Household { IncomePerHead = new(income), DeprivationCount = 3 };
        Household placed = household with { CommuneCode = now, OldCommuneCode = old };
        Classification current = LawBook.Vietnam.On(Merger).Classify(placed);

        Assert.Equal(before, ClassOf(LawBook.Vietnam.On(Eve).Classify(household with { CommuneCode = old })));
        Assert.Equal(after, ClassOf(current));
        Assert.Equal(byOldUnit, ClassOf(AreaTests.BeforeRearrangement.On(Merger).Classify(placed)));
        Assert.Equal(after == byOldUnit ? null : byOldUnit, current.AreaEffect?.Classes.Decided);
        Assert.Equal(after, LawBook.Vietnam.On(Merger).PossibleClasses(placed).Decided);
    }

    [Fact(DisplayName = "Lời giải thích nêu đơn vị, khu vực, lựa chọn và kết quả theo cách kia")]
    public void The_answer_says_how()
    {
        var household = new Household { IncomePerHead = new(1_800_000), DeprivationCount = 3, CommuneCode = "13075", OldCommuneCode = "13075" };
        string text = LawBook.Vietnam.On(Merger).Classify(household).Explain(Language.Vietnamese);

        Assert.Contains("Đơn vị hành chính: 13075 Xã Kiến Xương", text, StringComparison.Ordinal);
        Assert.Contains("Khu vực: nông thôn", text, StringComparison.Ordinal);
        Assert.Contains("cách xác định khu vực sau sắp xếp đơn vị hành chính: theo đơn vị hiện nay", text, StringComparison.Ordinal);
        Assert.Contains("nếu chọn theo đơn vị trước sắp xếp thì kết quả là hộ nghèo", text, StringComparison.Ordinal);
        Assert.Contains("Chưa kiểm chứng: cách xác định khu vực sau sắp xếp đơn vị hành chính", text, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Theo đơn vị trước sắp xếp mà chỉ biết mã mới 13075: chưa xác định, hỏi mã cũ")]
    public void Asks_for_the_old_unit()
    {
        var household = new Household { IncomePerHead = new(1_800_000), DeprivationCount = 3, CommuneCode = "13075" };
        Classification open = AreaTests.BeforeRearrangement.On(Merger).Classify(household);

        Assert.IsType<ClassUndetermined>(open);
        Assert.Contains("oldCommuneCode", open.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Khu vực đã ghi thì dùng khu vực đã ghi; mã không có thì khu vực chưa biết")]
    public void A_given_area_stays()
    {
        var household = new Household { IncomePerHead = new(1_800_000), DeprivationCount = 3, Area = AreaType.Urban, CommuneCode = "13075" };

        Assert.Equal(PovertyClass.Poor, ClassOf(LawBook.Vietnam.On(Merger).Classify(household)));
        Assert.Null(LawBook.Vietnam.On(Merger).Classify(household).Place);
        Assert.IsType<ClassUndetermined>(LawBook.Vietnam.On(Merger).Classify(household with { Area = null, CommuneCode = "13090" }));
    }

    [Fact(DisplayName = "Phiếu: khu vực theo mã xã cho cùng điểm như khu vực ghi thẳng; cách kia là lựa chọn làm đổi kết quả")]
    public void A_survey_at_a_place()
    {
        var survey = new Survey { Region = Domain.Surveys.Region.RedRiverDelta, MemberCount = 4 };
        LawInForce law = LawBook.Vietnam.On(Merger);
        SurveyClassification placed = law.ClassifyByScore(survey with { CommuneCode = "13075", OldCommuneCode = "13075" });

        Assert.Equal(law.ClassifyByScore(survey with { Area = AreaType.Rural }).IncomeScore, placed.IncomeScore);
        Assert.Equal(law.ClassifyByScore(survey with { Area = AreaType.Rural }).Class.Possible, law.PossibleClassesByScore(survey with { CommuneCode = "13075" }));
        Assert.Contains(placed.Choices, choice => choice.Parameter == AreaRules.Reading);
        Assert.Contains("13075 Xã Kiến Xương", placed.Explain(Language.English), StringComparison.Ordinal);
    }

    private static PovertyClass? ClassOf(Classification classification) => classification.Possible.Decided;
}
