using KienXuong.Domain.Law;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Ngày rà soát: bảng điểm áp dụng từ 01/01/2022 đến hết 31/12/2026.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class SurveyDatesTests
{
    public static TheoryData<LocalDate, NotCoveredReason> DaysWithoutPoints => new()
    {
        { new(2018, 10, 1), NotCoveredReason.BeforeCoverage },
        { new(2021, 12, 31), NotCoveredReason.BeforeCoverage },
        { new(2027, 1, 1), NotCoveredReason.AfterCoverage },
        { new(2030, 12, 31), NotCoveredReason.AfterCoverage },
    };

    public static TheoryData<LocalDate> DaysWithPoints => new(
        new LocalDate(2022, 1, 1), new LocalDate(2025, 12, 31), new LocalDate(2026, 1, 1), new LocalDate(2026, 8, 31), new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 31));

    [Theory(DisplayName = "Trước 01/01/2022 và từ 01/01/2027 không có bảng điểm: không tính, không có điểm")]
    [MemberData(nameof(DaysWithoutPoints))]
    public void Days_that_are_not_covered(LocalDate day, NotCoveredReason reason)
    {
        SurveyClassification result = H.On(day);

        Assert.Equal(reason, Assert.IsType<ClassNotCovered>(result.Class).Reason.Reason);
        Assert.Null(result.IncomeScore);
        Assert.Null(result.DeprivationScore);
        Assert.Empty(result.ChoiceEffects());
    }

    [Theory(DisplayName = "Từ 01/01/2022 đến hết 31/12/2026: H có 140 điểm, hộ cận nghèo")]
    [MemberData(nameof(DaysWithPoints))]
    public void Days_that_are_covered(LocalDate day)
    {
        // A child whose age does not matter to B1 and B2 on any of these days: of 12 to 15 years, upper secondary.
        Survey survey = H with { Members = [Worker, SelfEmployed, Teen, Teen] };
        SurveyClassification result = survey.On(day);

        Assert.Equal((new(140, 140), new(0, 0)), (result.IncomeScore!.Value, result.DeprivationScore!.Value));
        Assert.Equal(PovertyClass.NearPoor, Assert.IsType<ClassDecided>(result.Class).Class);
    }

    [Fact(DisplayName = "Danh sách tổng rà soát cuối năm 2021 theo chuẩn 2022 không tính lại bằng bảng điểm 2022")]
    public void The_review_of_autumn_2021_is_not_recomputed() =>
        Assert.IsType<ClassNotCovered>(LawBook.Vietnam.On(new(2021, 11, 15)).Under("2022").ClassifyByScore(H).Class);

    [Fact(DisplayName = "Rà soát năm 2026 theo chuẩn 2027 hay chuẩn 2016: không có bảng điểm; theo chuẩn 2022: có")]
    public void Another_standard_has_no_points()
    {
        LawInForce law = LawBook.Vietnam.On(new(2026, 10, 1));

        Assert.Equal(NotCoveredReason.NotKnown, Assert.IsType<ClassNotCovered>(law.Under("2027").ClassifyByScore(H).Class).Reason.Reason);
        Assert.Equal(NotCoveredReason.NotKnown, Assert.IsType<ClassNotCovered>(law.Under("2016").ClassifyByScore(H).Class).Reason.Reason);
        Assert.IsType<ClassDecided>(law.Under("2022").ClassifyByScore(H).Class);
    }

    [Theory(DisplayName = "Thông tư 02/2022 ký ngày 30/03/2022, áp dụng từ 01/01/2022: ngày 29/03/2022 chưa ai biết bảng điểm")]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Known_from_the_day_of_signing(int day, bool isKnown)
    {
        SurveyClassification result = LawBook.Vietnam.AsKnownOn(new(2022, 3, day)).On(new(2022, 1, 15)).ClassifyByScore(H);

        Assert.Equal(isKnown, result.Class is ClassDecided);
        Assert.Equal(isKnown ? null : NotCoveredReason.NotYetSigned, (result.Class as ClassNotCovered)?.Reason.Reason);
    }

    [Theory(DisplayName = "Nghị định 351/2025 ký ngày 30/12/2025: trước đó chưa biết chuẩn và bảng điểm của năm 2026")]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void The_year_2026_was_known_late(int day, bool isKnown) => Assert.Equal(
        isKnown, LawBook.Vietnam.AsKnownOn(new(2025, 12, day)).On(new(2026, 1, 15)).ClassifyByScore(H).Class is ClassDecided);

    [Theory(DisplayName = "Mức 140/175 và 30 điểm (điểm a, b khoản 1 Điều 1 Thông tư 07/2021) có từ 01/09/2021, trước cả bảng điểm")]
    [InlineData(2021, 8, 31, false)]
    [InlineData(2021, 9, 1, true)]
    [InlineData(2021, 12, 31, true)]
    [InlineData(2022, 1, 1, true)]
    [InlineData(2025, 12, 31, true)]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    public void The_cut_offs_are_older_than_the_points(int year, int month, int day, bool isGiven)
    {
        LocalDate date = new(year, month, day);

        Assert.Equal(isGiven ? new PointsByArea(140, 175) : null, LawBook.Vietnam.ValueOf(ScoreRoute.IncomeCutOff, date)?.Value);
        Assert.Equal(isGiven ? 30 : null, LawBook.Vietnam.ValueOf(ScoreRoute.DeprivationCutOff, date)?.Value);
        Assert.Equal(isGiven && year > 2021, LawBook.Vietnam.ValueOf(FormB1.Points, date) is not null);
    }

    private static SurveyMember Teen => Child with { BirthDate = new(2013, 1, 1), Height = 170, Weight = 60, SchoolLevel = SchoolLevel.LowerSecondary };
}
