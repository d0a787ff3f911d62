using System.Collections.Immutable;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>A member of a survey in the JSON contract.</summary>
internal sealed record SurveyMemberContract
{
    public string? Id { get; init; }

    public Relation? Relation { get; init; }

    public string? BirthDate { get; init; }

    public string? PersonalNumber { get; init; }

    public string? Ethnicity { get; init; }

    public Sex? Sex { get; init; }

    public decimal? Height { get; init; }

    public decimal? Weight { get; init; }

    public bool? IsStudying { get; init; }

    public SchoolLevel? SchoolLevel { get; init; }

    public GeneralEducation? GeneralEducation { get; init; }

    public Training? Training { get; init; }

    public bool? HasHealthInsurance { get; init; }

    public bool? UsesInternet { get; init; }

    public ImmutableArray<SocialAllowance>? SocialAllowance { get; init; }

    public Job? Job { get; init; }

    public JobKind? JobKind { get; init; }

    public WagedWork? WagedWork { get; init; }

    public MonthlyBenefit? MonthlyBenefit { get; init; }

    public bool? IsCriticallyIll { get; init; }

    public bool? WorksOffFarm { get; init; }

    public int? MonthsOffFarm { get; init; }

    public bool? IsOfWorkingAge { get; init; }

    public bool? BudgetPaysInsurance { get; init; }

    public bool? IsTrainedOnTheJob { get; init; }

    public static SurveyMemberContract Of(SurveyMember member) => new()
    {
        Id = member.Id,
        Relation = member.Relation,
        BirthDate = member.BirthDate?.ToString(),
        PersonalNumber = member.PersonalNumber,
        Ethnicity = member.Ethnicity,
        Sex = member.Sex,
        Height = member.Height,
        Weight = member.Weight,
        IsStudying = member.IsStudying,
        SchoolLevel = member.SchoolLevel,
        GeneralEducation = member.GeneralEducation,
        Training = member.Training,
        HasHealthInsurance = member.HasHealthInsurance,
        UsesInternet = member.UsesInternet,
        SocialAllowance = member.SocialAllowance is { } allowance ? [.. Enum.GetValues<SocialAllowance>().Where(each => each != Surveys.SocialAllowance.None && allowance.HasFlag(each))] : null,
        Job = member.Job,
        JobKind = member.JobKind,
        WagedWork = member.WagedWork,
        MonthlyBenefit = member.MonthlyBenefit,
        IsCriticallyIll = member.IsCriticallyIll,
        WorksOffFarm = member.WorksOffFarm,
        MonthsOffFarm = member.MonthsOffFarm,
        IsOfWorkingAge = member.IsOfWorkingAge,
        BudgetPaysInsurance = member.BudgetPaysInsurance,
        IsTrainedOnTheJob = member.IsTrainedOnTheJob,
    };
}
