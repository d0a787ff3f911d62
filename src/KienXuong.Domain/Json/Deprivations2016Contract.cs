namespace KienXuong.Domain.Json;

/// <summary>The ten indicators of the standard of 2016 in the JSON contract.</summary>
internal sealed record Deprivations2016Contract
{
    public bool? MedicalServices { get; init; }

    public bool? HealthInsurance { get; init; }

    public bool? AdultEducation { get; init; }

    public bool? ChildSchooling { get; init; }

    public bool? HousingQuality { get; init; }

    public bool? HousingArea { get; init; }

    public bool? WaterSource { get; init; }

    public bool? HygienicToilet { get; init; }

    public bool? TelecomServices { get; init; }

    public bool? InformationAssets { get; init; }

    /// <summary>The indicators as they are written; null where nothing is known.</summary>
    public static Deprivations2016Contract? Of(Deprivations2016 deprivations) => deprivations.IsUnknown ? null : new()
    {
        MedicalServices = deprivations.MedicalServices,
        HealthInsurance = deprivations.HealthInsurance,
        AdultEducation = deprivations.AdultEducation,
        ChildSchooling = deprivations.ChildSchooling,
        HousingQuality = deprivations.HousingQuality,
        HousingArea = deprivations.HousingArea,
        WaterSource = deprivations.WaterSource,
        HygienicToilet = deprivations.HygienicToilet,
        TelecomServices = deprivations.TelecomServices,
        InformationAssets = deprivations.InformationAssets,
    };
}
