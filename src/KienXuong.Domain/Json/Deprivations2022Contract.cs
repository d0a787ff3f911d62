namespace KienXuong.Domain.Json;

/// <summary>The twelve indicators of the standard of 2022 in the JSON contract.</summary>
internal sealed record Deprivations2022Contract
{
    public bool? Job { get; init; }

    public bool? Dependants { get; init; }

    public bool? Nutrition { get; init; }

    public bool? HealthInsurance { get; init; }

    public bool? AdultEducation { get; init; }

    public bool? ChildSchooling { get; init; }

    public bool? HousingQuality { get; init; }

    public bool? HousingArea { get; init; }

    public bool? WaterSource { get; init; }

    public bool? HygienicToilet { get; init; }

    public bool? TelecomServices { get; init; }

    public bool? InformationMeans { get; init; }

    /// <summary>The indicators as they are written; null where nothing is known.</summary>
    public static Deprivations2022Contract? Of(Deprivations2022 deprivations) => deprivations.IsUnknown ? null : new()
    {
        Job = deprivations.Job,
        Dependants = deprivations.Dependants,
        Nutrition = deprivations.Nutrition,
        HealthInsurance = deprivations.HealthInsurance,
        AdultEducation = deprivations.AdultEducation,
        ChildSchooling = deprivations.ChildSchooling,
        HousingQuality = deprivations.HousingQuality,
        HousingArea = deprivations.HousingArea,
        WaterSource = deprivations.WaterSource,
        HygienicToilet = deprivations.HygienicToilet,
        TelecomServices = deprivations.TelecomServices,
        InformationMeans = deprivations.InformationMeans,
    };
}
