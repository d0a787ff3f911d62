using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 6 (3.2). Có ít nhất 1 trẻ em từ đủ 3 đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator6ChildSchoolingTests
{
    private static readonly SurveyMember OutOfSchool = Child with { IsStudying = false, SchoolLevel = null, Height = 200, Weight = null };

    [Theory(DisplayName = "Đi học: từ đủ 3 đến dưới 16 tuổi")]
    [InlineData(2021, 10, 2, false)]
    [InlineData(2021, 10, 1, true)]
    [InlineData(2008, 10, 2, true)]
    [InlineData(2008, 10, 1, false)]
    public void From_three_to_under_sixteen(int year, int month, int day, bool deprived) =>
        Assert.Equal(deprived, IsDeprived(OutOfSchool with { BirthDate = new(year, month, day) }));

    [Theory(DisplayName = "Đi học: mỗi độ tuổi mỗi cấp học; mặc định cấp cao hơn cũng được, khóa ngắn hạn thì không")]
    [InlineData(4, SchoolLevel.PreSchool, false, false)]
    [InlineData(4, SchoolLevel.Primary, false, true)]
    [InlineData(4, SchoolLevel.ShortCourse, true, true)]
    [InlineData(8, SchoolLevel.PreSchool, true, true)]
    [InlineData(8, SchoolLevel.Primary, false, false)]
    [InlineData(8, SchoolLevel.LowerSecondary, false, true)]
    [InlineData(8, SchoolLevel.UpperSecondary, false, true)]
    [InlineData(8, SchoolLevel.ShortCourse, true, true)]
    [InlineData(13, SchoolLevel.PreSchool, true, true)]
    [InlineData(13, SchoolLevel.Primary, true, true)]
    [InlineData(13, SchoolLevel.LowerSecondary, false, false)]
    [InlineData(13, SchoolLevel.UpperSecondary, false, true)]
    [InlineData(13, SchoolLevel.ShortCourse, true, true)]
    [InlineData(13, SchoolLevel.Intermediate, false, true)]
    [InlineData(13, SchoolLevel.College, false, true)]
    [InlineData(13, SchoolLevel.University, false, true)]
    public void Levels(int age, SchoolLevel level, bool atLeast, bool exact)
    {
        SurveyMember child = OutOfSchool with { BirthDate = Day.PlusYears(-age), IsStudying = true, SchoolLevel = level };

        Assert.Equal(atLeast, IsDeprived(child));
        Assert.Equal(exact, With(Nothing.Dwelling, child).Choosing(SurveyChoices.SchoolLevelFit, LevelFit.ExactLevel).IsDeprived(DeprivationIndicator2022.ChildSchooling));
    }

    [Theory(DisplayName = "Đi học: ngày tròn 6 tuổi và 12 tuổi đổi cấp học; 6 tuổi còn học mẫu giáo là thiếu hụt")]
    [InlineData(2018, 2, SchoolLevel.PreSchool, false)]
    [InlineData(2018, 1, SchoolLevel.PreSchool, true)]
    [InlineData(2018, 1, SchoolLevel.Primary, false)]
    [InlineData(2012, 2, SchoolLevel.Primary, false)]
    [InlineData(2012, 1, SchoolLevel.Primary, true)]
    [InlineData(2012, 1, SchoolLevel.LowerSecondary, false)]
    public void The_days_of_six_and_twelve(int year, int day, SchoolLevel level, bool deprived) =>
        Assert.Equal(deprived, IsDeprived(OutOfSchool with { BirthDate = new(year, 10, day), IsStudying = true, SchoolLevel = level }));

    [Fact(DisplayName = "Đi học: sinh 29/02/2016, tròn 6 tuổi ngày 28/02/2022")]
    public void Born_on_leap_day()
    {
        Survey survey = With(Nothing.Dwelling, OutOfSchool with { BirthDate = new(2016, 2, 29), IsStudying = true, SchoolLevel = SchoolLevel.PreSchool });

        Assert.False(survey.On(new(2022, 2, 27)).IsDeprived(DeprivationIndicator2022.ChildSchooling));
        Assert.True(survey.On(new(2022, 2, 28)).IsDeprived(DeprivationIndicator2022.ChildSchooling));
    }

    [Theory(DisplayName = "Đi học: B.8 mã 2 thiếu hụt, dù B.9 đã ghi; B.8 mã 1 mà B.9 trống còn ngỏ")]
    [InlineData(false, SchoolLevel.Primary, true)]
    [InlineData(false, null, true)]
    [InlineData(true, null, null)]
    [InlineData(null, null, null)]
    [InlineData(null, SchoolLevel.Primary, false)]
    [InlineData(null, SchoolLevel.PreSchool, true)]
    public void Empty_fields(bool? studying, SchoolLevel? level, bool? deprived) => Assert.Equal(deprived, IsDeprived(Child with { IsStudying = studying, SchoolLevel = level }));

    [Fact(DisplayName = "Đi học: dưới 3 tuổi, ô trống B.8 là không đi học và không thiếu hụt")]
    public void Under_three() => Assert.False(IsDeprived(OutOfSchool with { BirthDate = new(2021, 10, 2), IsStudying = null }));

    [Fact(DisplayName = "Đi học: trình độ văn hóa và bằng nghề không thay cho việc đi học")]
    public void Finished_school_does_not_help() => Assert.True(IsDeprived(OutOfSchool with { GeneralEducation = GeneralEducation.LowerSecondary, Training = Training.Elementary }));

    [Fact(DisplayName = "Đi học: một trẻ là đủ; không có trẻ từ 3 đến dưới 16 tuổi thì không thiếu hụt")]
    public void One_is_enough()
    {
        Assert.True(IsDeprived(Child, OutOfSchool));
        Assert.False(IsDeprived(Worker, OnAllowance));
    }

    [Fact(DisplayName = "Đi học: không biết ngày sinh; đang học trung học cơ sở thì mọi tuổi đều đúng, tiểu học thì còn ngỏ, không đi học thì còn ngỏ")]
    public void Unknown_age()
    {
        SurveyMember child = Child with { BirthDate = null };

        Assert.False(FormB2.ChildSchooling.Holds(With(Nothing.Dwelling, child with { SchoolLevel = SchoolLevel.LowerSecondary })));
        Assert.Null(IsDeprived(child));
        Assert.Null(IsDeprived(child with { IsStudying = false, SchoolLevel = null }));
        Assert.True(IsDeprived(child with { BirthDate = new PartialDate(2014), IsStudying = false, SchoolLevel = null }));
    }

    private static bool? IsDeprived(params SurveyMember[] members) => With(Nothing.Dwelling, [.. members]).IsDeprived(DeprivationIndicator2022.ChildSchooling);
}
