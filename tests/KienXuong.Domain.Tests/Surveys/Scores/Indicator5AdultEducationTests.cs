using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 5 (3.1). Có ít nhất một người từ đủ 16 đến dưới 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ so với độ tuổi.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator5AdultEducationTests
{
    private static readonly PartialDate Seventeen = new(2007, 1, 1);
    private static readonly PartialDate Twenty = new(2004, 1, 1);

    /// <summary>Not studying, nothing finished, no qualification.</summary>
    private static readonly SurveyMember Untaught = Worker with { BirthDate = Twenty, GeneralEducation = GeneralEducation.PrimaryNotFinished };

    [Theory(DisplayName = "Trình độ người lớn: từ đủ 16 đến dưới 30 tuổi")]
    [InlineData(2008, 10, 2, false)]
    [InlineData(2008, 10, 1, true)]
    [InlineData(1994, 10, 2, true)]
    [InlineData(1994, 10, 1, false)]
    [InlineData(1993, 10, 1, false)]
    public void From_sixteen_to_under_thirty(int year, int month, int day, bool deprived) =>
        Assert.Equal(deprived, IsDeprived(Untaught with { BirthDate = new(year, month, day) }));

    [Theory(DisplayName = "Trình độ người lớn, lựa chọn đến hết 30 tuổi: đến hết ngày trước khi tròn 31")]
    [InlineData(1994, 10, 1, true)]
    [InlineData(1993, 10, 2, true)]
    [InlineData(1993, 10, 1, false)]
    public void Through_thirty(int year, int month, int day, bool deprived) => Assert.Equal(
        deprived,
        With(Nothing.Dwelling, Untaught with { BirthDate = new(year, month, day) })
            .Choosing(SurveyChoices.UpperAgeOfIndicator5, UpperAge.Through30).IsDeprived(DeprivationIndicator2022.AdultEducation));

    [Theory(DisplayName = "Trình độ người lớn, dưới 18 tuổi: tốt nghiệp trung học cơ sở trở lên (B.10 mã 3, 4) thì không thiếu hụt")]
    [InlineData(GeneralEducation.PrimaryNotFinished, true)]
    [InlineData(GeneralEducation.Primary, true)]
    [InlineData(GeneralEducation.LowerSecondary, false)]
    [InlineData(GeneralEducation.UpperSecondary, false)]
    [InlineData(null, null)]
    public void Education_under_eighteen(GeneralEducation? finished, bool? deprived) =>
        Assert.Equal(deprived, IsDeprived(Untaught with { BirthDate = Seventeen, GeneralEducation = finished }));

    [Theory(DisplayName = "Trình độ người lớn, từ đủ 18 tuổi: tốt nghiệp trung học phổ thông (B.10 mã 4) thì không thiếu hụt")]
    [InlineData(GeneralEducation.PrimaryNotFinished, true)]
    [InlineData(GeneralEducation.Primary, true)]
    [InlineData(GeneralEducation.LowerSecondary, true)]
    [InlineData(GeneralEducation.UpperSecondary, false)]
    [InlineData(null, null)]
    public void Education_from_eighteen(GeneralEducation? finished, bool? deprived) => Assert.Equal(deprived, IsDeprived(Untaught with { GeneralEducation = finished }));

    [Theory(DisplayName = "Trình độ người lớn: ngày tròn 18 tuổi đổi mức; trung học cơ sở đủ đến hết hôm trước")]
    [InlineData(2, false)]
    [InlineData(1, true)]
    public void The_day_of_eighteen(int day, bool deprived) =>
        Assert.Equal(deprived, IsDeprived(Untaught with { BirthDate = new(2006, 10, day), GeneralEducation = GeneralEducation.LowerSecondary }));

    [Theory(DisplayName = "Trình độ người lớn: bằng nghề (B.11 mã 2 đến 6) chỉ tính từ đủ 18 tuổi")]
    [InlineData(Training.None, true, true)]
    [InlineData(Training.Elementary, true, false)]
    [InlineData(Training.Intermediate, true, false)]
    [InlineData(Training.College, true, false)]
    [InlineData(Training.University, true, false)]
    [InlineData(Training.Postgraduate, true, false)]
    [InlineData(null, true, null)]
    public void Qualification(Training? training, bool atSeventeen, bool? atTwenty)
    {
        Assert.Equal(atSeventeen, IsDeprived(Untaught with { BirthDate = Seventeen, Training = training }));
        Assert.Equal(atTwenty, IsDeprived(Untaught with { Training = training }));
    }

    [Theory(DisplayName = "Trình độ người lớn: đang đi học, mọi cấp và cả khóa ngắn hạn, thì không thiếu hụt")]
    [InlineData(SchoolLevel.Primary)]
    [InlineData(SchoolLevel.UpperSecondary)]
    [InlineData(SchoolLevel.ShortCourse)]
    [InlineData(SchoolLevel.University)]
    [InlineData(null)]
    public void Studying(SchoolLevel? level)
    {
        Assert.False(IsDeprived(Untaught with { BirthDate = Seventeen, IsStudying = true, SchoolLevel = level }));
        Assert.False(IsDeprived(Untaught with { IsStudying = true, SchoolLevel = level }));
    }

    [Fact(DisplayName = "Trình độ người lớn: B.8 trống còn ngỏ; B.9 đã ghi chứng tỏ đang đi học")]
    public void Unknown_studying()
    {
        Assert.Null(IsDeprived(Untaught with { IsStudying = null }));
        Assert.False(IsDeprived(Untaught with { IsStudying = null, SchoolLevel = SchoolLevel.ShortCourse }));
    }

    [Theory(DisplayName = "Trình độ người lớn: doanh nghiệp tuyển dụng và chứng nhận đào tạo thì không thiếu hụt; trống là không")]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, true)]
    public void Trained_on_the_job(bool? trained, bool deprived)
    {
        Assert.Equal(deprived, IsDeprived(Untaught with { IsTrainedOnTheJob = trained }));
        Assert.Equal(deprived, IsDeprived(Untaught with { BirthDate = Seventeen, IsTrainedOnTheJob = trained }));
    }

    [Fact(DisplayName = "Trình độ người lớn: một người là đủ; không ai từ 16 đến dưới 30 tuổi thì không thiếu hụt")]
    public void One_is_enough()
    {
        Assert.True(IsDeprived(Worker, Untaught, Child));
        Assert.False(IsDeprived(Worker with { GeneralEducation = GeneralEducation.PrimaryNotFinished }, Child));
    }

    [Fact(DisplayName = "Trình độ người lớn: không biết ngày sinh, đã có bằng trung học phổ thông thì không thiếu hụt; trung học cơ sở thì còn ngỏ")]
    public void Unknown_age()
    {
        Assert.False(FormB2.AdultEducation.Holds(With(Nothing.Dwelling, Untaught with { BirthDate = null, GeneralEducation = GeneralEducation.UpperSecondary })));
        Assert.Null(IsDeprived(Untaught with { BirthDate = null, GeneralEducation = GeneralEducation.LowerSecondary }));
        Assert.True(IsDeprived(Untaught with { BirthDate = new PartialDate(2004) }));
    }

    private static bool? IsDeprived(params SurveyMember[] members) => With(Nothing.Dwelling, [.. members]).IsDeprived(DeprivationIndicator2022.AdultEducation);
}
