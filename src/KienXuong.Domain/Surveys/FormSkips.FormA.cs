namespace KienXuong.Domain.Surveys;

/// <content>What Form A has answered already.</content>
public static partial class FormSkips
{
    /// <summary>The survey with its empty fields filled where a "no" of Form A leaves nothing else: a thing that the household does not have is not asked for again.</summary>
    private static Survey WithFormA(Survey survey)
    {
        if (survey.FormA is not { } form)
        {
            return survey;
        }

        DurableAssets assets = survey.Assets;
        if (form.AirConditionerOrRefrigerator == false)
        {
            assets = assets with { Refrigerators = assets.Refrigerators ?? 0, AirConditioners = assets.AirConditioners ?? 0 };
        }

        if (form.WaterHeater == false)
        {
            assets = assets with { WaterHeaters = assets.WaterHeaters ?? 0 };
        }

        if (form.WashingMachine == false)
        {
            assets = assets with { WashingMachines = assets.WashingMachines ?? 0 };
        }

        return survey with
        {
            IsOnPoorList = survey.IsOnPoorList ?? (form.IsOnCommuneList == false ? false : null),
            Assets = assets,
            Members = form.PublicServantOrPensioner == false ? WithoutBenefits(survey.Members) : survey.Members,
        };
    }

    private static IReadOnlyList<SurveyMember>? WithoutBenefits(IReadOnlyList<SurveyMember>? members) => members is null ? null
        : [.. members.Select(static member => member is { MonthlyBenefit: null } ? member with { MonthlyBenefit = MonthlyBenefit.None } : member)];
}
