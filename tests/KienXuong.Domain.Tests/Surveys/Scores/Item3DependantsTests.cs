using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 3. Số người phụ thuộc: trẻ em dưới 16 tuổi; người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item3DependantsTests
{
    public static TheoryData<string, SurveyMember, bool> Persons => new()
    {
        { "trẻ em 10 tuổi", Child, true },
        { "15 tuổi, mai tròn 16", Child with { BirthDate = new(2008, 10, 2) }, true },
        { "hôm nay tròn 16", Child with { BirthDate = new(2008, 10, 1) }, false },
        { "cao tuổi đang hưởng trợ cấp xã hội (B.14 mã 1)", OnAllowance, true },
        { "khuyết tật đang hưởng trợ cấp xã hội (B.14 mã 2)", Worker with { SocialAllowance = SocialAllowance.Disabled }, true },
        { "cao tuổi và khuyết tật", Retired with { SocialAllowance = SocialAllowance.Elderly | SocialAllowance.Disabled }, true },
        { "mồ côi 17 tuổi đang hưởng trợ cấp (B.14 mã 3)", Child with { BirthDate = new(2007, 5, 1), SocialAllowance = SocialAllowance.Orphan }, false },
        { "mồ côi và khuyết tật, 17 tuổi", Child with { BirthDate = new(2007, 5, 1), SocialAllowance = SocialAllowance.Orphan | SocialAllowance.Disabled }, true },
        { "60 tuổi hưởng lương hưu, không trợ cấp xã hội", Pensioner, false },
        { "khuyết tật không hưởng trợ cấp, không có khả năng lao động", Worker with { Job = Job.NoLabourCapacity, JobKind = null, WagedWork = null }, false },
        { "người lao động", Worker, false },
    };

    [Theory(DisplayName = "Mục 3: không có ai hoặc chỉ có 1 người thì có dòng, từ 2 người không có dòng")]
    [InlineData(0, "dependants_0")]
    [InlineData(1, "dependants_1")]
    [InlineData(2, "")]
    [InlineData(3, "")]
    public void Dependants(int number, string row) =>
        Assert.Equal(row, string.Join(' ', With(Nothing.Dwelling, [Worker, .. Enumerable.Repeat(Child, number)]).Rows("3")));

    [Theory(DisplayName = "Mục 3: ai là người phụ thuộc")]
    [MemberData(nameof(Persons))]
    public void Who_is_dependent(string who, SurveyMember person, bool depends) =>
        Assert.Equal((who, depends ? "dependants_1" : "dependants_0"), (who, Assert.Single(With(Nothing.Dwelling, person).Rows("3"))));

    [Fact(DisplayName = "Mục 3: trẻ em khuyết tật đang hưởng trợ cấp chỉ tính một lần")]
    public void Each_person_once() =>
        Assert.Equal(["dependants_1"], With(Nothing.Dwelling, Worker, Child with { SocialAllowance = SocialAllowance.Disabled }).Rows("3"));

    [Fact(DisplayName = "Mục 3: người 15 tuổi trong độ tuổi lao động vừa là người phụ thuộc vừa tính ở mục 2")]
    public void Fifteen_counts_twice()
    {
        Survey survey = With(Nothing.Dwelling, Child with { BirthDate = new(2009, 10, 1), Job = Job.Studying, IsOfWorkingAge = true });

        Assert.Equal(["working_age_1", "dependants_1"], survey.Rows("2").Concat(survey.Rows("3")));
    }

    [Fact(DisplayName = "Mục 3: không biết ngày sinh hay trợ cấp thì còn ngỏ")]
    public void Unknown_facts()
    {
        Assert.Equal(["dependants_0?", "dependants_1?"], With(Nothing.Dwelling, Retired with { SocialAllowance = null }).Rows("3"));
        Assert.Equal(["dependants_0?", "dependants_1?"], With(Nothing.Dwelling, Child with { BirthDate = null, Height = null }).Rows("3"));
        Assert.Equal(["dependants_1"], With(Nothing.Dwelling, Child with { SocialAllowance = null }).Rows("3"));
        Assert.Equal(["dependants_1"], With(Nothing.Dwelling, Child with { BirthDate = null, Height = 150 }).Rows("3"));    // B.6 proves under 16
    }

    [Theory(DisplayName = "Mục 3: cột khác nhau cho điểm khác nhau: trung du miền núi phía Bắc 10 và 5, Tây Nguyên 15 và 0, thành thị 5 và 0, nơi khác 0")]
    [InlineData(Region.RedRiverDelta, 0, 0)]
    [InlineData(Region.NorthernMidlands, 10, 5)]
    [InlineData(Region.NorthCentralCoast, 0, 0)]
    [InlineData(Region.CentralHighlands, 15, 0)]
    [InlineData(Region.SouthEast, 0, 0)]
    [InlineData(Region.MekongDelta, 0, 0)]
    public void Points_by_column(Region region, int none, int one)
    {
        Survey without = With(Nothing.Dwelling, Retired) with { Region = region };
        Survey with = With(Nothing.Dwelling, OnAllowance) with { Region = region };
        Survey two = With(Nothing.Dwelling with { RoomArea = 40 }, OnAllowance, OnAllowance) with { Region = region };
        Survey neither = With(Nothing.Dwelling with { RoomArea = 40 }, Retired, Retired) with { Region = region };

        Assert.Equal(none - one, without.B1() - with.B1());
        Assert.Equal(none, neither.B1() - two.B1());
    }
}
