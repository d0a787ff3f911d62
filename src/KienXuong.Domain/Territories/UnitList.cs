using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Danh mục đơn vị hành chính: the units that exist together from a first day on. Immutable; a later list replaces it.</summary>
public sealed class UnitList
{
    private readonly FrozenDictionary<string, AdministrativeUnit> _byCode;

    /// <summary>Makes a list.</summary>
    /// <param name="from">The first day of its units, before which the units of <see cref="AdministrativeUnit.FormedFrom"/> existed.</param>
    /// <param name="units">The units.</param>
    /// <exception cref="ArgumentException">A code is not of five digits, or two units have one code.</exception>
    public UnitList(LocalDate from, params ImmutableArray<AdministrativeUnit> units)
    {
        foreach (AdministrativeUnit unit in units)
        {
            if (unit.Code is not { Length: 5 } || !unit.Code.All(char.IsAsciiDigit))
            {
                throw new ArgumentException("The code of a unit has five digits, not " + unit.Code + ".", nameof(units));
            }
        }

        if (units.GroupBy(unit => unit.Code, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException("Two units have one code: " + string.Join(", ", twice) + ".", nameof(units));
        }

        From = from;
        Units = [.. units.Select(unit => unit with { Name = VietnameseText.Composed(unit.Name) })];
        _byCode = Units.ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);
    }

    /// <summary>The first day of its units.</summary>
    public LocalDate From { get; }

    /// <summary>The units, in the order of the list.</summary>
    public ImmutableArray<AdministrativeUnit> Units { get; }

    /// <summary>The unit of a code; null where there is none.</summary>
    /// <param name="code">The code.</param>
    public AdministrativeUnit? Find(string code) => _byCode.GetValueOrDefault(code);
}
