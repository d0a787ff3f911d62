using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Territories;
using KienXuong.Domain.Tests.Territories;
using KienXuong.Domain.Tests.Traceability;
using KienXuong.Domain.Validation;
using NodaTime;

namespace KienXuong.Domain.Tests.Reviews;

/// <summary>Dòng thời gian theo đơn vị hành chính: nêu mã một lần, khu vực đi theo đơn vị của từng ngày.</summary>
[Provision("Điều 13 Nghị quyết 76/2025/UBTVQH15")]
public class TimelinePlaceTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Merger = new(2025, 7, 1);

    [Theory(DisplayName = "Ngày 01/07/2025 là ranh giới, lý do nêu đơn vị và cách xác định khu vực; mã của ngày trước được theo sang đơn vị mới")]
    [InlineData("13075", AreaType.Urban, "13075 Xã Kiến Xương", AreaType.Rural, AreaType.Urban, "13075 Thị trấn Kiến Xương, từ ngày này thuộc 13075 Xã Kiến Xương")]
    [InlineData("13090", AreaType.Rural, "12454 Phường Trần Lãm", AreaType.Urban, AreaType.Rural, "13090 Xã Tây Sơn, từ ngày này thuộc 12454 Phường Trần Lãm")]
    [InlineData("13138", AreaType.Rural, "13075 Xã Kiến Xương", AreaType.Rural, AreaType.Rural, "13138 Xã Bình Minh, từ ngày này thuộc 13075 Xã Kiến Xương")]
    [InlineData("13117", AreaType.Rural, "13120 Xã Lê Lợi", AreaType.Rural, AreaType.Rural, "13120 Xã Thống Nhất, từ ngày này thuộc 13120 Xã Lê Lợi")]
    public void The_unit_is_followed(string code, AreaType before, string unit, AreaType after, AreaType byOther, string reason)
    {
        ImmutableArray<TimelineInterval> intervals = Of(new DatedChange { Date = new(2022, 1, 1), CommuneCode = code }, Eve, Merger);

        Assert.Equal([before, after], intervals.Select(interval => interval.Area!.Value));
        Assert.Equal((unit, byOther), (((UnitFound)intervals[1].ByUnit!.Unit).Unit.Unit.ToString(), intervals[1].ByUnit!.ByOtherReading.Decided!.Value));
        Assert.Equal(
            [(TimelineReasonKind.Unit, reason), (TimelineReasonKind.Law, "cách xác định khu vực sau sắp xếp đơn vị hành chính: theo đơn vị hiện nay")],
            intervals[1].Reasons.Select(each => (each.Kind, each.Text.Vietnamese.Split(" — ")[0])));
        Assert.Equal("Nghị quyết 1666/NQ-UBTVQH15", intervals[1].Reasons[0].Provision!.Cite(Language.Vietnamese));
    }

    [Fact(DisplayName = "Sắp xếp ngày 01/11/2024: đơn vị đổi, khu vực không đổi")]
    public void The_rearrangement_of_2024()
    {
        ImmutableArray<TimelineInterval> intervals = Of(new DatedChange { Date = new(2022, 1, 1), CommuneCode = "13120" }, new(2024, 10, 31), new(2024, 11, 1));

        Assert.Equal(["13120 Xã Nam Cao", "13120 Xã Thống Nhất"], intervals.Select(interval => ((UnitFound)interval.ByUnit!.Unit).Unit.Unit.ToString()));
        Assert.Equal("13120 Xã Nam Cao, from this day in 13120 Xã Thống Nhất", Assert.Single(intervals[1].Reasons).Text.English);
    }

    [Fact(DisplayName = "Đơn vị không đổi thì không tách khoảng")]
    public void A_unit_that_stays_parts_nothing() =>
        Assert.Single(Of(new DatedChange { Date = new(2022, 1, 1), CommuneCode = "13075" }, new(2024, 10, 1), Eve));

    [Theory(DisplayName = "Theo đơn vị trước sắp xếp: mã của ngày trước là đủ; chỉ có mã mới của xã Kiến Xương thì chưa biết khu vực")]
    [InlineData(2025, 6, AreaType.Urban, false)]
    [InlineData(2025, 7, null, true)]
    public void The_other_reading_needs_the_old_unit(int year, int month, AreaType? area, bool asks)
    {
        DatedHousehold household = new() { Changes = [new() { Date = new(year, month, 1), CommuneCode = "13075" }] };
        TimelineInterval interval = Assert.Single(AreaTests.BeforeRearrangement.TimelineOf(household, new(2025, 8, 1), new(2025, 8, 1)).Intervals);

        Assert.Equal((area, asks), (interval.Area, interval.ByUnit!.AsksOldUnit));
        Assert.Equal(asks, AreaTests.BeforeRearrangement.TimelineOf(household, new(2025, 8, 1), new(2025, 8, 1)).Explain(Language.Vietnamese).Contains("oldCommuneCode", StringComparison.Ordinal));
    }

    [Fact(DisplayName = "Mã ghi trong dữ kiện khai báo của hộ cũng được đọc: loại hộ theo khu vực của đơn vị, và theo cách kia")]
    public void The_code_of_the_declared_household()
    {
        DatedChange declared = new() { Date = new(2025, 1, 1), Household = new() { CommuneCode = "13075", IncomePerHead = new(1_800_000), DeprivationCount = 3 } };
        ImmutableArray<TimelineInterval> intervals = Of(declared, Eve, Merger);

        Assert.Equal([PovertyClass.Poor, PovertyClass.AverageLivingStandard], intervals.Select(interval => interval.ByIncome!.Possible.Decided!.Value));
        Assert.Equal(PovertyClass.Poor, intervals[1].ByIncome!.AreaEffect!.Classes.Decided);
    }

    [Fact(DisplayName = "Chuyển nơi ở là ranh giới; khu vực nêu sau thay cho mã đã nêu trước")]
    public void A_later_statement_takes_the_place()
    {
        ImmutableArray<TimelineInterval> intervals = LawBook.Vietnam.TimelineOf(
            new()
            {
                Changes =
                [
                    new() { Date = new(2024, 1, 1), CommuneCode = "13075" },
                    new() { Date = new(2024, 3, 1), CommuneCode = "13078" },
                    new() { Date = new(2024, 5, 1), Area = AreaType.Urban },
                ],
            },
            new(2024, 2, 1),
            new(2025, 12, 31)).Intervals;

        Assert.Equal([new(2024, 2, 1), new(2024, 3, 1), new(2024, 5, 1)], intervals.Select(interval => interval.Days.From));
        Assert.Equal([AreaType.Urban, AreaType.Rural, AreaType.Urban], intervals.Select(interval => interval.Area!.Value));
        Assert.Null(intervals[2].ByUnit);
    }

    [Fact(DisplayName = "Mã của một ngày ngoài phạm vi danh sách không được đoán: khu vực chưa biết")]
    public void A_code_of_a_day_without_a_list()
    {
        TimelineInterval interval = Assert.Single(Of(new DatedChange { Date = new(2021, 10, 31), CommuneCode = "13075" }, new(2024, 1, 1), new(2024, 1, 1)));

        Assert.Null(interval.Area);
        Assert.IsType<UnitNotCovered>(interval.ByUnit!.Unit);
    }

    [Fact(DisplayName = "Đơn vị chưa biết mà không đổi thì không phải là lý do của khoảng mới")]
    public void An_unknown_unit_is_no_reason()
    {
        ImmutableArray<TimelineInterval> intervals = Of(new DatedChange { Date = new(2021, 10, 31), CommuneCode = "13075" }, new(2021, 12, 31), new(2022, 1, 1));

        Assert.Equal([TimelineReasonKind.Law], intervals[1].Reasons.Select(reason => reason.Kind));
    }

    [Fact(DisplayName = "Mã không có trong danh sách của ngày là lỗi, nêu đơn vị kế tiếp; mã đã hết ngày 30/06/2025 không dùng cho ngày sau")]
    public void A_code_that_ended()
    {
        InputError error = Assert.Single(DatedHouseholdValidator.Check(new() { Changes = [new() { Date = Merger, CommuneCode = "13090" }] }));

        Assert.Equal((InputErrorCodes.UnitUnknown, "changes[0].communeCode"), (error.Code, error.Path));
        Assert.Contains("12454 Phường Trần Lãm", error.Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Lịch sử được kiểm tra theo danh mục đơn vị của bộ luật đã chọn, không theo hằng số quốc gia")]
    public void A_code_of_a_list_of_the_caller()
    {
        LocalDate day = new(2027, 7, 1);
        LawBook book = LawBook.Vietnam.With(new(
            new("danh mục mới", "new list"), LayerRank.National,
            UnitLists.InForce.Change(new(
                day, new(day, new AdministrativeUnit("99001", UnitType.Commune, "Giả Định", new("33", "Hưng Yên"), null)), UnitLists.InForce.Uses[^1].Provision, Verification.Unconfirmed))));
        DatedHousehold household = new() { Changes = [new() { Date = day, CommuneCode = "99001" }] };

        Assert.Empty(DatedHouseholdValidator.Check(household, book));
        Assert.Empty(new DatedHouseholdValidator(book).Validate(household).Errors);
        Assert.Equal(InputErrorCodes.UnitUnknown, Assert.Single(DatedHouseholdValidator.Check(household)).Code);
    }

    private static ImmutableArray<TimelineInterval> Of(DatedChange change, LocalDate from, LocalDate through) =>
        LawBook.Vietnam.TimelineOf(new() { Changes = [change] }, from, through).Intervals;
}
