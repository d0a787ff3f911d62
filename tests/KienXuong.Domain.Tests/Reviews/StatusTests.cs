using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Tests.Reviews.Histories;

namespace KienXuong.Domain.Tests.Reviews;

/// <summary>Giá trị của quyết định công nhận: từ ngày nào, đến ngày nào, theo quyết định nào.</summary>
[Provision("điểm a khoản 1 Điều 3 Quyết định 24/2021/QĐ-TTg")]
public class StatusTests
{
    private static readonly StatusHistory PoorIn2025 = StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2024, 12, 10));

    private static readonly StatusHistory EscapedIn2025 = PoorIn2025.Yearly(RecognitionClass.EscapedAboveNearPoor, new(2025, 12, 10));

    [Theory(DisplayName = "Nghèo theo quyết định hằng năm 10/12/2024, mặc định: từ 01/01/2025 đến 31/12/2025, ngoài ra là chưa biết, không phải không nghèo")]
    [InlineData("09/12/2024", null, StatusUnknown.BeforeFirst)]
    [InlineData("10/12/2024", null, StatusUnknown.BeforeFirst)]
    [InlineData("31/12/2024", null, StatusUnknown.BeforeFirst)]
    [InlineData("01/01/2025", Poor, null)]
    [InlineData("31/12/2025", Poor, null)]
    [InlineData("01/01/2026", null, StatusUnknown.ListEnded)]
    public void A_yearly_decision_counts_in_the_next_year(string date, PovertyClass? expected, StatusUnknown? unknown)
    {
        HouseholdStatus status = LawBook.Vietnam.StatusOf(PoorIn2025, Day(date));

        Assert.Equal((expected, unknown), (status.Class, status.Unknown));
    }

    [Theory(DisplayName = "Nghèo theo quyết định hằng năm 10/12/2024, lựa chọn FromDecision: từ 10/12/2024 đến trước quyết định hằng năm 10/12/2025")]
    [InlineData("09/12/2024", null)]
    [InlineData("10/12/2024", Poor)]
    [InlineData("31/12/2024", Poor)]
    [InlineData("09/12/2025", Poor)]
    [InlineData("10/12/2025", NeitherPoorNorNearPoor)]
    [InlineData("01/01/2026", NeitherPoorNorNearPoor)]
    public void By_the_other_choice_it_counts_from_its_day(string date, PovertyClass? expected) =>
        Assert.Equal(expected, FromDecision.StatusOf(EscapedIn2025, Day(date)).Class);

    [Theory(DisplayName = "Ra khỏi danh sách theo quyết định hằng năm 10/12/2025, mặc định: còn loại hộ cũ đến 31/12/2025")]
    [InlineData("09/12/2025", Poor)]
    [InlineData("10/12/2025", Poor)]
    [InlineData("31/12/2025", Poor)]
    [InlineData("01/01/2026", NeitherPoorNorNearPoor)]
    [InlineData("01/01/2027", NeitherPoorNorNearPoor)]
    public void Taken_off_by_a_yearly_decision_it_keeps_the_class_of_the_running_list(string date, PovertyClass expected) =>
        Assert.Equal(expected, LawBook.Vietnam.StatusOf(EscapedIn2025, Day(date)).Class);

    [Theory(DisplayName = "Quyết định thường xuyên 30/06/2025: có giá trị từ chính ngày đó theo cả hai lựa chọn, đến 31/12 năm đó")]
    [InlineData("29/06/2025", null, null)]
    [InlineData("30/06/2025", Poor, Poor)]
    [InlineData("31/12/2025", Poor, Poor)]
    [InlineData("01/01/2026", null, null)]
    [Provision("Điều 5 Quyết định 24/2021/QĐ-TTg")]
    public void A_regular_decision_counts_from_its_own_day(string date, PovertyClass? nextJanuary, PovertyClass? fromDecision)
    {
        StatusHistory history = StatusHistory.Empty.Regular(RecognitionClass.Poor, new(2025, 6, 30));

        Assert.Equal((nextJanuary, fromDecision), (LawBook.Vietnam.StatusOf(history, Day(date)).Class, FromDecision.StatusOf(history, Day(date)).Class));
    }

    [Theory(DisplayName = "Ra khỏi danh sách theo quyết định thường xuyên: không còn loại hộ từ chính ngày quyết định, cả khi danh sách năm sau đã ký trước đó")]
    [InlineData("14/12/2024", NearPoor)]
    [InlineData("15/12/2024", NeitherPoorNorNearPoor)]
    [InlineData("01/01/2025", NeitherPoorNorNearPoor)]
    public void Taken_off_by_a_regular_decision(string date, PovertyClass expected) => Assert.Equal(
        expected,
        LawBook.Vietnam.StatusOf(
            StatusHistory.Empty.Yearly(RecognitionClass.NearPoor, new(2023, 12, 8)).Yearly(RecognitionClass.NearPoor, new(2024, 12, 10)).Regular(RecognitionClass.EscapedNearPoverty, new(2024, 12, 15)),
            Day(date)).Class);

    [Fact(DisplayName = "Hai lựa chọn cho kết quả khác nhau thì kết quả nêu tên lựa chọn, giá trị đã dùng và kết quả kia")]
    public void A_result_that_the_choices_decide_differently_names_the_choice()
    {
        HouseholdStatus status = LawBook.Vietnam.StatusOf(EscapedIn2025, new(2025, 12, 20));

        ChoiceEffect effect = Assert.Single(status.ChoiceEffects);
        Assert.Equal(("review.yearlyCounts", NeitherPoorNorNearPoor), (effect.Choice.Parameter.Code, effect.Classes.Decided));
        Assert.Contains("từ ngày quyết định đến trước quyết định hằng năm tiếp theo: hộ không thuộc hộ nghèo, hộ cận nghèo", status.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("from the decision to the eve of the next yearly one: household neither poor nor near-poor", status.Explain(Language.English), StringComparison.Ordinal);
        Assert.Empty(LawBook.Vietnam.StatusOf(EscapedIn2025, new(2025, 6, 1)).ChoiceEffects);
        Assert.Null(Assert.Single(FromDecision.StatusOf(PoorIn2025, new(2024, 12, 20)).ChoiceEffects).Classes.Decided);
    }

    [Fact(DisplayName = "Năm rà soát, chuẩn, năm thực hiện chính sách là ba việc: hai danh sách của mùa thu 2021 phục vụ hai năm theo hai chuẩn")]
    public void Review_year_standard_and_policy_year_are_three_facts()
    {
        StatusHistory history = StatusHistory.Empty
            .Yearly(RecognitionClass.NearPoor, new(2021, 12, 10), "2016", policyYear: 2021)
            .Yearly(RecognitionClass.Poor, new(2021, 12, 10), "2022");

        HouseholdStatus in2021 = LawBook.Vietnam.StatusOf(history, new(2021, 12, 31));
        HouseholdStatus in2022 = LawBook.Vietnam.StatusOf(history, new(2022, 1, 1));
        Assert.Equal((NearPoor, "2016", 2021, 2021), (in2021.Class, in2021.Standard, in2021.By!.YearOfReview, in2021.By.YearServed));
        Assert.Equal((Poor, "2022", 2021, 2022), (in2022.Class, in2022.Standard, in2022.By!.YearOfReview, in2022.By.YearServed));
        Assert.Equal(Poor, FromDecision.StatusOf(history, new(2021, 12, 10)).Class);
    }

    [Fact(DisplayName = "Không nêu chuẩn: lấy chuẩn có hiệu lực cả khi quyết định lẫn khi năm bắt đầu; rà soát 2021 và 2026 thì chưa biết")]
    public void The_standard_is_known_where_there_is_only_one()
    {
        Assert.Equal("2022", LawBook.Vietnam.StatusOf(PoorIn2025, new(2025, 1, 1)).Standard);
        Assert.Null(LawBook.Vietnam.StatusOf(StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2021, 12, 10)), new(2022, 1, 1)).Standard);
        Assert.Null(LawBook.Vietnam.StatusOf(StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2026, 12, 10)), new(2027, 1, 1)).Standard);
    }

    [Fact(DisplayName = "Từ ngày nào, theo quyết định nào: loại hộ liên tục từ năm đầu, quyết định là của danh sách đang chạy")]
    public void Since_when_and_by_which_decision()
    {
        StatusHistory history = StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2022, 12, 9)).Yearly(RecognitionClass.Poor, new(2023, 12, 8)).Yearly(RecognitionClass.Poor, new(2024, 12, 10));

        HouseholdStatus status = LawBook.Vietnam.StatusOf(history, new(2024, 7, 1));
        Assert.Equal((new(2023, 1, 1), new(2023, 12, 8)), (status.Since!.Value, status.By!.Decided));
        Assert.Equal(new Validity(new(2024, 1, 1), new(2024, 12, 31)), status.Days);
        Assert.Equal(("điểm a khoản 1 Điều 3 Quyết định 24/2021/QĐ-TTg", Verification.Inferred), (status.Rule!.Value.Provision!.Cite(Language.Vietnamese), status.Rule.Value.Verification));
    }

    [Theory(DisplayName = "Mức sống trung bình không có danh sách hằng năm: kéo dài đến quyết định sau, hoặc đến ngày hết hạn đã ghi")]
    [InlineData("19/05/2023", null, null)]
    [InlineData("20/05/2023", AverageLivingStandard, AverageLivingStandard)]
    [InlineData("19/05/2024", AverageLivingStandard, AverageLivingStandard)]
    [InlineData("20/05/2024", AverageLivingStandard, null)]
    [InlineData("31/12/2024", AverageLivingStandard, null)]
    [InlineData("01/01/2025", Poor, Poor)]
    [InlineData("01/01/2026", null, null)]
    public void The_average_living_standard_lasts_until_the_next_decision(string date, PovertyClass? open, PovertyClass? printed)
    {
        StatusHistory Of(NodaTime.LocalDate? through) => StatusHistory.Empty
            .Regular(RecognitionClass.AverageLivingStandard, new(2023, 5, 20), through).Yearly(RecognitionClass.Poor, new(2024, 12, 10));

        Assert.Equal(open, LawBook.Vietnam.StatusOf(Of(null), Day(date)).Class);
        Assert.Equal(printed, LawBook.Vietnam.StatusOf(Of(new(2024, 5, 19)), Day(date)).Class);
    }

    [Theory(DisplayName = "Biến cố đưa hộ ra khỏi danh sách có giá trị từ ngày của nó, cả đối với danh sách năm sau đã ký")]
    [InlineData("19/12/2024", Poor)]
    [InlineData("20/12/2024", NeitherPoorNorNearPoor)]
    [InlineData("01/01/2025", NeitherPoorNorNearPoor)]
    public void A_given_exit_ends_the_running_list_and_the_next(string date, PovertyClass expected) => Assert.Equal(
        expected,
        LawBook.Vietnam.StatusOf(
            StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2023, 12, 8)).Yearly(RecognitionClass.Poor, new(2024, 12, 10)).Event(StatusEventKind.MoveOut, new(2024, 12, 20), NeitherPoorNorNearPoor),
            Day(date)).Class);

    [Fact(DisplayName = "Cuộc tổng điều tra cuối năm 2015 là căn cứ của năm 2016: trước 01/01/2016 là ngoài phạm vi; từ 2027 lựa chọn chưa kiểm chứng")]
    public void Before_2016_is_not_covered()
    {
        Assert.Equal(StatusUnknown.NotCovered, LawBook.Vietnam.StatusOf(StatusHistory.Empty, new(2015, 12, 31)).Unknown);
        Assert.Equal(StatusUnknown.BeforeFirst, LawBook.Vietnam.StatusOf(StatusHistory.Empty, new(2016, 1, 1)).Unknown);
        Assert.Equal(Verification.Inferred, LawBook.Vietnam.StatusOf(PoorIn2025, new(2026, 12, 31)).Choice!.Verification);
        Assert.Equal(Verification.Unconfirmed, LawBook.Vietnam.StatusOf(PoorIn2025, new(2027, 1, 1)).Choice!.Verification);
    }

    [Fact(DisplayName = "Lịch sử chỉ được thêm: bản cũ nói như cũ, quyết định ghi muộn đứng cuối mà vẫn có giá trị theo ngày của nó")]
    public void A_history_is_only_added_to()
    {
        StatusHistory late = PoorIn2025.Yearly(RecognitionClass.NearPoor, new(2023, 12, 8));

        Assert.Single(PoorIn2025.Recognitions);
        Assert.Equal((NearPoor, Poor), (LawBook.Vietnam.StatusOf(late, new(2024, 6, 1)).Class, LawBook.Vietnam.StatusOf(late, new(2025, 6, 1)).Class));
        Assert.Null(LawBook.Vietnam.StatusOf(PoorIn2025, new(2024, 6, 1)).Class);
        Assert.Equal(late, StatusHistory.Empty.With(late.Recognitions[0]).With(late.Recognitions[1]));
        Assert.Equal(StatusHistory.Empty.With(late.Recognitions[1]), late.AsKnownOn(new(2024, 1, 1)));
    }
}
