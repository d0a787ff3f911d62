using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Số thành viên theo từng mục của phiếu: how many members count for each item and indicator: the columns of a table of surveys in place of the members themselves.</summary>
public static class SurveyCounts
{
    /// <summary>Mục 2: counted workers.</summary>
    public static readonly MemberCount<Survey> Workers = Of("workers", "số người trong độ tuổi lao động được tính", "counted workers", FormB1.IsWorker);

    /// <summary>Mục 3 và chỉ số 1.2: dependants.</summary>
    public static readonly MemberCount<Survey> Dependants = Of("dependants", "số người phụ thuộc", "dependants", FormB1.IsDependant);

    /// <summary>Mục 4: members with college or university and above.</summary>
    public static readonly MemberCount<Survey> WithCollege = Of("withCollege", "số người có bằng cao đẳng trở lên", "with college or above", FormB1.HasCollege);

    /// <summary>Mục 4: members with an intermediate qualification or above.</summary>
    public static readonly MemberCount<Survey> WithIntermediate = Of("withIntermediate", "số người có bằng trung cấp trở lên", "with intermediate or above", FormB1.HasIntermediate);

    /// <summary>Mục 4: members with an elementary qualification or above.</summary>
    public static readonly MemberCount<Survey> WithElementary = Of("withElementary", "số người có bằng sơ cấp trở lên", "with elementary or above", FormB1.HasElementary);

    /// <summary>Mục 5: counted off-farm workers who are civil servants or public employees.</summary>
    public static readonly MemberCount<Survey> PublicServants = Of("publicServants", "số công chức, viên chức", "civil servants or public employees", FormB1.IsPublicServantOffFarm);

    /// <summary>Mục 5: counted off-farm workers with a labour contract.</summary>
    public static readonly MemberCount<Survey> Contracted = Of("contracted", "số người làm việc có hợp đồng lao động", "with a labour contract", FormB1.IsContractedOffFarm);

    /// <summary>Mục 5: other counted off-farm workers.</summary>
    public static readonly MemberCount<Survey> HiredOrSelf = Of("hiredOrSelf", "số người làm thuê, tự sản xuất kinh doanh", "hired or with an own business", FormB1.IsOtherwiseOffFarm);

    /// <summary>Mục 6: members with a pension or the like.</summary>
    public static readonly MemberCount<Survey> WithBenefit = Of("withBenefit", "số người hưởng lương hưu, trợ cấp", "with a pension or allowance", FormB1.HasBenefit);

    /// <summary>Chỉ số 1.1: members without a job, or waged without a contract.</summary>
    public static readonly MemberCount<Survey> WithoutProperJob = Of("withoutProperJob", "số người không có việc làm hoặc không có hợp đồng", "without job or contract", FormB2.HasNoProperJob);

    /// <summary>Chỉ số 2.1: malnourished children.</summary>
    public static readonly MemberCount<Survey> Malnourished = Of("malnourished", "số trẻ em suy dinh dưỡng", "malnourished children", FormB2.IsMalnourished);

    /// <summary>Chỉ số 2.2: members without health insurance who are counted.</summary>
    public static readonly MemberCount<Survey> Uninsured = Of("uninsured", "số người không có bảo hiểm y tế được tính", "counted without health insurance", FormB2.IsUninsured);

    /// <summary>Chỉ số 3.1: persons of 16 to under 30 who lack training or degree.</summary>
    public static readonly MemberCount<Survey> LackingEducation = Of("lackingEducation", "số người từ 16 đến dưới 30 tuổi thiếu hụt giáo dục", "lacking education", FormB2.LacksEducation);

    /// <summary>Chỉ số 3.2: children not at the level fit for the age.</summary>
    public static readonly MemberCount<Survey> OutOfSchool = Of("outOfSchool", "số trẻ em không học đúng cấp", "not at the level of schooling", FormB2.IsOutOfSchool);

    /// <summary>Chỉ số 6.1: members who use the internet.</summary>
    public static readonly MemberCount<Survey> OnTheInternet = Of("onTheInternet", "số người sử dụng internet", "using the internet", FormB2.IsOnTheInternet);

    /// <summary>Every count.</summary>
    public static ImmutableArray<MemberCount<Survey>> All =>
    [
        Workers, Dependants, WithCollege, WithIntermediate, WithElementary, PublicServants, Contracted, HiredOrSelf, WithBenefit,
        WithoutProperJob, Malnourished, Uninsured, LackingEducation, OutOfSchool, OnTheInternet,
    ];

    private static MemberCount<Survey> Of(string name, string vietnamese, string english, Condition<SurveyMember> each) =>
        SurveyFacts.Members.Number("counts." + name, new(vietnamese, english), each);
}
