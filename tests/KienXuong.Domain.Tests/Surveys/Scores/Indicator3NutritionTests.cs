using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 3 (2.1). Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator3NutritionTests
{
    private const decimal Tall = 200;
    private const decimal Heavy = 80;

    public static TheoryData<int, Sex, decimal?, decimal> Rows
    {
        get
        {
            var data = new TheoryData<int, Sex, decimal?, decimal>();
            foreach ((int months, decimal? boyWeight, decimal? girlWeight, decimal boyHeight, decimal girlHeight) in PrintedNutrition.Form311.Where(row => row.Months < 192))
            {
                data.Add(months, Sex.Male, boyWeight, boyHeight);
                data.Add(months, Sex.Female, girlWeight, girlHeight);
            }

            return data;
        }
    }

    public static TheoryData<string, int, Sex, decimal?, decimal> BetweenRows => new()
    {
        { "13 tháng: dòng 12", 13, Sex.Male, 7.7m, 71.0m },
        { "14 tháng: dòng 12", 14, Sex.Male, 7.7m, 71.0m },
        { "15 tháng: dòng 15", 15, Sex.Male, 8.3m, 74.1m },
        { "29 tháng: dòng 24", 29, Sex.Male, 9.7m, 81.0m },
        { "29 tháng, gái: dòng 24", 29, Sex.Female, 9.0m, 80.0m },
        { "87 tháng: dòng 84", 87, Sex.Male, 17.7m, 111.2m },
        { "119 tháng, gái: dòng 114", 119, Sex.Female, 22.0m, 123.0m },
        { "120 tháng, gái: cân nặng không xét, chiều cao dòng 120", 120, Sex.Female, null, 125.8m },
        { "143 tháng, gái: dòng 138", 143, Sex.Female, null, 134.7m },
        { "191 tháng: dòng 186", 191, Sex.Male, null, 155.5m },
        { "191 tháng, gái: dòng 186", 191, Sex.Female, null, 148.5m },
    };

    public static TheoryData<int, decimal?, decimal> NearestRows => new()
    {
        { 13, 7.7m, 71.0m },    // row 12
        { 14, 8.3m, 74.1m },    // row 15
        { 26, 9.7m, 81.0m },    // row 24
        { 27, 9.7m, 81.0m },    // half-way: row 24
        { 28, 10.5m, 85.1m },    // row 30
        { 33, 10.5m, 85.1m },    // half-way: row 30
        { 34, 11.3m, 88.7m },    // row 36
        { 39, 11.3m, 88.7m },    // half-way: row 36
        { 189, null, 155.5m },    // half-way: row 186
        { 190, null, 157.4m },    // row 192
        { 191, null, 157.4m },    // row 192
    };

    [Theory(DisplayName = "Dinh dưỡng: ở từng dòng của mẫu 3.11, bằng mức không thiếu hụt, dưới mức thiếu hụt")]
    [MemberData(nameof(Rows))]
    public void Every_printed_row(int months, Sex sex, decimal? weight, decimal height) => Is(months, sex, weight, height);

    [Theory(DisplayName = "Dinh dưỡng: giữa hai dòng in thì theo dòng gần nhất đã đạt")]
    [MemberData(nameof(BetweenRows))]
    public void The_last_row_reached(string what, int months, Sex sex, decimal? weight, decimal height)
    {
        Assert.NotEqual("", what);
        Is(months, sex, weight, height);
    }

    [Theory(DisplayName = "Dinh dưỡng, lựa chọn NearestRow: dòng gần hơn, ở giữa thì dòng dưới; 190 và 191 tháng theo dòng 192 (trai)")]
    [MemberData(nameof(NearestRows))]
    public void The_nearest_row(int months, decimal? weight, decimal height)
    {
        bool? Nearest(decimal kilograms, decimal centimetres) =>
            With(Nothing.Dwelling, Of(months, Sex.Male, kilograms, centimetres)).Choosing(SurveyChoices.NutritionRow, RowBetween.NearestRow).IsDeprived(DeprivationIndicator2022.Nutrition);

        Assert.False(Nearest(Heavy, height));
        Assert.True(Nearest(Heavy, height - 0.1m));
        Assert.Equal(weight is null ? null : false, weight is { } limit ? Nearest(limit, Tall) : null);
        Assert.Equal(weight is null ? null : true, weight is { } below ? Nearest(below - 0.1m, Tall) : null);
    }

    [Fact(DisplayName = "Dinh dưỡng: trai sinh 01/04/2022, rà soát 15/09/2024: 29 tháng, dòng 24: 9,7 kg và 81,0 cm không thiếu hụt")]
    public void A_boy_of_29_months()
    {
        bool? On15September(decimal weight, decimal height) => With(
            Nothing.Dwelling, Child with { BirthDate = new(2022, 4, 1), Sex = Sex.Male, Weight = weight, Height = height, IsStudying = false, SchoolLevel = null })
            .On(new(2024, 9, 15)).IsDeprived(DeprivationIndicator2022.Nutrition);

        Assert.Equal((false, true, true, true), (On15September(9.7m, 81.0m), On15September(9.6m, 81.0m), On15September(9.7m, 80.9m), On15September(9.6m, 80.9m)));
        Assert.Equal((false, true), (On15September(9.701m, 81.001m), On15September(9.699m, 81.0m)));
    }

    [Fact(DisplayName = "Dinh dưỡng: cân nặng xét đến hết ngày trước khi tròn 10 tuổi, chiều cao đến hết ngày trước khi tròn 16 tuổi")]
    public void The_days_of_ten_and_sixteen()
    {
        Assert.True(IsDeprived(Child with { BirthDate = new(2014, 10, 2), Weight = 1, Height = Tall }));
        Assert.False(IsDeprived(Child with { BirthDate = new(2014, 10, 1), Weight = 1, Height = Tall }));
        Assert.True(IsDeprived(Child with { BirthDate = new(2008, 10, 2), Height = 1 }));
        Assert.False(IsDeprived(Child with { BirthDate = new(2008, 10, 1), Height = 1 }));
    }

    [Fact(DisplayName = "Dinh dưỡng: tròn tháng vào cuối tháng ngắn hơn: sinh 31/08/2023, ngày 29/02/2024 tròn 6 tháng, ngày 28/02/2025 tròn 18 tháng")]
    public void Months_end_with_short_months()
    {
        bool? OnDay(LocalDate day, decimal height) => With(Nothing.Dwelling, Of(0, Sex.Male, Heavy, height) with { BirthDate = new(2023, 8, 31) })
            .On(day).IsDeprived(DeprivationIndicator2022.Nutrition);

        Assert.Equal((false, true), (OnDay(new(2024, 2, 29), 63.3m), OnDay(new(2024, 2, 29), 63.2m)));    // row 6
        Assert.Equal((false, true), (OnDay(new(2024, 2, 28), 61.7m), OnDay(new(2024, 2, 28), 61.6m)));    // row 5
        Assert.Equal((false, true), (OnDay(new(2025, 2, 28), 76.9m), OnDay(new(2025, 2, 28), 76.8m)));    // row 18
        Assert.Equal((false, true), (OnDay(new(2025, 2, 27), 74.1m), OnDay(new(2025, 2, 27), 74.0m)));    // row 15
    }

    [Fact(DisplayName = "Dinh dưỡng: không có trẻ em dưới 16 tuổi thì không thiếu hụt; một trẻ trong nhiều trẻ là đủ")]
    public void One_child_is_enough()
    {
        Assert.False(IsDeprived(Worker, OnAllowance));
        Assert.True(IsDeprived(Child, Child with { Height = 90 }));
    }

    [Fact(DisplayName = "Dinh dưỡng: thiếu cân nặng hay chiều cao là chưa rõ, trừ khi số đo kia đã thiếu hụt")]
    public void Missing_measures()
    {
        SurveyMember boy = Of(29, Sex.Male, Heavy, Tall);

        Assert.Null(IsDeprived(boy with { Weight = null }));
        Assert.Null(IsDeprived(boy with { Height = null }));
        Assert.True(IsDeprived(boy with { Weight = null, Height = 80.9m }));
        Assert.True(IsDeprived(boy with { Weight = 9.6m, Height = null }));
        Assert.False(IsDeprived(Child with { Weight = null }));    // of ten: not asked
    }

    [Theory(DisplayName = "Dinh dưỡng: không biết giới tính thì chỉ rõ khi cả hai mức cho cùng kết quả (29 tháng: trai 81,0, gái 80,0)")]
    [InlineData(81, false)]
    [InlineData(80, null)]
    [InlineData(79, true)]
    public void Unknown_sex(int height, bool? deprived) => Assert.Equal(deprived, IsDeprived(Of(29, Sex.Male, Heavy, height) with { Sex = null }));

    [Fact(DisplayName = "Dinh dưỡng: không biết ngày sinh, chiều cao và cân nặng từ mức của mọi tuổi và giới trở lên thì không thiếu hụt")]
    public void Unknown_age()
    {
        SurveyMember child = Child with { BirthDate = null, Sex = null };

        Assert.False(IsDeprived(child with { Height = 123.0m, Weight = 22.2m }));    // B.7 proves under 10: rows to 114
        Assert.Null(IsDeprived(child with { Height = 122.9m, Weight = 22.2m }));
        Assert.Null(IsDeprived(child with { Height = 123.0m, Weight = 22.1m }));
        Assert.True(IsDeprived(child with { Height = 45.3m, Weight = 22.2m }));
        Assert.Null(IsDeprived(child with { Height = Tall, Weight = null }));    // B.6 proves under 16; it may be under 10
        Assert.False(IsDeprived(child with { BirthDate = new PartialDate(2013), Height = 137.6m }));    // from 129 to 141 months: at most row 138
    }

    /// <summary>At each limit not deprived, a tenth below it deprived.</summary>
    private static void Is(int months, Sex sex, decimal? weight, decimal height)
    {
        Assert.False(IsDeprived(Of(months, sex, Heavy, height)));
        Assert.True(IsDeprived(Of(months, sex, Heavy, height - 0.1m)));
        Assert.False(IsDeprived(Of(months, sex, weight ?? 0, Tall)));
        Assert.Equal(weight is not null, IsDeprived(Of(months, sex, (weight ?? 1) - 0.1m, Tall)));
    }

    /// <summary>A child that is so many months old today.</summary>
    private static SurveyMember Of(int months, Sex sex, decimal weight, decimal height) =>
        Child with { BirthDate = Day.PlusMonths(-months), Sex = sex, Weight = weight, Height = height, IsStudying = false, SchoolLevel = null };

    private static bool? IsDeprived(params SurveyMember[] members) => With(Nothing.Dwelling, [.. members]).IsDeprived(DeprivationIndicator2022.Nutrition);
}
