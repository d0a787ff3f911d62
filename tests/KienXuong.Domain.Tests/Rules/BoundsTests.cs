using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Dữ kiện ngoài miền giá trị: what a fact cannot be is taken as unknown, by every reading alike. The validator reports it.</summary>
public class BoundsTests
{
    private static readonly LawInForce Law = LawBook.Vietnam.On(new LocalDate(2023, 6, 1));
    private static readonly Household Known = new() { Area = AreaType.Rural, MonthlyIncome = 4_000_000, MemberCount = 4, DeprivationCount = 3 };

    public static TheoryData<string, Household> OutOfBounds => new()
    {
        { "0 người", Known with { MemberCount = 0 } },
        { "-1 người", Known with { MemberCount = -1 } },
        { "61 người", Known with { MemberCount = 61 } },
        { "thu nhập âm", Known with { MonthlyIncome = -1 } },
        { "thu nhập nhỏ nhất của kiểu", Known with { MonthlyIncome = null, IncomePerHead = long.MinValue } },
        { "thu nhập trên 10^15", Known with { MonthlyIncome = null, IncomePerHead = 1_000_000_000_000_001 } },
        { "số chỉ số âm", Known with { DeprivationCount = -1 } },
        { "số chỉ số nhỏ nhất của kiểu", Known with { DeprivationCount = int.MinValue } },
        { "21 chỉ số", Known with { DeprivationCount = 21 } },
        { "khu vực ngoài danh mục", Known with { Area = (AreaType)7, IncomePerHead = 1_700_000 } },
    };

    [Fact(DisplayName = "Trong miền giá trị: đã xác định là hộ nghèo")]
    public void Within_bounds_it_is_decided() => Assert.Equal(PovertyClass.Poor, Law.PossibleClasses(Known).Decided);

    [Theory(DisplayName = "Giá trị mà dữ kiện không thể có: coi là chưa biết, không quyết định và không gây lỗi")]
    [MemberData(nameof(OutOfBounds))]
    public void A_value_that_cannot_be_is_unknown(string what, Household household)
    {
        Classification classification = Law.Classify(household);

        Assert.True(classification is ClassUndetermined { Missing.Length: > 0 }, what);
        Assert.NotEmpty(classification.Explain(Language.Vietnamese));
        Assert.All(Law.Counterfactuals(household), each => Assert.NotEmpty(each.First));
    }

    [Theory(DisplayName = "Theo cột cũng vậy")]
    [MemberData(nameof(OutOfBounds))]
    public void By_columns_alike(string what, Household household)
    {
        var table = new FactTable<Household>(1);
        table.Column(HouseholdFacts.Area).Set(0, household.Area);
        table.Column(HouseholdFacts.IncomePerHead).Set(0, household.IncomePerHead?.Amount);
        table.Column(HouseholdFacts.MonthlyIncome).Set(0, household.MonthlyIncome?.Amount);
        table.Column(HouseholdFacts.MemberCount).Set(0, household.MemberCount);
        table.Column(HouseholdFacts.DeprivationCount).Set(0, household.DeprivationCount);

        Assert.True(Law.PossibleClasses(household) == Law.PossibleClasses(table)[0], what);
    }

    [Theory(DisplayName = "Đúng bằng giới hạn của miền: 1 và 60 người, 0 đồng, 10^15 đồng, 0 và 20 chỉ số")]
    [InlineData(1, 0, 0, PovertyClass.NearPoor)]
    [InlineData(60, 0, 20, PovertyClass.Poor)]
    [InlineData(1, 1_000_000_000_000_000, 3, PovertyClass.AboveAverage)]
    public void At_the_bounds_it_is_known(int members, long income, int deprived, PovertyClass expected) => Assert.Equal(
        expected,
        Law.PossibleClasses(Known with { MemberCount = members, MonthlyIncome = income, DeprivationCount = deprived }).Decided);

    [Theory(DisplayName = "Khoảng giá trị vượt miền (tuổi 0 đến 130): chỉ giữ phần trong miền; ngoài hẳn thì coi là chưa biết")]
    [InlineData(130, 200, Truth.Yes)]
    [InlineData(-5, 129, Truth.No)]
    [InlineData(131, 200, Truth.Undetermined)]
    [InlineData(-5, -1, Truth.Undetermined)]
    public void A_range_is_cut_to_its_bounds(int low, int high, Truth expected) =>
        Assert.Equal(expected, Synthetic.Asked(Synthetic.Age.AtLeast(130), new(Age: new(low, high))));
}
