using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Tests.Reviews.Histories;

namespace KienXuong.Domain.Tests.Reviews;

/// <summary>Biến động hộ nghèo, hộ cận nghèo như mẫu 7.2, 7.3 gọi tên.</summary>
[Provision("Phụ lục VII Thông tư 07/2021/TT-BLĐTBXH")]
public class MovementTests
{
    private static readonly LocalDate End2024 = new(2024, 12, 31);
    private static readonly LocalDate End2025 = new(2025, 12, 31);

    [Theory(DisplayName = "Đầu kỳ - cuối kỳ: mỗi dòng của bảng có đúng một tên")]
    [InlineData(RecognitionClass.Poor, RecognitionClass.Poor, MovementKind.StaysPoor, Verification.Inferred)]
    [InlineData(RecognitionClass.Poor, RecognitionClass.EscapedToNearPoor, MovementKind.BecameNearPoor, Verification.Official)]
    [InlineData(RecognitionClass.Poor, RecognitionClass.EscapedAboveNearPoor, MovementKind.EscapedAboveNearPoor, Verification.Official)]
    [InlineData(RecognitionClass.NearPoor, RecognitionClass.Poor, MovementKind.NearPoorBecamePoor, Verification.Official)]
    [InlineData(RecognitionClass.NearPoor, RecognitionClass.NearPoor, MovementKind.StaysNearPoor, Verification.Inferred)]
    [InlineData(RecognitionClass.NearPoor, RecognitionClass.EscapedNearPoverty, MovementKind.EscapedNearPoverty, Verification.Official)]
    [InlineData(RecognitionClass.AverageLivingStandard, RecognitionClass.NotOnList, MovementKind.StaysOutside, Verification.Inferred)]
    public void Each_row_of_the_table(RecognitionClass start, RecognitionClass end, MovementKind expected, Verification verification)
    {
        HouseholdMovement movement = Between2024And2025(start, end);

        Assert.Equal((expected, verification), (movement.Possible.Decided, movement.Row?.Verification));
        Assert.Contains(RecognitionNames.Of(expected).English, movement.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Từ ngoài danh sách: tái nghèo hay phát sinh mới thì luật không nói nhìn lại bao lâu, nên chưa xác định và nêu điều còn thiếu")]
    [InlineData(RecognitionClass.Poor, MovementKind.RelapsedIntoPoverty, MovementKind.NewlyPoor)]
    [InlineData(RecognitionClass.NearPoor, MovementKind.RelapsedIntoNearPoverty, MovementKind.NewlyNearPoor)]
    public void Relapsed_or_newly_arisen_is_not_guessed(RecognitionClass end, MovementKind relapsed, MovementKind arisen)
    {
        HouseholdMovement movement = Between2024And2025(RecognitionClass.NotOnList, end);

        Assert.Equal([relapsed, arisen], movement.Possible);
        Assert.Equal(["movement.isRelapse", "review.relapseLookBack"], movement.Missing.Select(fact => fact.Code));
    }

    [Theory(DisplayName = "Xã đã ghi biến động thì lấy như đã ghi")]
    [InlineData(MovementKind.RelapsedIntoPoverty)]
    [InlineData(MovementKind.NewlyPoor)]
    [InlineData(MovementKind.Increase)]
    public void A_stated_movement_is_taken(MovementKind stated)
    {
        StatusHistory history = StatusHistory.Empty.Yearly(RecognitionClass.NotOnList, new(2023, 12, 8))
            .With(new Recognition { Class = RecognitionClass.Poor, Kind = RecognitionKind.Yearly, Decided = new(2024, 12, 10), Movement = stated });

        Assert.Equal(stated, LawBook.Vietnam.MovementOf(history, End2024, End2025).Possible.Decided);
    }

    [Theory(DisplayName = "Thoát nghèo 10/12/2021, nghèo lại theo quyết định 10/12/2024: nhìn lại 3 năm là tái nghèo, 2 năm là phát sinh mới")]
    [InlineData(3, MovementKind.RelapsedIntoPoverty)]
    [InlineData(2, MovementKind.NewlyPoor)]
    public void The_look_back_decides(int years, MovementKind expected) => Assert.Equal(
        expected,
        LookingBack(years).MovementOf(
            StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2020, 12, 10)).Yearly(RecognitionClass.EscapedAboveNearPoor, new(2021, 12, 10), "2022").Yearly(RecognitionClass.Poor, new(2024, 12, 10)),
            End2024,
            End2025).Possible.Decided);

    [Theory(DisplayName = "Tái nghèo lẫn loại (nghèo trở lại là cận nghèo, cận nghèo trở lại là nghèo) là điều luật không nói: cần biến động đã ghi")]
    [InlineData(RecognitionClass.EscapedAboveNearPoor, RecognitionClass.NearPoor)]
    [InlineData(RecognitionClass.EscapedNearPoverty, RecognitionClass.Poor)]
    [InlineData(RecognitionClass.NotOnList, RecognitionClass.Poor)]
    public void A_mixed_relapse_is_not_known(RecognitionClass left, RecognitionClass end)
    {
        HouseholdMovement movement = LookingBack(5).MovementOf(
            StatusHistory.Empty.Yearly(RecognitionClass.NearPoor, new(2021, 12, 10), "2022").Yearly(left, new(2022, 12, 10)).Yearly(end, new(2024, 12, 10)), End2024, End2025);

        Assert.Equal(2, movement.Possible.Count);
        Assert.Equal(["movement.isRelapse"], movement.Missing.Select(fact => fact.Code));
    }

    [Fact(DisplayName = "Thoát nghèo thành cận nghèo rồi nghèo lại là cận nghèo trở thành nghèo, không bao giờ là tái nghèo")]
    public void From_near_poor_it_is_never_a_relapse() => Assert.Equal(
        MovementKind.NearPoorBecamePoor,
        LookingBack(5).MovementOf(
            StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2022, 12, 10)).Yearly(RecognitionClass.EscapedToNearPoor, new(2023, 12, 8)).Yearly(RecognitionClass.Poor, new(2024, 12, 10)),
            End2024,
            End2025).Possible.Decided);

    [Theory(DisplayName = "Hai danh sách của hai chuẩn không so sánh: 31/12/2021 và 01/01/2022, 31/12/2026 và 01/01/2027 không phải biến động")]
    [InlineData(2020, "2016", 2021, "2022")]
    [InlineData(2025, "2022", 2026, "2027")]
    public void A_change_of_the_standard_is_no_movement(int review, string standard, int next, string nextStandard)
    {
        StatusHistory history = StatusHistory.Empty.Yearly(RecognitionClass.NearPoor, new(review, 12, 10), standard).Yearly(RecognitionClass.Poor, new(next, 12, 10), nextStandard);

        HouseholdMovement movement = LawBook.Vietnam.MovementOf(history, new(next, 12, 31), new(next + 1, 1, 1));
        Assert.True(movement.IsOfTwoStandards);
        Assert.Empty(movement.Possible);
        Assert.Contains("không phải biến động", movement.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Tách hộ, nhập hộ, chuyển đến: tăng tự nhiên")]
    [InlineData(StatusEventKind.Split)]
    [InlineData(StatusEventKind.Merge)]
    [InlineData(StatusEventKind.MoveIn)]
    [InlineData(StatusEventKind.MembersChanged)]
    public void Put_on_the_list_by_an_event(StatusEventKind kind) => Assert.Equal(
        MovementKind.Increase,
        LawBook.Vietnam.MovementOf(StatusHistory.Empty.Event(kind, new(2025, 3, 1), Poor), End2024, End2025).Possible.Decided);

    [Theory(DisplayName = "Chết, chuyển đi, nhập hộ: giảm tự nhiên, không phải thoát nghèo")]
    [InlineData(StatusEventKind.Death)]
    [InlineData(StatusEventKind.MoveOut)]
    [InlineData(StatusEventKind.Merge)]
    [InlineData(StatusEventKind.Exit)]
    public void Taken_off_the_list_by_an_event(StatusEventKind kind) => Assert.Equal(
        MovementKind.Decrease,
        LawBook.Vietnam.MovementOf(
            StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2023, 12, 8)).Event(kind, new(2025, 3, 1), NeitherPoorNorNearPoor), End2024, End2025).Possible.Decided);

    [Fact(DisplayName = "Chưa biết đầu kỳ, cuối kỳ hoặc chuẩn: chưa xác định, nêu điều còn thiếu")]
    public void Unknown_statuses_leave_it_open()
    {
        Assert.Equal(["movement.start", "movement.end", "movement.isRelapse", "review.relapseLookBack"], LawBook.Vietnam.MovementOf(StatusHistory.Empty, End2024, End2025).Missing.Select(fact => fact.Code));
        Assert.Equal(
            ["movement.endStandard"],
            LawBook.Vietnam.MovementOf(
                StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2025, 12, 8)).Yearly(RecognitionClass.Poor, new(2026, 12, 8)), new(2026, 12, 31), new(2027, 1, 1)).Missing.Select(fact => fact.Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => LawBook.Vietnam.MovementOf(StatusHistory.Empty, End2025, End2024));
    }

    [Fact(DisplayName = "Cuối kỳ là hộ nghèo, đầu kỳ chưa biết: những dòng còn có thể; trước 01/09/2021 mẫu chưa biết")]
    public void What_is_known_narrows_the_rows()
    {
        StatusHistory history = StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2024, 12, 10));

        Assert.Equal(
            [MovementKind.StaysPoor, MovementKind.NearPoorBecamePoor, MovementKind.RelapsedIntoPoverty, MovementKind.NewlyPoor],
            LawBook.Vietnam.MovementOf(history, End2024, End2025).Possible);
        Assert.NotNull(LawBook.Vietnam.MovementOf(history, new(2021, 8, 31), new(2021, 8, 31)).NotCovered);
        Assert.Null(LawBook.Vietnam.MovementOf(history, new(2021, 8, 31), new(2021, 9, 1)).NotCovered);
    }

    private static HouseholdMovement Between2024And2025(RecognitionClass start, RecognitionClass end) => LawBook.Vietnam.MovementOf(
        StatusHistory.Empty.Yearly(start, new(2023, 12, 8)).Yearly(end, new(2024, 12, 10)), End2024, End2025);
}
