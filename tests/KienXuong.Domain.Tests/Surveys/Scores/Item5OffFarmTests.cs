using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 5. Hộ có ít nhất 1 người đang làm việc phi nông nghiệp (làm việc từ 3 tháng trở lên trong 12 tháng qua).</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item5OffFarmTests
{
    private const string Servant = "nonfarm_civil_servant";
    private const string Contract = "nonfarm_labour_contract";
    private const string HiredOrSelf = "nonfarm_hired_or_self";

    [Theory(DisplayName = "Mục 5: B.16 mã 1 là công chức, viên chức; B.17 mã 1 là có hợp đồng; còn lại là làm thuê, tự sản xuất kinh doanh")]
    [InlineData(JobKind.PublicServant, WagedWork.WithContract, Servant)]
    [InlineData(JobKind.PublicServant, WagedWork.WithoutContract, Servant)]
    [InlineData(JobKind.Enterprise, WagedWork.WithContract, Contract)]
    [InlineData(JobKind.Enterprise, WagedWork.WithoutContract, HiredOrSelf)]
    [InlineData(JobKind.HiredByHousehold, WagedWork.WithContract, Contract)]
    [InlineData(JobKind.HiredByHousehold, WagedWork.WithoutContract, HiredOrSelf)]
    [InlineData(JobKind.Other, WagedWork.WithContract, Contract)]
    [InlineData(JobKind.Other, WagedWork.NotWaged, HiredOrSelf)]
    public void Kinds(JobKind kind, WagedWork waged, string row) => Assert.Equal([row], Rows(SelfEmployed with { JobKind = kind, WagedWork = waged }));

    [Theory(DisplayName = "Mục 5: từ 3 tháng trong 12 tháng qua")]
    [InlineData(0, "")]
    [InlineData(2, "")]
    [InlineData(3, HiredOrSelf)]
    [InlineData(4, HiredOrSelf)]
    [InlineData(12, HiredOrSelf)]
    public void Months(int months, string row) => Assert.Equal(row, string.Join(' ', Rows(SelfEmployed with { MonthsOffFarm = months })));

    [Fact(DisplayName = "Mục 5: việc làm chính là nông nghiệp thì không có dòng, cả công chức hay có hợp đồng")]
    public void Farm_work_ticks_nothing()
    {
        Assert.Empty(Rows(SelfEmployed with { WorksOffFarm = false }));
        Assert.Empty(Rows(Contracted with { WorksOffFarm = false, JobKind = JobKind.PublicServant }));
    }

    [Theory(DisplayName = "Mục 5: chỉ người đang làm việc (B.15 mã 1); học sinh, người nghỉ hưu có làm thêm không tính")]
    [InlineData(Job.NoJob)]
    [InlineData(Job.NoLabourCapacity)]
    [InlineData(Job.Studying)]
    [InlineData(Job.DoesNotWantToWork)]
    [InlineData(Job.RetiredOrHousework)]
    public void Only_those_who_work(Job job) => Assert.Empty(Rows(SelfEmployed with { Job = job, JobKind = null, WagedWork = null }));

    [Fact(DisplayName = "Mục 5: từ đủ 15 tuổi; người ngoài độ tuổi lao động, đang hưởng trợ cấp vẫn tính")]
    public void From_fifteen()
    {
        Assert.Equal([HiredOrSelf], Rows(SelfEmployed with { BirthDate = new(2009, 10, 1) }));
        Assert.Empty(Rows(SelfEmployed with { BirthDate = new(2009, 10, 2) }));
        Assert.Equal([HiredOrSelf], Rows(SelfEmployed with { BirthDate = new(1940, 1, 1), IsOfWorkingAge = false, SocialAllowance = SocialAllowance.Elderly }));
    }

    [Fact(DisplayName = "Mục 5: hai người khác loại đánh dấu hai dòng, hai người cùng loại một dòng, ba loại ba dòng")]
    public void Several_workers()
    {
        Assert.Equal([Contract, HiredOrSelf], Rows(Contracted, SelfEmployed));
        Assert.Equal([HiredOrSelf], Rows(SelfEmployed, SelfEmployed));
        Assert.Equal([Servant, Contract, HiredOrSelf], Rows(SelfEmployed, Contracted with { JobKind = JobKind.PublicServant }, Contracted));
    }

    [Fact(DisplayName = "Mục 5: thiếu dữ kiện phi nông nghiệp hay số tháng thì còn ngỏ, cả với công chức và người làm doanh nghiệp")]
    public void Unknown_off_farm()
    {
        Assert.Equal([Servant + "?"], Rows(Contracted with { JobKind = JobKind.PublicServant, WorksOffFarm = null }));
        Assert.Equal([Contract + "?"], Rows(Contracted with { MonthsOffFarm = null }));
        Assert.Equal([HiredOrSelf + "?"], Rows(SelfEmployed with { WorksOffFarm = null, MonthsOffFarm = null }));
        Assert.Empty(Rows(SelfEmployed with { WorksOffFarm = null, MonthsOffFarm = 2 }));
        Assert.Empty(Rows(SelfEmployed with { WorksOffFarm = false, MonthsOffFarm = null }));
    }

    [Fact(DisplayName = "Mục 5: B.16 hay B.17 trống thì dòng nào còn ngỏ, nhưng chắc chắn có một dòng")]
    public void Unknown_kind()
    {
        Survey survey = With(Nothing.Dwelling, SelfEmployed with { JobKind = null, WagedWork = null });

        Assert.Equal([Servant + "?", Contract + "?", HiredOrSelf + "?"], survey.Rows("5"));
        Assert.Equal(new(140, 160), survey.On(Day).IncomeScore);    // 105+15+5+15 and one row of 0, 20 or 20, never two
        Assert.Equal([Contract + "?", HiredOrSelf + "?"], Rows(SelfEmployed with { WagedWork = null }));
    }

    private static string[] Rows(params SurveyMember[] members) => With(Nothing.Dwelling, [.. members]).Rows("5");
}
