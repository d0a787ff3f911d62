using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;

namespace KienXuong.Domain;

/// <summary>Nơi ở: fills in the area of a household from its unit where the area is left out. An area that is given stays.</summary>
internal static class Places
{
    /// <summary>The area of a household by its unit; null where the area is given or no unit is named.</summary>
    public static AreaOfPlace? Of(LawInForce law, Household household) =>
        household is { Area: null, CommuneCode: { } code } ? law.Units.AreaOf(code, household.OldCommuneCode) : null;

    /// <summary>The area of a survey by its unit; null where the area is given or no unit is named.</summary>
    public static AreaOfPlace? Of(LawInForce law, Survey survey) =>
        survey is { Area: null, CommuneCode: { } code } ? law.Units.AreaOf(code, survey.OldCommuneCode) : null;

    /// <summary>The household as its place says.</summary>
    public static Household At(this Household household, AreaOfPlace? place) => place is null ? household : household with { Area = place.Area };

    /// <summary>The survey as its place says.</summary>
    public static Survey At(this Survey survey, AreaOfPlace? place) => place is null ? survey : survey with { Area = place.Area };

    /// <summary>The classes that the other reading of the place would leave possible.</summary>
    /// <param name="place">The place; null where the area is given.</param>
    /// <param name="possible">The classes by the reading that was used.</param>
    /// <param name="byArea">The classes of an area; of null, of an unknown one.</param>
    public static Possible<PovertyClass> ByOtherReading(AreaOfPlace? place, Possible<PovertyClass> possible, Func<AreaType?, ulong> byArea) =>
        place is null || place.ByOtherReading == place.Possible ? possible : new(byArea(place.ByOtherReading.Decided));
}
