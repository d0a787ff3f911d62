namespace KienXuong.Domain.Surveys;

/// <summary>Diện tích đất đai: item X of part A of form 3.1: land in m², at most three decimals, that the household may use or rents in. Null is unknown, not none.</summary>
public sealed record LandHeld
{
    /// <summary>Diện tích ao, vườn liền kề đất ở (line 1): pond and garden next to the dwelling.</summary>
    public decimal? GardenAndPond { get; init; }

    /// <summary>Diện tích trồng cây hằng năm (line 2): annual crops.</summary>
    public decimal? AnnualCrops { get; init; }

    /// <summary>Diện tích đất cây lâu năm (line 3): perennial crops.</summary>
    public decimal? PerennialCrops { get; init; }

    /// <summary>Diện tích mặt nước (line 4): water surface.</summary>
    public decimal? WaterSurface { get; init; }

    /// <summary>Diện tích đất rừng (line 5): forest.</summary>
    public decimal? Forest { get; init; }
}
