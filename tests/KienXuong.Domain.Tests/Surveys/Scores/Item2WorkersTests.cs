using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 2. Số người trong độ tuổi lao động, không tính người không có khả năng lao động, người khuyết tật đang hưởng trợ cấp hằng tháng, người bị bệnh hiểm nghèo.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item2WorkersTests
{
    public static TheoryData<string, SurveyMember, bool> Persons => new()
    {
        { "đang làm việc", Worker, true },
        { "không có việc làm (B.15 mã 2)", NotWorking(Job.NoJob), true },
        { "không có khả năng lao động (B.15 mã 3)", NotWorking(Job.NoLabourCapacity), false },
        { "đang đi học (B.15 mã 4)", NotWorking(Job.Studying), true },
        { "không muốn đi làm (B.15 mã 5)", NotWorking(Job.DoesNotWantToWork), true },
        { "nghỉ hưu, nội trợ (B.15 mã 6) trong độ tuổi lao động", NotWorking(Job.RetiredOrHousework), true },
        { "khuyết tật đang hưởng trợ cấp (B.14 mã 2)", Worker with { SocialAllowance = SocialAllowance.Disabled }, false },
        { "cao tuổi và khuyết tật đang hưởng trợ cấp", Worker with { SocialAllowance = SocialAllowance.Elderly | SocialAllowance.Disabled }, false },
        { "mồ côi và khuyết tật đang hưởng trợ cấp", Worker with { SocialAllowance = SocialAllowance.Orphan | SocialAllowance.Disabled }, false },
        { "cao tuổi đang hưởng trợ cấp mà vẫn trong độ tuổi lao động", Worker with { SocialAllowance = SocialAllowance.Elderly }, true },
        { "mồ côi đang hưởng trợ cấp", Worker with { SocialAllowance = SocialAllowance.Orphan }, true },
        { "bị bệnh hiểm nghèo (B.19)", Worker with { IsCriticallyIll = true }, false },
        { "đang hưởng lương hưu mà vẫn trong độ tuổi lao động", Worker with { MonthlyBenefit = MonthlyBenefit.Pension }, true },
        { "ngoài độ tuổi lao động", Worker with { IsOfWorkingAge = false }, false },
        { "15 tuổi, trong độ tuổi lao động", Child with { BirthDate = new(2009, 10, 1), Job = Job.Studying, IsOfWorkingAge = true }, true },
        { "14 tuổi, B.15 mã 3 không hỏi nên không tính", Child with { BirthDate = new(2009, 10, 2), Job = Job.NoLabourCapacity, IsOfWorkingAge = true }, true },
    };

    [Theory(DisplayName = "Mục 2: 1 đến 4 người có dòng riêng, từ 5 người một dòng, không có ai thì không có dòng")]
    [InlineData(0, "", 0)]
    [InlineData(1, "working_age_1", 15)]
    [InlineData(2, "working_age_2", 25)]
    [InlineData(3, "working_age_3", 30)]
    [InlineData(4, "working_age_4", 30)]
    [InlineData(5, "working_age_5plus", 35)]
    [InlineData(6, "working_age_5plus", 35)]
    public void Workers(int number, string row, int points)
    {
        Survey survey = With(Nothing.Dwelling with { RoomArea = 80 }, [.. Enumerable.Repeat(Worker, number), .. Enumerable.Repeat(Retired, 8 - number)]);

        Assert.Equal(row, string.Join(' ', survey.Rows("2")));
        Assert.Equal(points + 5, survey.B1());    // eight members: 0; brick walls: 5
    }

    [Theory(DisplayName = "Mục 2: ai được tính, ai không")]
    [MemberData(nameof(Persons))]
    public void Who_counts(string who, SurveyMember person, bool counts) =>
        Assert.Equal((who, counts ? "working_age_1" : ""), (who, string.Join(' ', With(Nothing.Dwelling, person).Rows("2"))));

    [Theory(DisplayName = "Mục 2: không biết có trong độ tuổi lao động hay không thì còn ngỏ, ở mọi tuổi, cả trẻ 3 tuổi")]
    [InlineData(1985)]
    [InlineData(2021)]
    public void Unknown_working_age(int year) =>
        Assert.Equal(["working_age_1?"], With(Nothing.Dwelling, Child with { BirthDate = new(year, 1, 1), IsOfWorkingAge = null }).Rows("2"));

    [Fact(DisplayName = "Mục 2: không biết bệnh hiểm nghèo, trợ cấp khuyết tật hay khả năng lao động thì còn ngỏ; ngoài độ tuổi thì không")]
    public void Unknown_exclusions()
    {
        SurveyMember[] open = [Worker with { IsCriticallyIll = null }, Worker with { SocialAllowance = null }, Worker with { Job = null, JobKind = null, WagedWork = null }];

        Assert.All(open, person => Assert.Equal(["working_age_1?"], With(Nothing.Dwelling, person).Rows("2")));
        Assert.All(open, person => Assert.Empty(With(Nothing.Dwelling, person with { IsOfWorkingAge = false }).Rows("2")));
    }

    private static SurveyMember NotWorking(Job job) => Worker with { Job = job, JobKind = null, WagedWork = null };
}
