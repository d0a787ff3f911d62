using FsCheck.Xunit;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys;

/// <summary>Completed months of age on the day of the review.</summary>
public class PartialDateTests
{
    [Theory(DisplayName = "Tháng tuổi tròn: vào cùng ngày trong tháng hoặc ngày cuối của tháng ngắn hơn")]
    [InlineData("2023-08-31", "2023-09-29", 0)]
    [InlineData("2023-08-31", "2023-09-30", 1)]
    [InlineData("2023-08-31", "2023-10-30", 1)]
    [InlineData("2023-08-31", "2023-10-31", 2)]
    [InlineData("2023-08-31", "2024-02-28", 5)]
    [InlineData("2023-08-31", "2024-02-29", 6)]
    [InlineData("2023-08-31", "2025-02-27", 17)]
    [InlineData("2023-08-31", "2025-02-28", 18)]
    [InlineData("2016-02-29", "2022-02-27", 71)]
    [InlineData("2016-02-29", "2022-02-28", 72)]
    [InlineData("2022-04-01", "2024-09-15", 29)]
    [InlineData("2012-10-02", "2024-10-01", 143)]
    [InlineData("1985-03-12", "2024-10-01", 474)]
    [InlineData("2024-10-01", "2024-10-01", 0)]
    public void Completed_months(string born, string on, int months) => Assert.Equal(NumberRange.Exactly(months), Born(born).AgeInMonths(Day(on)));

    [Fact(DisplayName = "Chỉ biết tháng hoặc năm sinh: tuổi là một khoảng, không kể ngày sau ngày rà soát")]
    public void An_age_is_a_range()
    {
        LocalDate review = new(2024, 10, 1);

        Assert.Equal(new(143, 144), new PartialDate(2012, 10).AgeInMonths(review));
        Assert.Equal(new(141, 153), new PartialDate(2012).AgeInMonths(review));
        Assert.Equal(new(0, 9), new PartialDate(2024).AgeInMonths(review));
        Assert.Equal(new(0, 0), new PartialDate(2024, 10).AgeInMonths(review));
    }

    [Fact(DisplayName = "Sinh sau ngày rà soát: tuổi âm, không dữ kiện nào nhận")]
    public void Not_born_yet() => Assert.True(new PartialDate(2025).AgeInMonths(new(2024, 10, 1)).High < 0);

    [Property(DisplayName = "Ngày sinh muộn nhất của một số tháng tuổi: đúng ngày đó đủ, ngày sau chưa đủ", MaxTest = 2_000)]
    public bool The_last_birth(ushort day, ushort months)
    {
        LocalDate on = new LocalDate(2020, 1, 1).PlusDays(day % 3_000);
        LocalDate last = PartialDate.LastBirth(months % 400, on);

        return ((PartialDate)last).AgeInMonths(on).Low >= months % 400 && ((PartialDate)last.PlusDays(1)).AgeInMonths(on).High < months % 400;
    }

    [Theory(DisplayName = "Ngày sinh muộn nhất để đủ 15 tuổi")]
    [InlineData("2024-10-01", "2009-10-01")]
    [InlineData("2024-02-29", "2009-02-28")]
    [InlineData("2023-02-28", "2008-02-29")]
    public void Fifteen_years(string on, string last) => Assert.Equal(Day(last), PartialDate.LastBirth(180, Day(on)));

    [Theory(DisplayName = "Đọc và ghi ngày sinh: đến ngày, đến tháng, đến năm")]
    [InlineData("2012-10-02", "2012-10-02", "2012-10-02")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    public void Written_and_read(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal((Day(earliest), Day(latest), text), (date.Earliest, date.Latest, date.ToString()));
    }

    [Theory(DisplayName = "Không phải ngày")]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("2012-")]
    [InlineData("2012-00")]
    [InlineData("2011-02-29")]
    [InlineData("2012-10-02-01")]
    [InlineData("20121002")]
    [InlineData(" 2012")]
    [InlineData("٢٠١٢")]
    [InlineData("9999")]
    public void No_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    private static PartialDate Born(string text) => Day(text);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
