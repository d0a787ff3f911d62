using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Walks from the list of units of one day to that of another.</summary>
internal static class UnitWalk
{
    /// <summary>The units of a later day into which a unit went.</summary>
    public static UnitPath Forth(LawBook book, string code, LocalDate from, LocalDate to) => Walk(book, code, from, to, ListAfter, Forth);

    /// <summary>The units of an earlier day that went into a unit.</summary>
    public static UnitPath Back(LawBook book, string code, LocalDate from, LocalDate to) => Walk(book, code, from, to, ListBefore, Back);

    /// <summary>From when to when a unit was the same in code, name, type and territory, as far as the lists say.</summary>
    public static Validity DaysOf(LawBook book, AdministrativeUnit unit, ParameterUse list)
    {
        LocalDate from = list.Validity.From;
        LocalDate? through = list.Validity.Through;
        ParameterUse here = list;
        while (ListBefore(book, here) is { } earlier && IsSame(unit, earlier, here))
        {
            from = earlier.Validity.From;
            here = earlier;
        }

        here = list;
        while (ListAfter(book, here) is { } later && IsSame(unit, here, later))
        {
            through = later.Validity.Through;
            here = later;
        }

        return new(from, through);
    }

    public static ParameterUse? ListBefore(LawBook book, ParameterUse list) =>
        list.Validity.From > LocalDate.MinIsoValue ? book.ValueOf(UnitLists.InForce, list.Validity.From.PlusDays(-1)) : null;

    private static ParameterUse? ListAfter(LawBook book, ParameterUse list) =>
        list.Validity.DayAfter is { } next ? book.ValueOf(UnitLists.InForce, next) : null;

    /// <summary>From list to list until one holds on the day, each unit going where a step says; a walk beyond the lists is lost.</summary>
    private static UnitPath Walk(
        LawBook book, string code, LocalDate from, LocalDate to, Func<LawBook, ParameterUse, ParameterUse?> nextTo, Func<string, ParameterUse, ParameterUse, Walked> step)
    {
        ParameterUse? list = book.ValueOf(UnitLists.InForce, from);
        var at = Walked.At(list, code);
        while (list is { } here && !here.Validity.Contains(to))
        {
            list = nextTo(book, here);
            at = Step(at, unit => list is null ? Walked.Lost : step(unit, here, list));
        }

        return PathOf(book, at, list);
    }

    /// <summary>Whether the unit of a code is the same in two lists that follow each other.</summary>
    private static bool IsSame(AdministrativeUnit unit, ParameterUse earlier, ParameterUse later) =>
        UnitRegister.ListOf(earlier).Find(unit.Code) is { } before && UnitRegister.ListOf(later).Find(unit.Code) is { } after &&
        before.FullName == unit.FullName && after.FullName == unit.FullName &&
        Back(after, later, earlier) is { IsComplete: true, Codes: [var only] } && only == unit.Code;

    private static Walked Forth(string code, ParameterUse from, ParameterUse to)
    {
        UnitList list = UnitRegister.ListOf(to);
        if (ReferenceEquals(list, from.Value))
        {
            return new([code], true, to.Verification);
        }

        AdministrativeUnit[] into = list.From != to.Validity.From ? [] : [.. list.Units.Where(unit => unit.FormedFrom.Any(origin => origin.Code == code))];
        return into.Length == 0 ? Walked.Lost : new(
            [.. into.Select(unit => unit.Code)], true, Weakest([to.Verification, .. into.SelectMany(unit => unit.FormedFrom).Where(origin => origin.Code == code).Select(origin => origin.Verification)]));
    }

    private static Walked Back(string code, ParameterUse from, ParameterUse to) => Back(UnitRegister.ListOf(from).Find(code)!, from, to);

    private static Walked Back(AdministrativeUnit unit, ParameterUse from, ParameterUse to) =>
        ReferenceEquals(from.Value, to.Value) ? new([unit.Code], true, to.Verification)
        : UnitRegister.ListOf(from).From != from.Validity.From || unit.FormedFrom.IsEmpty ? Walked.Lost
        : new(
            [.. unit.FormedFrom.Select(origin => origin.Code).Where(code => UnitRegister.ListOf(to).Find(code) is not null)],
            unit.AreOriginsComplete && unit.FormedFrom.All(origin => UnitRegister.ListOf(to).Find(origin.Code) is not null),
            Weakest([to.Verification, .. unit.FormedFrom.Select(origin => origin.Verification)]));

    private static Walked Step(Walked at, Func<string, Walked> step)
    {
        Walked[] next = [.. at.Codes.Select(step)];
        return new(
            [.. next.SelectMany(each => each.Codes).Distinct(StringComparer.Ordinal)],
            at.IsComplete && Array.TrueForAll(next, each => each.IsComplete),
            Weakest([at.Verification, .. next.Select(each => each.Verification)]));
    }

    private static UnitPath PathOf(LawBook book, Walked at, ParameterUse? list) => list is null ? new([], false, at.Verification) : new(
        [
            .. UnitRegister.ListOf(list).Units
                .Where(unit => at.Codes.Contains(unit.Code, StringComparer.Ordinal))
                .Select(unit => new UnitInForce(unit, DaysOf(book, unit, list), list)),
        ],
        at.IsComplete,
        at.Verification);

    private static Verification Weakest(ReadOnlySpan<Verification> parts)
    {
        Verification weakest = parts[0];
        foreach (Verification each in parts)
        {
            weakest = each > weakest ? each : weakest;
        }

        return weakest;
    }

    /// <summary>How far a walk has come.</summary>
    private sealed record Walked(ImmutableArray<string> Codes, bool IsComplete, Verification Verification)
    {
        public static readonly Walked Lost = new([], false, Verification.Reported);

        public static Walked At(ParameterUse? list, string code) =>
            list is not null && UnitRegister.ListOf(list).Find(code) is not null ? new([code], true, list.Verification) : Lost;
    }
}
