using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Input;
using NodaTime;

namespace KienXuong.Tool.Units;

/// <summary>A unit in the cells of a table.</summary>
internal static class UnitCells
{
    /// <summary>The unit, as <see cref="Texts.UnitHeadings"/> names the cells.</summary>
    /// <param name="row">The unit.</param>
    /// <param name="language">The language.</param>
    public static SheetCell[] Of(UnitRow row, Language language) =>
    [
        SheetCell.Of(row.Unit.Unit.Code),
        SheetCell.Of(row.Unit.Unit.FullName),
        SheetCell.Of(row.Unit.Unit.District?.Name ?? ""),
        SheetCell.Of(row.Unit.Unit.Province.Name),
        SheetCell.Of(AreasOf(row.Areas, language)),
        Day(row.Unit.Days.From),
        Day(row.Unit.Days.Through),
        SheetCell.Of(row.Unit.List.Cite(language)),
        SheetCell.Of(VerificationNames.Of(row.Unit.Verification).In(language)),
    ];

    /// <summary>The areas in words.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="language">The language.</param>
    public static string AreasOf(Possible<AreaType> areas, Language language) =>
        string.Join(Texts.Or.In(language), areas.Select(area => HouseholdFacts.Area.Choices[(int)area].In(language)));

    private static SheetCell Day(LocalDate? date) => date is { } day ? SheetCell.Of(day) : default;
}
