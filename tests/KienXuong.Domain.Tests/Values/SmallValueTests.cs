using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Values;

public class SmallValueTests
{
    [Fact(DisplayName = "Các chỉ số: mặc định chưa biết; khai, xóa, đếm")]
    public void Deprivations()
    {
        Deprivations2022 none = default;
        Assert.True(none.IsUnknown);
        Assert.All(Enum.GetValues<DeprivationIndicator2022>(), indicator => Assert.Null(none[indicator]));

        Deprivations2022 some = new() { Job = true, Nutrition = false };
        Assert.Equal((true, false, (bool?)null), (some.Job, some.Nutrition, some.WaterSource));
        Assert.Equal(none, some.With(DeprivationIndicator2022.Job, null).With(DeprivationIndicator2022.Nutrition, null));
        Assert.Equal(2, Deprivations2022.Only(DeprivationIndicator2022.Job, DeprivationIndicator2022.WaterSource).Answers.YesCount);
        Assert.False(Deprivations2016.Only().MedicalServices);
    }

    [Fact(DisplayName = "Chỉ số ngoài danh sách: lỗi của người gọi, không bao giờ được đếm")]
    public void An_indicator_outside_its_list()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Deprivations2022).With((DeprivationIndicator2022)12, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Deprivations2016).With((DeprivationIndicator2016)10, false));
        Assert.Throws<ArgumentOutOfRangeException>(() => Deprivations2022.Only((DeprivationIndicator2022)64));
        Assert.Throws<ArgumentOutOfRangeException>(() => Deprivations2016.Only((DeprivationIndicator2016)255));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Deprivations2022)[(DeprivationIndicator2022)12]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Deprivations2016)[(DeprivationIndicator2016)10]);
    }

    [Fact(DisplayName = "Tập kết quả còn có thể: trống, một, nhiều")]
    public void Possible_results()
    {
        Possible<PovertyClass> nothing = default;
        Assert.Equal((0, false, null), (nothing.Count, nothing.IsDecided, nothing.Decided));

        Possible<PovertyClass> poor = LawBook.Vietnam.On(new(2023, 1, 1)).PossibleClasses(new() { Area = AreaType.Rural, IncomePerHead = 1, DeprivationCount = 3 });
        Assert.Equal([PovertyClass.Poor], poor);
        Assert.True(poor.Contains(PovertyClass.Poor) && !poor.Contains(PovertyClass.NearPoor));
        Assert.Equal("Poor, NearPoor", LawBook.Vietnam.On(new(2023, 1, 1)).PossibleClasses(new() { Area = AreaType.Rural, IncomePerHead = 1 }).ToString());
    }

    [Fact(DisplayName = "Khoảng giá trị: cận trên không được nhỏ hơn cận dưới")]
    public void A_range_has_its_ends_in_order() => Assert.Throws<ArgumentOutOfRangeException>(() => new NumberRange(3, 2));
}
