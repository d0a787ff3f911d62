namespace KienXuong.Domain.Territories;

/// <summary>Compares the names of units: letter for letter for identity, folded for search.</summary>
internal static class UnitNames
{
    /// <summary>Whether a unit has a name with its type, letter for letter.</summary>
    public static bool IsExactly(AdministrativeUnit unit, string name, string? within) =>
        string.Equals(unit.FullName, VietnameseText.Composed(name), StringComparison.Ordinal) &&
        (within is null || Within(unit).Any(each => each.Code == within || string.Equals(each.Name, VietnameseText.Composed(within), StringComparison.Ordinal)));

    /// <summary>Whether a search for a name, with or without a type, finds a unit.</summary>
    public static bool IsLike(AdministrativeUnit unit, string name, string? within)
    {
        string folded = VietnameseText.Folded(name);
        string own = VietnameseText.Folded(unit.Name);
        return folded.EndsWith(own, StringComparison.Ordinal) && IsTypeOrNothing(folded[..^own.Length]) && (within is null || Within(unit).Any(each => IsLike(each, within)));
    }

    private static bool IsLike(Territory territory, string within) =>
        territory.Code == within || VietnameseText.Folded(within).EndsWith(VietnameseText.Folded(territory.Name), StringComparison.Ordinal);

    /// <summary>Any type: addresses are not rewritten on the day on which a township becomes a commune.</summary>
    private static bool IsTypeOrNothing(string start) =>
        start.Length == 0 || Enum.GetValues<UnitType>().Any(type => UnitTypeNames.Folded(type).Contains(start, StringComparer.Ordinal));

    private static IEnumerable<Territory> Within(AdministrativeUnit unit) => unit.District is { } district ? [district, unit.Province] : [unit.Province];
}
