using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 4. Bằng cấp cao nhất của thành viên hộ gia đình.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item4QualificationTests
{
    [Theory(DisplayName = "Mục 4: B.11 mã 2 sơ cấp, 3 trung cấp, 4 đến 6 cao đẳng, đại học trở lên; mã 1 không có dòng")]
    [InlineData(Training.None, "")]
    [InlineData(Training.Elementary, "qualification_elementary")]
    [InlineData(Training.Intermediate, "qualification_intermediate")]
    [InlineData(Training.College, "qualification_college_or_university")]
    [InlineData(Training.University, "qualification_college_or_university")]
    [InlineData(Training.Postgraduate, "qualification_college_or_university")]
    public void Codes(Training level, string row) =>
        Assert.Equal(row, string.Join(' ', With(Nothing.Dwelling, Worker with { Training = level }).Rows("4")));

    [Theory(DisplayName = "Mục 4: chỉ bằng cao nhất trong hộ")]
    [InlineData(Training.Elementary, Training.Intermediate, "qualification_intermediate")]
    [InlineData(Training.Postgraduate, Training.Elementary, "qualification_college_or_university")]
    [InlineData(Training.None, Training.Elementary, "qualification_elementary")]
    public void The_highest(Training first, Training second, string row) =>
        Assert.Equal([row], With(Nothing.Dwelling, Worker with { Training = first }, Retired with { Training = second }).Rows("4"));

    [Fact(DisplayName = "Mục 4: ô trống B.11 từ đủ 15 tuổi là chưa biết, dưới 15 tuổi là chưa qua đào tạo")]
    public void Empty_field()
    {
        Assert.Equal(
            ["qualification_college_or_university?", "qualification_intermediate?", "qualification_elementary?"],
            With(Nothing.Dwelling, Child with { BirthDate = new(2009, 10, 1), Training = null }).Rows("4"));
        Assert.Empty(With(Nothing.Dwelling, Child with { BirthDate = new(2009, 10, 2), Training = null }).Rows("4"));
        Assert.Equal(["qualification_college_or_university"], With(Nothing.Dwelling, Worker with { Training = null }, Worker with { Training = Training.College }).Rows("4"));
    }

    [Fact(DisplayName = "Mục 4: không biết ngày sinh và B.11 trống thì còn ngỏ; B.7 chứng tỏ dưới 10 tuổi thì không")]
    public void Empty_field_of_unknown_age()
    {
        SurveyMember child = Child with { BirthDate = null, Height = null };

        Assert.Equal(3, With(Nothing.Dwelling, child).Rows("4").Length);
        Assert.Empty(With(Nothing.Dwelling, child with { Weight = 30 }).Rows("4"));
    }
}
