using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Reviews.Histories;

namespace KienXuong.Domain.Tests.Reviews;

/// <summary>Hộ mới thoát nghèo, mới thoát cận nghèo: hai thời hạn, bắt đầu và kết thúc theo hai việc khác nhau.</summary>
public class NewlyEscapedTests
{
    private static readonly StatusHistory Poor2022 = StatusHistory.Empty.Yearly(RecognitionClass.Poor, new(2021, 12, 10), "2022");

    [Theory(DisplayName = "Tín dụng: ra khỏi danh sách ngày nào thì vay được đến hết cùng ngày đó ba năm sau; ngày 29/02 đến 28/02")]
    [InlineData("31/12/2020", "30/12/2023", Answer.Yes)]
    [InlineData("31/12/2020", "31/12/2023", Answer.Yes)]
    [InlineData("31/12/2020", "01/01/2024", Answer.No)]
    [InlineData("31/12/2020", "02/01/2024", Answer.No)]
    [InlineData("10/12/2025", "10/12/2025", Answer.Yes)]
    [InlineData("10/12/2025", "10/12/2028", Answer.Yes)]
    [InlineData("10/12/2025", "11/12/2028", Answer.No)]
    [InlineData("29/02/2024", "28/02/2027", Answer.Yes)]
    [InlineData("29/02/2024", "01/03/2027", Answer.No)]
    [Provision("Quyết định 28/2015/QĐ-TTg")]
    public void Credit_three_years_from_the_removal(string removed, string application, Answer expected)
    {
        StatusHistory history = StatusHistory.Empty.Regular(RecognitionClass.Poor, Day(removed).PlusMonths(-3)).Regular(RecognitionClass.EscapedAboveNearPoor, Day(removed));

        Assert.Equal(expected, LawBook.Vietnam.NewlyEscapedForCredit(history, Day(application), hasIncomeAboveLine: true).Eligibility.Possible.Decided);
    }

    [Theory(DisplayName = "Kết quả đúng ngày cuối nói rằng dựa vào cách đọc tính cả ngày đó; ngày trước và ngày sau thì không")]
    [InlineData("30/12/2023", false)]
    [InlineData("31/12/2023", true)]
    [InlineData("01/01/2024", false)]
    [Provision("Quyết định 28/2015/QĐ-TTg")]
    public void The_last_day_rests_on_a_reading(string application, bool isSaid)
    {
        StatusHistory history = StatusHistory.Empty.Regular(RecognitionClass.Poor, new(2020, 9, 30)).Regular(RecognitionClass.EscapedAboveNearPoor, new(2020, 12, 31));

        NewlyEscapedWindow window = LawBook.Vietnam.NewlyEscapedForCredit(history, Day(application), hasIncomeAboveLine: true);

        Assert.Equal(isSaid, window.Note is not null);
        Assert.Equal(isSaid, window.Explain(Language.Vietnamese).Contains("suy luận)", StringComparison.Ordinal));
        Assert.Equal(isSaid, window.Explain(Language.English).Contains("rests on the reading", StringComparison.Ordinal));
    }

    [Fact(DisplayName = "Tín dụng: ra khỏi danh sách theo quyết định hằng năm 10/12/2025 tính từ chính ngày đó, đến 10/12/2028, dù còn loại hộ cũ đến 31/12/2025")]
    public void Credit_is_counted_from_the_decision()
    {
        NewlyEscapedWindow window = LawBook.Vietnam.NewlyEscapedForCredit(
            StatusHistory.Empty.Yearly(RecognitionClass.NearPoor, new(2024, 12, 10)).Yearly(RecognitionClass.EscapedNearPoverty, new(2025, 12, 10)), new(2025, 12, 20), hasIncomeAboveLine: true);

        Assert.Equal((new(2025, 12, 10), new(2028, 12, 10)), (window.Start!.Value, window.LastDay!.Value));
        Assert.Equal(Answer.Yes, window.Eligibility.Possible.Decided);
        Assert.Contains("Thời hạn: 10/12/2025 - 10/12/2028", window.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Hộ nghèo trở thành hộ cận nghèo không phải hộ mới thoát nghèo để vay vốn, nhưng đã thoát nghèo đối với chương trình")]
    public void From_poor_to_near_poor()
    {
        StatusHistory history = Poor2022.Yearly(RecognitionClass.EscapedToNearPoor, new(2022, 12, 9));

        Assert.Equal(Answer.No, LawBook.Vietnam.NewlyEscapedForCredit(history, new(2023, 6, 1), hasIncomeAboveLine: true).Eligibility.Possible.Decided);
        Assert.Equal(Answer.Yes, LawBook.Vietnam.NewlyEscapedForProgramme(history, new(2023, 6, 1)).Eligibility.Possible.Decided);
    }

    [Fact(DisplayName = "Nhiều lần ra khỏi danh sách: tính từ lần cuối; nghèo lại thì không còn là mới thoát nghèo")]
    public void The_last_removal_counts()
    {
        StatusHistory first = Poor2022.Yearly(RecognitionClass.EscapedAboveNearPoor, new(2022, 12, 9));
        StatusHistory relapsed = first.Regular(RecognitionClass.NearPoor, new(2023, 6, 15));
        StatusHistory again = relapsed.Yearly(RecognitionClass.EscapedNearPoverty, new(2023, 12, 8));

        Assert.Equal(new(2022, 12, 9), LawBook.Vietnam.NewlyEscapedForCredit(again, new(2023, 6, 14), true).Start);
        Assert.Equal(Answer.No, LawBook.Vietnam.NewlyEscapedForCredit(again, new(2023, 6, 15), true).Eligibility.Possible.Decided);
        Assert.Equal(new(2023, 12, 8), LawBook.Vietnam.NewlyEscapedForCredit(again, new(2024, 1, 1), true).Start);
    }

    [Fact(DisplayName = "Tín dụng: chưa biết thu nhập, chưa biết xã xác nhận, chưa biết có từng trong danh sách thì chưa xác định và nêu điều còn thiếu")]
    public void What_is_unknown_is_asked()
    {
        Eligibility unknownIncome = LawBook.Vietnam.NewlyEscapedForCredit(Poor2022.Yearly(RecognitionClass.EscapedAboveNearPoor, new(2022, 12, 9)), new(2023, 6, 1)).Eligibility;
        Eligibility unsaid = LawBook.Vietnam.NewlyEscapedForCredit(Poor2022.Yearly(RecognitionClass.NotOnList, new(2022, 12, 9)), new(2023, 6, 1), true).Eligibility;
        Eligibility nothing = LawBook.Vietnam.NewlyEscapedForCredit(StatusHistory.Empty, new(2023, 6, 1)).Eligibility;

        Assert.Equal(["newlyEscaped.hasIncomeAboveLine"], unknownIncome.Missing.Select(fact => fact.Code));
        Assert.Equal(["newlyEscaped.isConfirmed"], unsaid.Missing.Select(fact => fact.Code));
        Assert.Equal(4, nothing.Missing.Length);
        Assert.Equal(Answer.Yes, LawBook.Vietnam.NewlyEscapedForCredit(Poor2022.Yearly(RecognitionClass.NotOnList, new(2022, 12, 9)), new(2023, 6, 1), true, true).Eligibility.Possible.Decided);
    }

    [Theory(DisplayName = "Tín dụng: có từ 05/09/2015; từ 01/01/2021 kết quả dựa trên thời hạn chưa kiểm chứng")]
    [InlineData("04/09/2015", null)]
    [InlineData("05/09/2015", Verification.Reported)]
    [InlineData("31/12/2020", Verification.Reported)]
    [InlineData("01/01/2021", Verification.Unconfirmed)]
    [Provision("Quyết định 28/2015/QĐ-TTg")]
    public void Credit_days_of_the_law(string date, Verification? expected)
    {
        Assert.Equal(expected, LawBook.Vietnam.ValueOf(NewlyEscapedRules.CreditYears, Day(date))?.Verification);
        Assert.Equal(expected is null, LawBook.Vietnam.NewlyEscapedForCredit(StatusHistory.Empty, Day(date)).Eligibility.NotCovered is not null);
    }

    [Theory(DisplayName = "Chương trình: trong vòng 36 tháng kể từ khi được công nhận thoát nghèo, tính đến ngày hỗ trợ; ngày 29/02 đến 28/02")]
    [InlineData("10/03/2023", "10/03/2026", Answer.Yes)]
    [InlineData("10/03/2023", "11/03/2026", Answer.No)]
    [InlineData("29/02/2024", "28/02/2027", Answer.Yes)]
    [InlineData("29/02/2024", "01/03/2027", Answer.No)]
    [Provision("khoản 1 Điều 2 Thông tư 09/2022/TT-BLĐTBXH")]
    public void Programme_thirty_six_months_from_the_escape(string escaped, string support, Answer expected)
    {
        StatusHistory history = StatusHistory.Empty.Regular(RecognitionClass.EscapedAboveNearPoor, Day(escaped));

        Assert.Equal(expected, LawBook.Vietnam.NewlyEscapedForProgramme(history, Day(support)).Eligibility.Possible.Decided);
    }

    [Fact(DisplayName = "Chương trình: chỉ thoát cận nghèo thì không thuộc; nghèo lại thì không còn; trước 11/07/2022 ngoài phạm vi, từ 05/06/2024 là suy ra")]
    public void Programme_leaves_out_near_poverty()
    {
        StatusHistory near = StatusHistory.Empty.Regular(RecognitionClass.NearPoor, new(2022, 5, 16)).Regular(RecognitionClass.EscapedNearPoverty, new(2023, 5, 16));

        Assert.Equal(Answer.No, LawBook.Vietnam.NewlyEscapedForProgramme(near, new(2023, 6, 1)).Eligibility.Possible.Decided);
        Assert.Equal(Answer.No, LawBook.Vietnam.NewlyEscapedForProgramme(Poor2022, new(2022, 7, 11)).Eligibility.Possible.Decided);
        Assert.NotNull(LawBook.Vietnam.NewlyEscapedForProgramme(Poor2022, new(2022, 7, 10)).Eligibility.NotCovered);
        Assert.Equal(Verification.Official, LawBook.Vietnam.ValueOf(NewlyEscapedRules.ProgrammeMonths, new(2024, 6, 4))!.Verification);
        Assert.Equal(Verification.Inferred, LawBook.Vietnam.ValueOf(NewlyEscapedRules.ProgrammeMonths, new(2024, 6, 5))!.Verification);
    }
}
