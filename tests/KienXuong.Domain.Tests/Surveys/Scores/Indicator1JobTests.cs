using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Chỉ số 1 (1.1). Có ít nhất một người không có việc làm; hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Indicator1JobTests
{
    [Theory(DisplayName = "Việc làm: B.15 mã 2 thiếu hụt; mã 3, 4, 5, 6 không")]
    [InlineData(Job.NoJob, true)]
    [InlineData(Job.NoLabourCapacity, false)]
    [InlineData(Job.Studying, false)]
    [InlineData(Job.DoesNotWantToWork, false)]
    [InlineData(Job.RetiredOrHousework, false)]
    public void Codes_of_those_who_do_not_work(Job job, bool deprived) => Assert.Equal(deprived, IsDeprived(Worker with { Job = job, JobKind = null, WagedWork = null }));

    [Theory(DisplayName = "Việc làm: đang làm việc, B.17 mã 2 (không có hợp đồng) thiếu hụt; mã 1, 3 không; trống thì chưa rõ")]
    [InlineData(WagedWork.WithContract, false)]
    [InlineData(WagedWork.WithoutContract, true)]
    [InlineData(WagedWork.NotWaged, false)]
    [InlineData(null, null)]
    public void Codes_of_those_who_work(WagedWork? waged, bool? deprived) => Assert.Equal(deprived, IsDeprived(Worker with { WagedWork = waged }));

    [Fact(DisplayName = "Việc làm: một người trong nhiều người là đủ")]
    public void One_is_enough()
    {
        Assert.True(IsDeprived(Worker, Worker with { Job = Job.NoJob, JobKind = null, WagedWork = null }, Child));
        Assert.False(IsDeprived(Worker, Pensioner, Child));
    }

    [Fact(DisplayName = "Việc làm: chỉ đọc mã của người từ đủ 15 tuổi, không có tuổi trên")]
    public void From_fifteen_without_upper_age()
    {
        SurveyMember jobless = Worker with { Job = Job.NoJob, JobKind = null, WagedWork = null, Height = null };

        Assert.True(IsDeprived(jobless with { BirthDate = new(2009, 10, 1) }));
        Assert.False(IsDeprived(jobless with { BirthDate = new(2009, 10, 2) }));
        Assert.True(IsDeprived(jobless with { BirthDate = new(1930, 1, 1), IsOfWorkingAge = false }));
    }

    [Fact(DisplayName = "Việc làm: cả hộ dưới 15 tuổi thì không thiếu hụt, dù B.15 trống")]
    public void Nobody_asked() => Assert.False(IsDeprived(Child, Child));

    [Theory(DisplayName = "Việc làm: B.17 chỉ đọc khi B.15 mã 1; ghi ở chỗ không hỏi thì bỏ qua")]
    [InlineData(Job.RetiredOrHousework, false)]
    [InlineData(Job.Studying, false)]
    [InlineData(Job.NoJob, true)]
    [InlineData(null, true)]
    public void A_code_where_none_is_asked(Job? job, bool deprived) =>
        Assert.Equal(deprived, IsDeprived(Worker with { Job = job, JobKind = null, WagedWork = WagedWork.WithoutContract }));

    [Fact(DisplayName = "Việc làm: độ tuổi lao động không liên quan; B.15 trống thì chưa rõ")]
    public void The_codes_decide()
    {
        Assert.True(IsDeprived(Worker with { IsOfWorkingAge = false, WagedWork = WagedWork.WithoutContract }));
        Assert.True(IsDeprived(Worker with { IsOfWorkingAge = null, WagedWork = WagedWork.WithoutContract }));
        Assert.Null(IsDeprived(Worker with { Job = null, JobKind = null, WagedWork = null }));
    }

    [Fact(DisplayName = "Việc làm: không biết ngày sinh, B.15 trống thì chưa rõ; B.15 mã 2 chứng tỏ từ đủ 15 tuổi nên thiếu hụt")]
    public void Unknown_age()
    {
        Assert.Null(IsDeprived(Child with { BirthDate = null, Height = null }));
        Assert.True(IsDeprived(Worker with { BirthDate = null, Job = Job.NoJob, JobKind = null, WagedWork = null }));
    }

    private static bool? IsDeprived(params SurveyMember[] members) => With(Nothing.Dwelling, [.. members]).IsDeprived(DeprivationIndicator2022.Job);
}
