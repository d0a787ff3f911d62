using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using NodaTime;

namespace KienXuong.Domain.Tests.Validation;

/// <summary>Kỳ rà soát: dữ liệu sai có mã và đường dẫn; trễ hạn hay sai thứ tự không phải là dữ liệu sai.</summary>
public class ReviewRoundValidatorTests
{
    private static readonly ReviewRound Sound = new(ReviewProcedure.Regular, new(2026, 6, 15));

    [Fact(DisplayName = "Kỳ rà soát đúng: không lỗi; trễ hạn, sai thứ tự, ngoài kỳ cũng không là lỗi")]
    public void What_is_late_is_valid() => Assert.Empty(Errors(
        Sound with { Events = [new(ReviewStage.Decision, new(2026, 12, 1)), Meeting(30, ("A", 0), ("B", 30)), new(ReviewStage.Posting, new(2020, 1, 1))] }));

    [Fact(DisplayName = "Mỗi lỗi có mã và đường dẫn")]
    public void Each_error_has_its_code_and_path()
    {
        Assert.Equal([(InputErrorCodes.ChoiceNotInList, "kind")], Errors(Sound with { Kind = (ReviewProcedure)9 }));
        Assert.Equal([(InputErrorCodes.ChoiceNotInList, "incomeMonths")], Errors(Sound with { IncomeMonths = (IncomeMonths)9 }));
        Assert.Equal([(InputErrorCodes.DateAbsurd, "from")], Errors(Sound with { From = new(1799, 12, 31) }));
        Assert.Equal([], Errors(Sound with { From = new(1800, 1, 1) }));
        Assert.Equal([], Errors(Sound with { From = new(8999, 12, 31) }));
        Assert.Equal([(InputErrorCodes.DateAbsurd, "from")], Errors(Sound with { From = new(9000, 1, 1) }));
        Assert.Equal([(InputErrorCodes.StandardUnknown, "standard")], Errors(Sound with { Standard = "2020" }));
        Assert.Equal([(InputErrorCodes.TextEmpty, "statedProvision")], Errors(Sound with { StatedProvision = " " }));
        Assert.Equal([(InputErrorCodes.EventNull, "events[0]")], Errors(Sound with { Events = [null!] }));
        Assert.Equal([(InputErrorCodes.ChoiceNotInList, "events[0].stage")], Errors(Sound with { Events = [new((ReviewStage)99, new(2026, 6, 15))] }));
        Assert.Equal([(InputErrorCodes.DateAbsurd, "events[0].on")], Errors(Sound with { Events = [new(ReviewStage.Posting, LocalDate.MaxIsoValue)] }));
        Assert.Equal([(InputErrorCodes.TextEmpty, "events[0].household")], Errors(Sound with { Events = [new(ReviewStage.Complaint, new(2026, 6, 15)) { Household = "" }] }));
        Assert.Equal([(InputErrorCodes.CountsWithoutMeeting, "events[0]")], Errors(Sound with { Events = [new(ReviewStage.Posting, new(2026, 6, 15)) { Attendees = 3 }] }));
    }

    [Fact(DisplayName = "Họp dân: số người dự từ 1, số người đồng ý từ 0 đến số người dự, mỗi hộ một lần")]
    public void The_counts_of_a_meeting()
    {
        Assert.Equal([(InputErrorCodes.AttendeesBelowOne, "events[0].attendees")], Errors(With(Meeting(0))));
        Assert.Equal([], Errors(With(Meeting(1))));
        Assert.Equal([], Errors(With(Meeting(ReviewRoundValidator.MostAttendees))));
        Assert.Equal([(InputErrorCodes.NumberAbsurd, "events[0].attendees")], Errors(With(Meeting(100_001))));
        Assert.Equal([(InputErrorCodes.NumberNegative, "events[0].agreed[0].agree")], Errors(With(Meeting(3, ("A", -1)))));
        Assert.Equal([], Errors(With(Meeting(3, ("A", 3)))));
        Assert.Equal([(InputErrorCodes.AgreeAboveAttendees, "events[0].agreed[0].agree")], Errors(With(Meeting(3, ("A", 4)))));
        Assert.Equal([(InputErrorCodes.HouseholdDuplicate, "events[0].agreed[1].household")], Errors(With(Meeting(3, ("A", 1), ("A", 2)))));
        Assert.Equal([(InputErrorCodes.TextEmpty, "events[0].agreed[0].household")], Errors(With(Meeting(3, ("", 1)))));
        Assert.Equal([(InputErrorCodes.EventNull, "events[0].agreed[0]")], Errors(With(Meeting(3) with { Agreed = [null!] })));
    }

    [Fact(DisplayName = "Lời báo lỗi có hai thứ tiếng; danh sách chưa tạo là danh sách trống")]
    public void Messages_in_both_languages()
    {
        InputError error = Assert.Single(new ReviewRoundValidator().Check(Sound with { Standard = "2020" }));

        Assert.Equal(new Bilingual("Chuẩn nghèo phải là một trong: 2016, 2022, 2027.", "The standard must be one of: 2016, 2022, 2027."), error.Message);
        Assert.Empty(Errors(Sound with { Events = default }));
        Assert.Empty(Errors(With(Meeting(3) with { Agreed = default })));
    }

    private static ReviewRound With(ReviewEvent happened) => Sound with { Events = [happened] };

    private static ReviewEvent Meeting(int attendees, params (string Household, int Agree)[] agreed) =>
        new(ReviewStage.Meeting, new(2026, 6, 17)) { Attendees = attendees, Agreed = [.. agreed.Select(each => new MeetingCount(each.Household, each.Agree))] };

    private static (string Code, string Path)[] Errors(ReviewRound round) => [.. new ReviewRoundValidator().Check(round).Select(error => (error.Code, error.Path))];
}
