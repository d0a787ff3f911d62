using System.Collections.Immutable;
using System.Text.Json;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <content>Part B: the members.</content>
internal sealed partial class SurveyReader
{
    private ImmutableArray<SurveyMember>? Members(JsonElement value, string at) =>
        value.ValueKind == JsonValueKind.Null ? null : [.. _values.Items(value, at).Select(item => SurveyMemberOf(item.Value, item.Path))];

    /// <summary>A member; null in JSON is one of whom nothing is known.</summary>
    public SurveyMember SurveyMemberOf(JsonElement element, string at)
    {
        var member = new SurveyMember();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at, orUnknown: true))
        {
            member = name switch
            {
                "id" => member with { Id = _values.Text(value, path) },
                "relation" => member with { Relation = _values.CodedChoice<Relation>(value, path) },
                "birthDate" => member with { BirthDate = _values.Date(value, path) },
                "personalNumber" => member with { PersonalNumber = _values.Text(value, path) },
                "ethnicity" => member with { Ethnicity = _values.Text(value, path) },
                "sex" => member with { Sex = _values.CodedChoice<Sex>(value, path) },
                "height" => member with { Height = _values.Exact(value, path) },
                "weight" => member with { Weight = _values.Exact(value, path) },
                "isStudying" => member with { IsStudying = _values.YesNo(value, path) },
                "schoolLevel" => member with { SchoolLevel = _values.CodedChoice<SchoolLevel>(value, path) },
                "generalEducation" => member with { GeneralEducation = _values.CodedChoice<GeneralEducation>(value, path) },
                "training" => member with { Training = _values.CodedChoice<Training>(value, path) },
                "hasHealthInsurance" => member with { HasHealthInsurance = _values.YesNo(value, path) },
                "usesInternet" => member with { UsesInternet = _values.YesNo(value, path) },
                "socialAllowance" => member with { SocialAllowance = AllowanceOf(value, path) },
                "job" => member with { Job = _values.CodedChoice<Job>(value, path) },
                "jobKind" => member with { JobKind = _values.CodedChoice<JobKind>(value, path) },
                "wagedWork" => member with { WagedWork = _values.CodedChoice<WagedWork>(value, path) },
                "monthlyBenefit" => member with { MonthlyBenefit = _values.CodedChoice<MonthlyBenefit>(value, path) },
                "isCriticallyIll" => member with { IsCriticallyIll = _values.YesNo(value, path) },
                "worksOffFarm" => member with { WorksOffFarm = _values.YesNo(value, path) },
                "monthsOffFarm" => member with { MonthsOffFarm = _values.Number(value, path) },
                "isOfWorkingAge" => member with { IsOfWorkingAge = _values.YesNo(value, path) },
                "budgetPaysInsurance" => member with { BudgetPaysInsurance = _values.YesNo(value, path) },
                "isTrainedOnTheJob" => member with { IsTrainedOnTheJob = _values.YesNo(value, path) },
                _ => Unknown(member, path, SurveyContext.Default.SurveyMemberContract),
            };
        }

        return member;
    }

    /// <summary>A set of names or codes; an empty one is none.</summary>
    private SocialAllowance? AllowanceOf(JsonElement value, string path) =>
        _values.Choices<SocialAllowance>(value, path)?.Aggregate(SocialAllowance.None, static (all, each) => all | each);
}
