using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Danh bạ đơn vị hành chính của một ngày: the commune-level units of a day in a law book: by code, by name, and where they came from and went.</summary>
/// <remarks>A unit is never known by its code alone: 13120 is three communes within nine months. Immutable and safe to use from several threads.</remarks>
public sealed class UnitRegister
{
    private readonly LawBook _book;
    private readonly ParameterUse? _list;

    internal UnitRegister(LawBook book, LocalDate date)
    {
        _book = book;
        _list = book.ValueOf(UnitLists.InForce, date);
        Date = date;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Every unit of the day, in the order of the list; empty where no list covers it.</summary>
    public ImmutableArray<UnitInForce> All => _list is null ? [] : [.. ListOf(_list).Units.Select(unit => InForce(unit, _list))];

    /// <summary>The unit of a code on the day.</summary>
    /// <param name="code">The code: five digits as text, as the list writes it.</param>
    public UnitAnswer Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _list is null ? new UnitNotCovered(Date, UnitLists.InForce.NotCoveredOn(Date))
            : ListOf(_list).Find(code) is { } unit ? new UnitFound(Date, InForce(unit, _list))
            : new UnitUnknown(Date, WentInto(code));
    }

    /// <summary>The unit of a name on the day: one of this name, with its type and letter for letter, is the unit; one that a search finds is only a candidate.</summary>
    /// <param name="name">The name with its type, for example <c>Xã Vũ Quý</c>. Search passes over letter case, signs, tone placing, đ or d, and y or i.</param>
    /// <param name="within">The name or code of the district or province, where names repeat; null for all units of the list.</param>
    public UnitAnswer FindByName(string name, string? within = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_list is null)
        {
            return new UnitNotCovered(Date, UnitLists.InForce.NotCoveredOn(Date));
        }

        ImmutableArray<AdministrativeUnit> units = ListOf(_list).Units;
        AdministrativeUnit[] exact = [.. units.Where(unit => UnitNames.IsExactly(unit, name, within))];
        AdministrativeUnit[] found = exact.Length > 0 ? exact : [.. units.Where(unit => UnitNames.IsLike(unit, name, within))];
        return exact.Length == 1 ? new UnitFound(Date, InForce(exact[0], _list))
            : found.Length > 0 ? new UnitCandidates(Date, [.. found.Select(unit => InForce(unit, _list))])
            : new UnitUnknown(Date, []);
    }

    /// <summary>Các đơn vị tiền thân: the units of an earlier day whose territory is in a unit of this day.</summary>
    /// <param name="code">The code of a unit of this day.</param>
    /// <param name="earlier">The earlier day.</param>
    /// <returns>The units; none, and not complete, where the code is of no unit of this day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The other day is after this one.</exception>
    public UnitPath Before(string code, LocalDate earlier)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, Date);
        return UnitWalk.Back(_book, code, Date, earlier);
    }

    /// <summary>Các đơn vị kế tiếp: the units of a later day into which a unit of this day went.</summary>
    /// <param name="code">The code of a unit of this day.</param>
    /// <param name="later">The later day.</param>
    /// <returns>The units; none, and not complete, where the code is of no unit of this day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The other day is before this one.</exception>
    public UnitPath After(string code, LocalDate later)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfLessThan(later, Date);
        return UnitWalk.Forth(_book, code, Date, later);
    }

    /// <summary>Khu vực của nơi ở: whether a place is rural or urban on the day, by the reading of the law book, and what the other reading would say.</summary>
    /// <param name="code">The code of the unit on the day.</param>
    /// <param name="oldCode">The code of the unit on 30/06/2025 in whose territory the place lies; null unknown. Only days from 01/07/2025 ask for it.</param>
    public AreaOfPlace AreaOf(string code, string? oldCode = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return AreaResolution.Of(_book, this, code, oldCode);
    }

    internal static UnitList ListOf(ParameterUse use) => (UnitList)use.Value;

    /// <summary>A unit of the list of this day with the days on which it was the same.</summary>
    private UnitInForce InForce(AdministrativeUnit unit, ParameterUse list) => new(unit, UnitWalk.DaysOf(_book, unit, list), list);

    /// <summary>Where the last unit before this day that had a code went.</summary>
    private ImmutableArray<UnitInForce> WentInto(string code)
    {
        for (ParameterUse? list = UnitWalk.ListBefore(_book, _list!); list is not null; list = UnitWalk.ListBefore(_book, list))
        {
            if (ListOf(list).Find(code) is not null)
            {
                return UnitWalk.Forth(_book, code, list.Validity.Through!.Value, Date).Units;
            }
        }

        return [];
    }
}
