using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Territories;

/// <summary>Finds the area of a place from its unit and the day.</summary>
internal static class AreaResolution
{
    public static readonly Possible<AreaType> Either = Of(AreaType.Rural, AreaType.Urban);

    public static AreaOfPlace Of(LawBook book, UnitRegister register, string code, string? oldCode)
    {
        UnitAnswer unit = register.Find(code);
        ParameterUse? rule = book.ValueOf(AreaRules.ByType, register.Date);
        Possible<AreaType> current = unit is UnitFound { Unit.Unit.Type: var type } && rule is not null ? Of(Read(rule).Of(type)) : Either;
        if (book.ValueOf(AreaRules.Reading, register.Date) is not { } reading)
        {
            return new(register.Date, unit, current) { Rule = rule };
        }

        UnitPath origins = register.Before(code, AreaRules.EveOfMerger);
        UnitAnswer? old = oldCode is null ? null : new UnitRegister(book, AreaRules.EveOfMerger).Find(oldCode);
        Possible<AreaType> before = Before(book, origins, old);
        bool isCurrent = reading.Value is AreaReading.CurrentUnit;
        return new(register.Date, unit, isCurrent ? current : before)
        {
            Rule = rule,
            Reading = reading,
            OtherReading = reading.Parameter.NameOfValue(isCurrent ? AreaReading.BeforeRearrangement : AreaReading.CurrentUnit),
            ByOtherReading = isCurrent ? before : current,
            OldUnit = old,
            IsOldUnitOfOther = old is not null && origins.Units.All(each => each.Unit.Code != oldCode) && (origins.IsComplete || old is UnitFound),
        };
    }

    /// <summary>The area before the merger: of the old unit where it is known, else what all units that can be it have in common.</summary>
    private static Possible<AreaType> Before(LawBook book, UnitPath origins, UnitAnswer? old)
    {
        if (book.ValueOf(AreaRules.ByType, AreaRules.EveOfMerger) is not { } use)
        {
            return Either;
        }

        AreaByUnitType rule = Read(use);
        return old is UnitFound found ? Of(rule.Of(found.Unit.Unit.Type))
            : old is not null || !origins.IsComplete ? Either
            : Of([.. origins.Units.Select(each => rule.Of(each.Unit.Type))]);
    }

    private static AreaByUnitType Read(ParameterUse use) => (AreaByUnitType)use.Value;

    private static Possible<AreaType> Of(params ImmutableArray<AreaType> areas) =>
        new(areas.Aggregate(0UL, static (bits, area) => bits | (1UL << (int)area)));
}
