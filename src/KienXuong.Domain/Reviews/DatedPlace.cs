using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Where a household lives, as last stated: an area, or a unit by its code and the day of which the code speaks.</summary>
internal sealed record DatedPlace(LocalDate Since, AreaType? Area, string? Code, string? OldCode)
{
    /// <summary>What a change says of the place; the earlier statement where it says nothing.</summary>
    public static DatedPlace? After(DatedPlace? before, DatedChange change) =>
        Stated(change.Date, change.Area, change.CommuneCode, change.OldCommuneCode, before)
        ?? Stated(change.Date, change.Household?.Area, change.Household?.CommuneCode, change.Household?.OldCommuneCode, before)
        ?? Stated(change.Date, change.Survey?.Area, change.Survey?.CommuneCode, change.Survey?.OldCommuneCode, before)
        ?? before;

    /// <summary>The area by the unit, which is followed from the day of the statement to another; null where an area is stated. A unit that cannot be followed leaves it open.</summary>
    public AreaOfPlace? On(LawBook book, LocalDate date)
    {
        if (Area is not null || Code is null)
        {
            return null;
        }

        UnitRegister register = book.On(date).Units;
        return CodeOn(book, date) is { } code ? register.AreaOf(code, OldCodeOn(book, date)) : new(date, Unfollowed(book, date), AreaResolution.Either);
    }

    /// <summary>The code of the unit of a day; null where the code was of no unit when it was stated, or the unit went into several.</summary>
    public string? CodeOn(LawBook book, LocalDate date) =>
        Code is not null && book.On(Since).Units.After(Code, date) is { IsComplete: true, Units: [var unit] } ? unit.Unit.Code : null;

    /// <summary>The code of the unit of 30/06/2025; null where it is neither stated nor follows from an earlier code, and to that day.</summary>
    public string? OldCodeOn(LawBook book, LocalDate date) =>
        date <= AreaRules.EveOfMerger ? null : OldCode ?? (Since <= AreaRules.EveOfMerger ? CodeOn(book, AreaRules.EveOfMerger) : null);

    private UnitAnswer Unfollowed(LawBook book, LocalDate date)
    {
        UnitRegister register = book.On(Since).Units;
        return register.Find(Code!) is UnitFound ? new UnitCandidates(date, register.After(Code!, date).Units) : register.Find(Code!);
    }

    private static DatedPlace? Stated(LocalDate date, AreaType? area, string? code, string? oldCode, DatedPlace? before) =>
        area is not null || code is not null ? new(date, area, code, oldCode)
        : oldCode is not null && before is not null ? before with { OldCode = oldCode }
        : null;
}
