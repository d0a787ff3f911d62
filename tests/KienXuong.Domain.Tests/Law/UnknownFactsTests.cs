using System.Collections.Immutable;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;
using static KienXuong.Domain.PovertyClass;

namespace KienXuong.Domain.Tests.Law;

/// <summary>Đọc bảng phân loại khi còn thiếu dữ kiện: từng dòng của bảng. Chỉ hỏi dữ kiện còn có thể làm đổi kết quả, và hỏi đủ.</summary>
[Provision("Quyết định 59/2015/QĐ-TTg")]
[Provision("Nghị định 07/2021/NĐ-CP")]
[Provision("Nghị định 351/2025/NĐ-CP")]
public class UnknownFactsTests
{
    private const string Income = "household.incomePerHead";
    private const string Area = "household.area";
    private const string Count = "household.deprivationCount";

    private static readonly Household Unknown = new();

    [Theory(DisplayName = "Chuẩn 2016, từ chuẩn nghèo trở xuống: hộ nghèo trường hợp 1, không hỏi chỉ số nào")]
    [InlineData(Rural, 700_000)]
    [InlineData(Urban, 900_000)]
    public void Standard_2016_at_most_the_poverty_line(AreaType area, long income)
    {
        ClassDecided decided = Assert.IsType<ClassDecided>(In2018(Unknown with { Area = area, IncomePerHead = income }));

        Assert.Equal("hộ nghèo (trường hợp 1: thu nhập)", decided.Route.Vietnamese);
    }

    [Theory(DisplayName = "Chuẩn 2016, giữa hai chuẩn, chưa rõ số chỉ số: hộ nghèo hoặc cận nghèo, hỏi đúng các chỉ số chưa biết")]
    [InlineData(Rural, 700_001)]
    [InlineData(Rural, 1_000_000)]
    [InlineData(Urban, 900_001)]
    [InlineData(Urban, 1_300_000)]
    public void Standard_2016_between_the_lines(AreaType area, long income)
    {
        Household household = Unknown with { Area = area, IncomePerHead = income, Deprivations2016 = Indicators.OfTen(deprived: 1, unknown: 2) };

        ClassUndetermined open = Open(In2018(household), [Poor, NearPoor]);

        Assert.Equal(["household.deprivations2016.healthInsurance", "household.deprivations2016.adultEducation"], Asked(open));
    }

    [Fact(DisplayName = "Chuẩn 2016, thu nhập chưa biết, chắc chắn thiếu hụt từ 3 chỉ số: không thể là cận nghèo, chỉ hỏi thu nhập")]
    public void Standard_2016_income_unknown_three_deprived()
    {
        Household household = Unknown with { Area = Rural, Deprivations2016 = Indicators.OfTen(deprived: 3, unknown: 7) };

        Assert.Equal([Income], Asked(Open(In2018(household), [Poor, AverageLivingStandard, AboveAverage])));
    }

    [Fact(DisplayName = "Chuẩn 2016, thu nhập chưa biết, chắc chắn thiếu hụt dưới 3 chỉ số: chỉ còn nghèo theo trường hợp 1, chỉ hỏi thu nhập")]
    public void Standard_2016_income_unknown_fewer_than_three()
    {
        Household household = Unknown with { Area = Rural, Deprivations2016 = Indicators.OfTen(deprived: 1, unknown: 1) };

        Assert.Equal([Income], Asked(Open(In2018(household), [Poor, NearPoor, AverageLivingStandard, AboveAverage])));
    }

    [Theory(DisplayName = "Chuẩn 2022, trong chuẩn thu nhập, chưa rõ số chỉ số: hộ nghèo hoặc cận nghèo, hỏi đúng các chỉ số chưa biết")]
    [InlineData(Rural, 1_500_000)]
    [InlineData(Urban, 2_000_000)]
    public void Standard_2022_at_most_the_line(AreaType area, long income)
    {
        Household household = Unknown with { Area = area, IncomePerHead = income, Deprivations2022 = Indicators.OfTwelve(deprived: 2, unknown: 1) };

        Assert.Equal(["household.deprivations2022.nutrition"], Asked(Open(In2023(household), [Poor, NearPoor])));
    }

    [Theory(DisplayName = "Chuẩn 2022, trên chuẩn thu nhập: kết quả theo thu nhập, không hỏi chỉ số nào")]
    [InlineData(Rural, 1_500_001, AverageLivingStandard)]
    [InlineData(Rural, 2_250_000, AverageLivingStandard)]
    [InlineData(Rural, 2_250_001, AboveAverage)]
    [InlineData(Urban, 2_000_001, AverageLivingStandard)]
    [InlineData(Urban, 3_000_000, AverageLivingStandard)]
    [InlineData(Urban, 3_000_001, AboveAverage)]
    public void Standard_2022_above_the_line(AreaType area, long income, PovertyClass expected) =>
        Assert.Equal(expected, Assert.IsType<ClassDecided>(In2023(Unknown with { Area = area, IncomePerHead = income })).Class);

    [Fact(DisplayName = "2.500.000 đồng, nông thôn, năm 2023, mọi chỉ số chưa biết: trên mức sống trung bình, không thiếu gì")]
    public void Two_and_a_half_million_needs_no_survey() =>
        Assert.Equal(AboveAverage, Assert.IsType<ClassDecided>(In2023(Unknown with { Area = Rural, IncomePerHead = 2_500_000 })).Class);

    [Fact(DisplayName = "Chuẩn 2022, thu nhập chưa biết, chắc chắn thiếu hụt từ 3 chỉ số: không thể là cận nghèo, chỉ hỏi thu nhập")]
    public void Standard_2022_income_unknown_three_deprived()
    {
        Household household = Unknown with { Area = Rural, Deprivations2022 = Indicators.OfTwelve(deprived: 3, unknown: 9) };

        Assert.Equal([Income], Asked(Open(In2023(household), [Poor, AverageLivingStandard, AboveAverage])));
    }

    [Fact(DisplayName = "Chuẩn 2022, thu nhập chưa biết, chắc chắn thiếu hụt dưới 3 chỉ số: không thể là hộ nghèo, chỉ hỏi thu nhập")]
    public void Standard_2022_income_unknown_fewer_than_three()
    {
        Household household = Unknown with { Area = Rural, Deprivations2022 = Indicators.OfTwelve(deprived: 0, unknown: 2) };

        Assert.Equal([Income], Asked(Open(In2023(household), [NearPoor, AverageLivingStandard, AboveAverage])));
    }

    [Fact(DisplayName = "Thu nhập và số chỉ số đều chưa rõ: mọi loại hộ, hỏi thu nhập trước rồi đến các chỉ số")]
    public void Income_and_indicators_unknown()
    {
        Household household = Unknown with
        {
            Area = Urban,
            Deprivations2016 = Indicators.OfTen(deprived: 2, unknown: 1),
            Deprivations2022 = Indicators.OfTwelve(deprived: 2, unknown: 1),
        };

        Assert.Equal(
            [Income, "household.deprivations2016.adultEducation"],
            Asked(Open(In2018(household), [Poor, NearPoor, AverageLivingStandard, AboveAverage])));
        Assert.Equal(
            [Income, "household.deprivations2022.nutrition"],
            Asked(Open(In2023(household), [Poor, NearPoor, AverageLivingStandard, AboveAverage])));
    }

    [Fact(DisplayName = "Chuẩn 2027: thu nhập và số chỉ số chưa biết thì hỏi cả hai; biết từ 3 hoặc dưới 3 chỉ số thì chỉ hỏi thu nhập")]
    public void Standard_2027()
    {
        Household household = Unknown with { Area = Rural };

        Assert.Equal([Income, Count], Asked(Open(In2028(household), [Poor, NearPoor, NeitherPoorNorNearPoor])));
        Assert.Equal([Income], Asked(Open(In2028(household with { DeprivationCount = 3 }), [Poor, NeitherPoorNorNearPoor])));
        Assert.Equal([Income], Asked(Open(In2028(household with { DeprivationCount = 2 }), [NearPoor, NeitherPoorNorNearPoor])));
        Assert.Equal([Count], Asked(Open(In2028(household with { IncomePerHead = 2_200_000 }), [Poor, NearPoor])));
        Assert.Equal(NeitherPoorNorNearPoor, Assert.IsType<ClassDecided>(In2028(household with { IncomePerHead = 2_200_001 })).Class);
    }

    [Theory(DisplayName = "Biết thu nhập, chưa biết khu vực: các loại hộ của cả hai khu vực; chỉ hỏi khu vực nếu hai khu vực khác nhau")]
    [InlineData(1_500_000, 3, "Poor", false)]
    [InlineData(1_500_001, 3, "Poor, AverageLivingStandard", true)]
    [InlineData(1_800_000, 3, "Poor, AverageLivingStandard", true)]
    [InlineData(2_000_000, 2, "NearPoor, AverageLivingStandard", true)]
    [InlineData(2_000_001, 3, "AverageLivingStandard", false)]
    [InlineData(2_250_000, 0, "AverageLivingStandard", false)]
    [InlineData(2_250_001, 0, "AverageLivingStandard, AboveAverage", true)]
    [InlineData(3_000_000, 0, "AverageLivingStandard, AboveAverage", true)]
    [InlineData(3_000_001, 0, "AboveAverage", false)]
    public void Area_unknown_in_2023(long income, int deprived, string possible, bool asksArea)
    {
        Classification classification = In2023(Unknown with { IncomePerHead = income, DeprivationCount = deprived });

        Assert.Equal(possible, classification.Possible.ToString());
        Assert.Equal(asksArea ? [Area] : [], Asked(classification));
    }

    [Theory(DisplayName = "Chuẩn 2016, chưa biết khu vực: 899.999 đồng và 3 chỉ số là hộ nghèo theo một trong hai trường hợp; 2 chỉ số thì phải hỏi khu vực")]
    [InlineData(700_000, 0, "Poor", false)]
    [InlineData(700_001, 2, "Poor, NearPoor", true)]
    [InlineData(899_999, 3, "Poor", false)]
    [InlineData(899_999, 2, "Poor, NearPoor", true)]
    [InlineData(900_001, 3, "Poor", false)]
    [InlineData(900_001, 2, "NearPoor", false)]
    [InlineData(1_000_001, 3, "Poor, AverageLivingStandard", true)]
    [InlineData(1_300_001, 3, "AverageLivingStandard", false)]
    public void Area_unknown_in_2018(long income, int deprived, string possible, bool asksArea)
    {
        Classification classification = In2018(Unknown with { IncomePerHead = income, DeprivationCount = deprived });

        Assert.Equal(possible, classification.Possible.ToString());
        Assert.Equal(asksArea ? [Area] : [], Asked(classification));
    }

    [Fact(DisplayName = "1.800.000 đồng, chưa biết khu vực và số chỉ số: hỏi khu vực và các chỉ số")]
    public void Area_and_indicators_unknown()
    {
        Household household = Unknown with { IncomePerHead = 1_800_000, Deprivations2022 = Indicators.OfTwelve(deprived: 2, unknown: 1) };

        Assert.Equal([Area, "household.deprivations2022.nutrition"], Asked(Open(In2023(household), [Poor, NearPoor, AverageLivingStandard])).Order());
    }

    [Fact(DisplayName = "Chưa biết thu nhập và khu vực: hỏi thu nhập và khu vực; hỏi cả chỉ số khi số chỉ số chưa rõ")]
    public void Income_and_area_unknown()
    {
        Household three = Unknown with { DeprivationCount = 3 };
        Household open = Unknown with { Deprivations2022 = Indicators.OfTwelve(deprived: 2, unknown: 1) };

        Assert.Equal([Income, Area], Asked(Open(In2023(three), [Poor, AverageLivingStandard, AboveAverage])));
        Assert.Equal(
            [Area, "household.deprivations2022.nutrition", Income],
            Asked(Open(In2023(open), [Poor, NearPoor, AverageLivingStandard, AboveAverage])).Order());
    }

    [Theory(DisplayName = "Không biết gì cả: mọi loại hộ; hỏi thu nhập trước, rồi khu vực, rồi mọi chỉ số theo thứ tự của văn bản")]
    [InlineData(2018, "household.deprivations2016.", 10, "medicalServices", "informationAssets")]
    [InlineData(2023, "household.deprivations2022.", 12, "job", "informationMeans")]
    public void Nothing_is_known(int year, string indicators, int count, string first, string last)
    {
        ImmutableArray<string> asked = Asked(Open(Given.Classified(Unknown, year, 6, 15), [Poor, NearPoor, AverageLivingStandard, AboveAverage]));

        Assert.Equal([Income, Area], asked.Take(2));
        Assert.Equal(count, asked.Skip(2).Count(code => code.StartsWith(indicators, StringComparison.Ordinal)));
        Assert.Equal((indicators + first, indicators + last), (asked[2], asked[^1]));
        Assert.Equal(2 + count, asked.Length);
    }

    [Fact(DisplayName = "Không biết gì cả theo chuẩn 2027: hỏi thu nhập, khu vực và số chỉ số thiếu hụt, thu nhập trước")]
    public void Nothing_is_known_in_2028()
    {
        ImmutableArray<string> asked = Asked(Open(In2028(Unknown), [Poor, NearPoor, NeitherPoorNorNearPoor]));

        Assert.Equal(Income, asked[0]);
        Assert.Equal([Area, Count, Income], asked.Order());
    }

    [Fact(DisplayName = "Biết tổng thu nhập thì hỏi số người, biết số người thì hỏi tổng thu nhập, không hỏi thu nhập bình quân")]
    public void The_sources_of_the_average_are_asked()
    {
        Household household = Unknown with { Area = Rural, DeprivationCount = 3 };

        Assert.Equal(["household.memberCount"], Asked(In2023(household with { MonthlyIncome = 6_000_000 })));
        Assert.Equal(["household.monthlyIncome"], Asked(In2023(household with { MemberCount = 4 })));
        Assert.Equal([Income], Asked(In2023(household)));
    }

    private static Classification In2018(Household household) => Given.Classified(household, 2018, 6, 15);

    private static Classification In2023(Household household) => Given.Classified(household, 2023, 6, 15);

    private static Classification In2028(Household household) => Given.Classified(household, 2028, 6, 15);

    private static ClassUndetermined Open(Classification classification, PovertyClass[] possible)
    {
        ClassUndetermined open = Assert.IsType<ClassUndetermined>(classification);
        Assert.Equal(possible, open.Possible);
        return open;
    }

    private static ImmutableArray<string> Asked(Classification classification) =>
        classification is ClassUndetermined open ? [.. open.Missing.Select(fact => fact.Code)] : [];
}
