using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using KienXuong.Domain.Tests.Traceability;
using KienXuong.Domain.Validation;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Tests.Reviews.Histories;

namespace KienXuong.Domain.Tests.Reviews;

/// <summary>Một hộ mẫu từ 2021 đến 2028: nghèo, thoát nghèo thành cận nghèo, thoát cận nghèo, thị trấn thành một phần của xã, chuyển nơi ở sang phường, tái nghèo, cận nghèo (samples/history-2021-2028.jsonl).</summary>
[Provision("điểm a khoản 1 Điều 3 Quyết định 24/2021/QĐ-TTg")]
public class HouseholdOf2021To2028Tests
{
    private static readonly DatedHousehold Household = DatedHouseholdJson.Read(Repository.Read("samples", "history-2021-2028.jsonl").Split('\n')[0]).Household!;

    private static readonly HouseholdTimeline Timeline = LawBook.Vietnam.TimelineOf(Household, new(2021, 1, 1), new(2028, 12, 31));

    [Fact(DisplayName = "Hộ mẫu hợp lệ và ghi lại được đúng như tệp")]
    public void The_sample_is_sound()
    {
        Assert.Empty(DatedHouseholdValidator.Check(Household));
        Assert.Equal(Repository.Read("samples", "history-2021-2028.jsonl").Split('\n')[0], DatedHouseholdJson.Write(Household));
    }

    [Theory(DisplayName = "Mỗi ngày hỏi: loại hộ, chuẩn của danh sách, năm thực hiện, loại theo thu nhập khai báo")]
    [InlineData("01/01/2021", Poor, "2016", 2021, Poor)]
    [InlineData("31/12/2021", Poor, "2016", 2021, Poor)]
    [InlineData("01/01/2022", Poor, "2022", 2022, Poor)]
    [InlineData("31/08/2023", Poor, "2022", 2023, Poor)]
    [InlineData("01/09/2023", Poor, "2022", 2023, NearPoor)]
    [InlineData("31/12/2023", Poor, "2022", 2023, NearPoor)]
    [InlineData("01/01/2024", NearPoor, "2022", 2024, NearPoor)]
    [InlineData("14/09/2024", NearPoor, "2022", 2024, NearPoor)]
    [InlineData("15/09/2024", NearPoor, "2022", 2024, AverageLivingStandard)]
    [InlineData("31/12/2024", NearPoor, "2022", 2024, AverageLivingStandard)]
    [InlineData("01/01/2025", NeitherPoorNorNearPoor, "2022", 2025, AverageLivingStandard)]
    [InlineData("30/06/2025", NeitherPoorNorNearPoor, "2022", 2025, AverageLivingStandard)]
    [InlineData("01/07/2025", NeitherPoorNorNearPoor, "2022", 2025, AboveAverage)]
    [InlineData("14/03/2026", NeitherPoorNorNearPoor, "2022", 2025, AboveAverage)]
    [InlineData("15/03/2026", NeitherPoorNorNearPoor, "2022", 2025, AverageLivingStandard)]
    [InlineData("09/04/2026", NeitherPoorNorNearPoor, "2022", 2025, AverageLivingStandard)]
    [InlineData("10/04/2026", NeitherPoorNorNearPoor, "2022", 2025, Poor)]
    [InlineData("19/05/2026", NeitherPoorNorNearPoor, "2022", 2025, Poor)]
    [InlineData("20/05/2026", Poor, "2022", 2026, Poor)]
    [InlineData("31/12/2026", Poor, "2022", 2026, Poor)]
    [InlineData("01/01/2027", Poor, "2027", 2027, Poor)]
    [InlineData("30/09/2027", Poor, "2027", 2027, Poor)]
    [InlineData("01/10/2027", Poor, "2027", 2027, NearPoor)]
    [InlineData("31/12/2027", Poor, "2027", 2027, NearPoor)]
    [InlineData("01/01/2028", NearPoor, "2027", 2028, NearPoor)]
    [InlineData("31/12/2028", NearPoor, "2027", 2028, NearPoor)]
    public void The_class_on_each_day(string date, PovertyClass recognised, string standard, int policyYear, PovertyClass byIncome)
    {
        TimelineInterval interval = Of(date);

        Assert.Equal((recognised, standard, policyYear), (interval.Status.Class, interval.Status.Standard, interval.Status.By!.YearServed));
        Assert.Equal(byIncome, interval.ByIncome!.Possible.Decided);
    }

    [Theory(DisplayName = "Mỗi ngày hỏi: đơn vị của ngày, khu vực theo đơn vị, và khu vực theo đơn vị trước sắp xếp")]
    [InlineData("31/10/2021", null, AreaType.Urban, null)]
    [InlineData("01/11/2021", "13075 Thị trấn Kiến Xương", AreaType.Urban, AreaType.Urban)]
    [InlineData("30/06/2025", "13075 Thị trấn Kiến Xương", AreaType.Urban, AreaType.Urban)]
    [InlineData("01/07/2025", "13075 Xã Kiến Xương", AreaType.Rural, AreaType.Urban)]
    [InlineData("14/03/2026", "13075 Xã Kiến Xương", AreaType.Rural, AreaType.Urban)]
    [InlineData("15/03/2026", "12454 Phường Trần Lãm", AreaType.Urban, AreaType.Rural)]
    [InlineData("31/12/2028", "12454 Phường Trần Lãm", AreaType.Urban, AreaType.Rural)]
    public void The_place_on_each_day(string date, string? unit, AreaType area, AreaType? byOtherReading)
    {
        TimelineInterval interval = Of(date);

        Assert.Equal((unit, area, byOtherReading), ((interval.ByUnit?.Unit as UnitFound)?.Unit.Unit.ToString(), interval.Area!.Value, interval.ByUnit?.ByOtherReading.Decided));
    }

    [Theory(DisplayName = "Mỗi ngày hỏi: mới thoát nghèo để vay vốn và đối với chương trình")]
    [InlineData("07/12/2023", null, null)]
    [InlineData("08/12/2023", null, Answer.Yes)]
    [InlineData("09/12/2024", null, Answer.Yes)]
    [InlineData("10/12/2024", Answer.Yes, Answer.Yes)]
    [InlineData("30/06/2025", Answer.Yes, Answer.Yes)]
    [InlineData("01/07/2025", Answer.Yes, Answer.Yes)]
    [InlineData("09/04/2026", Answer.Yes, Answer.Yes)]
    [InlineData("10/04/2026", Answer.No, Answer.Yes)]
    [InlineData("19/05/2026", Answer.No, Answer.Yes)]
    [InlineData("20/05/2026", null, null)]
    [InlineData("07/12/2027", null, null)]
    [InlineData("08/12/2027", null, Answer.Yes)]
    public void The_windows_on_each_day(string date, Answer? credit, Answer? programme)
    {
        TimelineInterval interval = Of(date);

        Assert.Equal(
            (credit, programme),
            (interval.Credit.Start is null ? null : interval.Credit.Eligibility.Possible.Decided, interval.Programme.Start is null ? null : interval.Programme.Eligibility.Possible.Decided));
    }

    [Theory(DisplayName = "Mỗi khoảng nêu lý do: dữ kiện, pháp luật, công nhận, thời hạn")]
    [InlineData("01/01/2021", "PeriodBegins")]
    [InlineData("01/01/2022", "Fact, Law, Status, Status")]
    [InlineData("01/01/2023", "Status, Status")]
    [InlineData("02/04/2023", "Fact")]
    [InlineData("08/12/2023", "Status, Window")]
    [InlineData("05/06/2024", "Law, Law")]
    [InlineData("01/07/2025", "Unit, Law")]
    [InlineData("15/03/2026", "Fact")]
    [InlineData("01/01/2026", "Law")]
    [InlineData("20/05/2026", "Status, Status, Window, Window")]
    [InlineData("01/09/2026", "Unit, Law")]
    [InlineData("01/01/2027", "Fact, Law, Status, Status")]
    public void Each_interval_has_its_reasons(string date, string kinds)
    {
        TimelineInterval interval = Of(date);

        Assert.Equal(Day(date), interval.Days.From);
        Assert.Equal(kinds, string.Join(", ", interval.Reasons.Select(reason => reason.Kind)));
    }

    [Theory(DisplayName = "Dòng thời gian đọc được bằng hai thứ tiếng, đúng như văn bản đã duyệt")]
    [InlineData(Language.Vietnamese, "vi")]
    [InlineData(Language.English, "en")]
    public void The_timeline_reads_as_approved(Language language, string code)
    {
        string approved = Path.Combine(Repository.Root, "tests", "KienXuong.Domain.Tests", "Reviews", "history-2021-2028." + code + ".txt");

        Assert.Equal(File.ReadAllText(approved), Timeline.Explain(language));
    }

    private static TimelineInterval Of(string date) => Assert.Single(Timeline.Intervals, interval => interval.Days.Contains(Day(date)));
}
