using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys;

/// <summary>The skips of form 3.1: the heads of columns 6, 7 and 15 to 19, and what follows from them.</summary>
public class FormSkipsTests
{
    private static readonly LocalDate Review = new(2024, 10, 1);
    private static readonly PartialDate Fourteen = new(2010, 1, 1);
    private static readonly PartialDate Adult = new(1990, 1, 1);

    [Fact(DisplayName = "Phiếu không có gì phải bỏ qua hay suy ra: giữ nguyên")]
    public void Nothing_to_skip()
    {
        Survey survey = new() { Members = [new() { BirthDate = Adult, Job = Job.Working, JobKind = JobKind.Other, WagedWork = WagedWork.NotWaged }, new()] };

        Assert.Same(survey, Counted(survey).Survey);
    }

    [Fact(DisplayName = "B.15 - B.18 chỉ hỏi từ đủ 15 tuổi: của trẻ 14 tuổi không được tính, và được báo")]
    public void Jobs_are_asked_from_fifteen()
    {
        (SurveyMember member, string[] ignored) = Of(new()
        {
            BirthDate = Fourteen,
            Training = Training.None,
            Job = Job.NoJob,
            JobKind = JobKind.Other,
            WagedWork = WagedWork.WithoutContract,
            MonthlyBenefit = MonthlyBenefit.Merit,
        });

        Assert.Equal(new() { BirthDate = Fourteen, Training = Training.None }, member);
        Assert.Equal(["job", "jobKind", "wagedWork", "monthlyBenefit"], ignored);
    }

    [Fact(DisplayName = "Đủ 15 tuổi đúng ngày rà soát thì hỏi, hôm sau mới đủ thì không")]
    public void The_day_of_fifteen()
    {
        Assert.Equal(Job.NoJob, Of(new() { BirthDate = new(2009, 10, 1), Job = Job.NoJob }).Member.Job);
        Assert.Null(Of(new() { BirthDate = new(2009, 10, 2), Job = Job.NoJob }).Member.Job);
    }

    [Theory(DisplayName = "B.6 chỉ hỏi dưới 16 tuổi, B.7 dưới 10 tuổi")]
    [InlineData(2008, 10, 1, null, null)]
    [InlineData(2008, 10, 2, 100, null)]
    [InlineData(2014, 10, 1, 100, null)]
    [InlineData(2014, 10, 2, 100, 20)]
    public void Height_and_weight(int year, int month, int day, int? height, int? weight)
    {
        SurveyMember member = Of(new() { BirthDate = new(year, month, day), Height = 100, Weight = 20 }).Member;

        Assert.Equal((height, weight), (member.Height, member.Weight));
    }

    [Fact(DisplayName = "B.16, B.17 chỉ hỏi người đang làm việc; B.9 chỉ hỏi người đang đi học")]
    public void Fields_after_an_answer()
    {
        (SurveyMember member, string[] ignored) = Of(new()
        {
            BirthDate = Adult,
            Job = Job.RetiredOrHousework,
            JobKind = JobKind.Other,
            WagedWork = WagedWork.WithoutContract,
            IsStudying = false,
            SchoolLevel = SchoolLevel.College,
        });

        Assert.Equal(new() { BirthDate = Adult, Job = Job.RetiredOrHousework, IsStudying = false }, member);
        Assert.Equal(["schoolLevel", "jobKind", "wagedWork"], ignored);
    }

    [Fact(DisplayName = "B.9 chứng tỏ đang đi học; B.16 hoặc B.17 chứng tỏ đang làm việc và từ đủ 15 tuổi")]
    public void A_filled_field_proves_the_answer_before_it()
    {
        Assert.True(Of(new() { SchoolLevel = SchoolLevel.Primary }).Member.IsStudying);
        Assert.Equal(Job.Working, Of(new() { BirthDate = Adult, JobKind = JobKind.Other }).Member.Job);
        SurveyMember member = Of(new() { WagedWork = WagedWork.WithContract }).Member;
        Assert.Equal(Job.Working, member.Job);
        Assert.Equal(new(2009, 10, 1), member.BirthDate!.Value.Latest);
    }

    [Theory(DisplayName = "Không biết ngày sinh: ô đã ghi chứng tỏ độ tuổi")]
    [InlineData(Job.NoJob, null, null, 180, 2_697)]
    [InlineData(null, 100, null, 0, 191)]
    [InlineData(null, 100, 20, 0, 119)]
    [InlineData(Job.Studying, 100, null, 180, 191)]
    public void A_filled_field_proves_the_age(Job? job, int? height, int? weight, int youngest, int oldest) => Assert.Equal(
        new(youngest, oldest),
        Of(new() { Job = job, Height = height, Weight = weight }).Member.BirthDate!.Value.AgeInMonths(Review));

    [Fact(DisplayName = "Chỉ biết năm sinh: B.15 thu hẹp tuổi trong năm đó; ngày sinh đã biết không bao giờ đổi")]
    public void A_year_is_narrowed()
    {
        SurveyMember narrowed = Of(new() { BirthDate = new(2009), Job = Job.Studying }).Member;

        Assert.Equal((new(2009, 1, 1), new LocalDate(2009, 10, 1)), (narrowed.BirthDate!.Value.Earliest, narrowed.BirthDate.Value.Latest));
        Assert.Equal(new(2009, 10, 2), Of(new() { BirthDate = new(2009, 10, 2), Job = Job.Studying }).Member.BirthDate);
        Assert.Equal("job", Assert.Single(Of(new() { BirthDate = new(2010), Job = Job.Studying }).Ignored));
    }

    [Fact(DisplayName = "\"Không\" ghi ở B.14 hay B.18 không chứng tỏ gì về tuổi")]
    public void A_written_none_proves_nothing()
    {
        SurveyMember stated = new() { SocialAllowance = SocialAllowance.None, MonthlyBenefit = MonthlyBenefit.None };

        Assert.Equal(stated, Of(stated).Member);
        Assert.Empty(Of(stated with { BirthDate = new(2020, 1, 1) }).Ignored);
        Assert.Equal(new(2009, 10, 1), Of(new() { MonthlyBenefit = MonthlyBenefit.Pension }).Member.BirthDate!.Value.Latest);
    }

    [Fact(DisplayName = "B.7 và B.15 cùng ghi, không biết ngày sinh: phiếu không hợp lệ, lỗi nêu cả hai ô")]
    public void No_age_allows_both()
    {
        CountedSurvey counted = Counted(new() { Members = [new(), new() { Weight = 20, WagedWork = WagedWork.NotWaged, Job = Job.Working }] });

        SurveyRemark error = Assert.Single(counted.Contradictions);
        Assert.Equal((SurveyRemarkCodes.NoCommonAge, "members[1].weight"), (error.Code, error.Path));
        Assert.Equal(
            new Bilingual(
                "cân nặng (B.7) chỉ hỏi người dưới 10 tuổi, việc làm (B.15) chỉ hỏi người từ đủ 15 tuổi: không độ tuổi nào có cả hai ô.",
                "weight (B.7) is asked only under 10 years, job (B.15) only from 15 years: no age allows both."),
            error.Message);
    }

    [Fact(DisplayName = "Sinh sau ngày rà soát: phiếu không hợp lệ; chỉ biết năm rà soát thì được")]
    public void Born_after_the_review()
    {
        Assert.Equal(
            (SurveyRemarkCodes.BornAfterReview, "members[0].birthDate"),
            Counted(new() { Members = [new() { BirthDate = new(2024, 10, 2) }] }).Contradictions.Select(each => (each.Code, each.Path)).Single());
        Assert.Empty(Counted(new() { Members = [new() { BirthDate = new(2024, 10, 1) }, new() { BirthDate = new(2024) }] }).Contradictions);
    }

    [Theory(DisplayName = "Trẻ nhỏ: ô trống B.8, B.10 dưới 3 tuổi, B.13 dưới 6 tuổi, B.11 dưới 15 tuổi có nghĩa là không")]
    [InlineData(2021, 10, 2, false, GeneralEducation.PrimaryNotFinished, false, Training.None)]
    [InlineData(2021, 10, 1, null, null, false, Training.None)]
    [InlineData(2018, 10, 2, null, null, false, Training.None)]
    [InlineData(2018, 10, 1, null, null, null, Training.None)]
    [InlineData(2009, 10, 2, null, null, null, Training.None)]
    [InlineData(2009, 10, 1, null, null, null, null)]
    public void Empty_fields_of_small_members(int year, int month, int day, bool? studying, GeneralEducation? education, bool? internet, Training? training)
    {
        SurveyMember member = Of(new() { BirthDate = new(year, month, day) }).Member;

        Assert.Equal((studying, education, internet, training), (member.IsStudying, member.GeneralEducation, member.UsesInternet, member.Training));
    }

    [Fact(DisplayName = "Trẻ nhỏ: ô đã ghi được giữ; B.9 chứng tỏ trẻ 2 tuổi đang đi học")]
    public void Filled_fields_of_small_members()
    {
        SurveyMember stated = new()
        {
            BirthDate = new(2022, 1, 1),
            SchoolLevel = SchoolLevel.PreSchool,
            GeneralEducation = GeneralEducation.Primary,
            UsesInternet = true,
            Training = Training.Elementary,
        };

        Assert.Equal(stated with { IsStudying = true }, Of(stated).Member);
    }

    [Fact(DisplayName = "Tuổi là một khoảng: ô trống của trẻ nhỏ chỉ được điền khi cả khoảng dưới mức")]
    public void Small_members_of_unknown_age()
    {
        Assert.Null(Of(new() { BirthDate = new(2009) }).Member.Training);
        Assert.Equal(Training.None, Of(new() { BirthDate = new(2010) }).Member.Training);
        Assert.Equal(Training.None, Of(new() { Weight = 20 }).Member.Training);
        Assert.Null(Of(new() { Height = 100 }).Member.Training);
        Assert.Null(Of(new()).Member.Training);
    }

    [Theory(DisplayName = "Chưa có điện (A.VI mã 4): số điện là 0, số dương được báo")]
    [InlineData(PowerSource.None, null, 0, false)]
    [InlineData(PowerSource.None, 0, 0, false)]
    [InlineData(PowerSource.None, 60, 0, true)]
    [InlineData(PowerSource.Grid, 60, 60, false)]
    [InlineData(PowerSource.Grid, null, null, false)]
    [InlineData(null, 60, 60, false)]
    [InlineData(null, null, null, false)]
    public void Electricity(PowerSource? power, int? written, int? counted, bool isReported)
    {
        CountedSurvey survey = Counted(new() { Dwelling = new() { Power = power, Electricity = written } });

        Assert.Equal(counted, survey.Survey.Dwelling.Electricity);
        Assert.Equal(isReported ? ["dwelling.electricity"] : [], survey.Ignored.Select(each => each.Path));
    }

    [Fact(DisplayName = "Báo cáo có mã, đường dẫn và lời bằng hai thứ tiếng")]
    public void A_remark_says_why()
    {
        CountedSurvey counted = Counted(new()
        {
            Members =
            [
                new(),
                new() { BirthDate = new(2012), Training = Training.None, Job = Job.NoJob },
                new() { BirthDate = Adult, Job = Job.NoJob, WagedWork = WagedWork.NotWaged },
            ],
        });

        Assert.Equal(
            [
                new(SurveyRemarkCodes.NotAskedAtAge, "members[1].job", new(
                    "việc làm (B.15) chỉ hỏi người từ đủ 15 tuổi; ngày 01/10/2024 người này từ 141 đến 153 tháng tuổi: giá trị đã ghi không được tính.",
                    "job (B.15) is asked only from 15 years; on 01/10/2024 this person is from 141 to 153 months old: the value does not count.")),
                new(SurveyRemarkCodes.NotAskedAfterAnswer, "members[2].wagedWork", new(
                    "việc làm công ăn lương (B.17) chỉ hỏi người đang làm việc (B.15 mã 1): giá trị đã ghi không được tính.",
                    "waged work (B.17) is asked only of those who work (B.15 code 1): the value does not count.")),
            ],
            counted.Ignored);
        Assert.All(counted.Ignored, remark => Assert.Contains(remark.Code, SurveyRemarkCodes.All.Keys));
    }

    [Fact(DisplayName = "Áp dụng hai lần như một lần")]
    public void Twice_is_once()
    {
        Survey once = Counted(new()
        {
            Dwelling = new() { Power = PowerSource.None },
            Members = [new() { Height = 100, Job = Job.Working }, new() { BirthDate = new(2009), WagedWork = WagedWork.NotWaged }, new() { Weight = 9, IsStudying = false, SchoolLevel = SchoolLevel.Primary }],
        }).Survey;
        CountedSurvey twice = Counted(once);

        Assert.Same(once, twice.Survey);
        Assert.Empty(twice.Ignored);
    }

    private static CountedSurvey Counted(Survey survey) => FormSkips.Applied(survey, Review);

    private static (SurveyMember Member, string[] Ignored) Of(SurveyMember member)
    {
        CountedSurvey counted = Counted(new() { Members = [member] });
        Assert.Empty(counted.Contradictions);
        return (counted.Survey.Members![0], [.. counted.Ignored.Select(each => each.Path["members[0].".Length..])]);
    }
}
