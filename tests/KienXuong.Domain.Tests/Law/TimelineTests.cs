using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Tests.Law;

/// <summary>Dòng thời gian: không khoảng trống, không chồng lấn, không lấy giá trị gần nhất.</summary>
public class TimelineTests
{
    private static readonly Instrument First = Signed(2019, 12, 1);
    private static readonly Instrument Second = Signed(2020, 6, 15);

    [Fact(DisplayName = "Mỗi ngày đúng một giá trị: ngày trước, ngày đầu, ngày cuối, ngày sau")]
    public void Each_day_has_its_value()
    {
        var timeline = new Timeline<int>(new LocalDate(2021, 12, 31), Value(1, new(2020, 1, 1), First), Value(2, new(2020, 7, 1), Second));

        Assert.Null(timeline.On(new(2019, 12, 31)));
        Assert.Equal(1, timeline.On(new(2020, 1, 1))!.Value);
        Assert.Equal(1, timeline.On(new(2020, 6, 30))!.Value);
        Assert.Equal(2, timeline.On(new(2020, 7, 1))!.Value);
        Assert.Equal(2, timeline.On(new(2021, 12, 31))!.Value);
        Assert.Null(timeline.On(new(2022, 1, 1)));
        Assert.Equal(new Validity(new(2020, 1, 1), new(2020, 6, 30)), timeline.ValidityOf(timeline.Enactments[0]));
    }

    [Fact(DisplayName = "Giá trị tự hết hạn, giá trị kế tiếp chưa ký mà giá trị sau nữa đã ký: vẫn hết hạn vào ngày của chính nó")]
    public void A_value_that_ends_by_itself_before_one_not_yet_signed()
    {
        var timeline = new Timeline<int>(
            null, Value(1, new(2020, 1, 1), First) with { Through = new(2020, 6, 30) }, Value(2, new(2020, 7, 1), Signed(2020, 12, 1)), Value(3, new(2021, 1, 1), Second));

        Assert.Equal(new Validity(new(2020, 1, 1), new(2020, 6, 30)), timeline.On(new(2020, 3, 1), new LocalDate(2020, 6, 20))!.Value.Validity);
        Assert.Null(timeline.On(new(2020, 7, 1), new LocalDate(2020, 6, 20)));
        Assert.Equal(2, timeline.On(new(2020, 7, 1), new LocalDate(2020, 12, 1))!.Value.Enactment.Value);
    }

    [Fact(DisplayName = "Giá trị chồng lấn bị từ chối")]
    public void An_overlap_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Timeline<int>(null, Value(1, new(2020, 1, 1), First), Value(2, new(2020, 1, 1), Second)));
        ArgumentException sameDay = Assert.Throws<ArgumentException>(() => new Timeline<int>(null, Value(1, new(2020, 1, 1), First) with { Through = new(2020, 7, 1) }, Value(2, new(2020, 7, 1), Second)));
        Assert.StartsWith("The value from 2020-07-01 overlaps the one before it.", sameDay.Message, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Khoảng trống giữa hai giá trị bị từ chối")]
    public void A_gap_is_refused() => Assert.Throws<ArgumentException>(() =>
        new Timeline<int>(null, Value(1, new(2020, 1, 1), First) with { Through = new(2020, 6, 29) }, Value(2, new(2020, 7, 1), Second)));

    [Fact(DisplayName = "Phạm vi kết thúc trước giá trị cuối bị từ chối")]
    public void A_coverage_that_ends_too_early_is_refused() => Assert.StartsWith(
        "The coverage ends before the last value begins.",
        Assert.Throws<ArgumentException>(() => new Timeline<int>(new LocalDate(2019, 12, 31), Value(1, new(2020, 1, 1), First))).Message,
        StringComparison.Ordinal);

    [Fact(DisplayName = "Dòng thời gian trống: chưa biết giá trị nào")]
    public void A_timeline_may_be_empty()
    {
        var nothing = new Timeline<int>(null);

        Assert.Null(nothing.Coverage);
        Assert.Null(nothing.On(new(2020, 1, 1)));
    }

    [Fact(DisplayName = "Theo hiểu biết của một ngày: văn bản ký sau bị ẩn, kể cả khi áp dụng ngược về trước")]
    public void What_was_signed_later_is_hidden()
    {
        var timeline = new Timeline<int>(null, Value(1, new(2020, 1, 1), First), Value(2, new(2020, 5, 1), Second));

        Assert.Equal(1, timeline.On(new(2020, 5, 1), new LocalDate(2020, 6, 14))!.Value.Enactment.Value);
        Assert.Equal(2, timeline.On(new(2020, 5, 1), new LocalDate(2020, 6, 15))!.Value.Enactment.Value);
        Assert.Null(timeline.On(new(2020, 1, 1), new LocalDate(2019, 11, 30)));
    }

    [Fact(DisplayName = "Theo hiểu biết của một ngày: giá trị không có ngày cuối riêng chưa biết kết thúc, phạm vi của hôm nay chỉ giới hạn giá trị cuối cùng")]
    public void A_value_without_a_last_day_runs_on_for_who_looked_then()
    {
        var timeline = new Timeline<int>(new LocalDate(2021, 12, 31), Value(1, new(2020, 1, 1), First), Value(2, new(2020, 7, 1), Second));

        Assert.Equal("2020-01-01/..", timeline.On(new(2020, 3, 1), new LocalDate(2020, 6, 14))!.Value.Validity.ToString());
        Assert.Equal("2020-01-01/2020-06-30", timeline.On(new(2020, 3, 1), new LocalDate(2020, 6, 15))!.Value.Validity.ToString());
        Assert.Equal("2020-07-01/2021-12-31", timeline.On(new(2020, 7, 1), new LocalDate(2020, 6, 15))!.Value.Validity.ToString());
        Assert.Equal("2020-07-01/2021-12-31", timeline.ValidityOf(Value(2, new(2020, 7, 1), Second)).ToString());
    }

    [Fact(DisplayName = "Giá trị tự kết thúc ngay trước giá trị sau là hợp lệ; giá trị cuối có ngày cuối riêng thì phạm vi kết thúc ngày đó")]
    public void A_value_may_end_by_itself()
    {
        var timeline = new Timeline<int>(
            new LocalDate(2030, 1, 1), Value(1, new(2020, 1, 1), First) with { Through = new(2020, 6, 30) }, Value(2, new(2020, 7, 1), Second) with { Through = new(2020, 8, 31) });

        Assert.Equal(new Validity(new(2020, 1, 1), new(2020, 8, 31)), timeline.Coverage);
        Assert.Equal(new Validity(new(2020, 1, 1), new(2020, 6, 30)), timeline.ValidityOf(timeline.Enactments[0]));
        Assert.Equal(new Validity(new(2020, 7, 1), new(2020, 8, 31)), timeline.ValidityOf(timeline.Enactments[1]));
        Assert.Null(timeline.On(new(2020, 9, 1)));
    }

    [Fact(DisplayName = "Giá trị sau chưa ký thì giá trị trước kéo dài đến ngày cuối của chính nó, không lấp khoảng trống")]
    public void A_value_ends_by_itself_though_the_next_is_not_yet_known()
    {
        var timeline = new Timeline<int>(null, Value(1, new(2020, 1, 1), First) with { Through = new(2020, 4, 30) }, Value(2, new(2020, 5, 1), Second));
        var early = new LocalDate(2020, 6, 14);

        Assert.Equal(new Validity(new(2020, 1, 1), new(2020, 4, 30)), timeline.On(new(2020, 4, 30), early)!.Value.Validity);
        Assert.Null(timeline.On(new(2020, 5, 1), early));
        Assert.Equal(new Validity(new(2020, 5, 1), null), timeline.On(new(2020, 5, 1), null)!.Value.Validity);
    }

    [Fact(DisplayName = "Phạm vi chỉ một ngày; giá trị không thuộc dòng thời gian là lỗi; thiếu giá trị là lỗi")]
    public void The_ends_of_a_timeline()
    {
        var oneDay = new Timeline<int>(new LocalDate(2020, 1, 1), Value(1, new(2020, 1, 1), First));

        Assert.Equal(1, oneDay.On(new(2020, 1, 1))!.Value);
        Assert.Null(oneDay.On(new(2020, 1, 2)));
        Assert.Throws<ArgumentException>(() => oneDay.ValidityOf(Value(2, new(2020, 1, 1), First)));
        Assert.Throws<ArgumentNullException>(() => oneDay.ValidityOf(null!));
        Assert.Empty(new Timeline<int>(null, default(System.Collections.Immutable.ImmutableArray<Enactment<int>>)).Enactments);
    }

    private static Enactment<int> Value(int value, LocalDate from, Instrument instrument) => new(from, value, instrument.Article(1), Verification.Official);

    private static Instrument Signed(int year, int month, int day) =>
        new(InstrumentKind.Decree, "0/2000/NĐ-CP", new(year, month, day), null, new("giả", "made up"), Verification.Official);
}
