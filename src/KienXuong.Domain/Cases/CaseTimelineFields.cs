using System.Collections.Immutable;
using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Cases;

/// <summary>What a case with a history can expect of its timeline on the day: the unit, the area by both readings, the class by declared income, and why an interval begins.</summary>
internal static class CaseTimelineFields
{
    /// <summary>The fields.</summary>
    public static ImmutableArray<CaseField> All { get; } =
    [
        new("timelineUnit", CaseFieldKind.Text, static (c, book, law) => (On(c, book, law.Date).ByUnit?.Unit as UnitFound)?.Unit.Unit.Code ?? "none"),
        new("timelineArea", CaseFieldKind.Text, static (c, book, law) => On(c, book, law.Date).Area is { } area ? JsonNames.Of(area) : "unknown"),
        new("timelineAreaByOtherReading", CaseFieldKind.Texts, static (c, book, law) =>
            CaseField.Join(On(c, book, law.Date).ByUnit is { Reading: not null } place ? place.ByOtherReading.Select(JsonNames.Of) : [])),
        new("timelineClass", CaseFieldKind.Texts, static (c, book, law) => CaseField.Join(On(c, book, law.Date).ByIncome?.Possible.Select(JsonNames.Of) ?? [])),
        new("timelineReasons", CaseFieldKind.Texts, static (c, book, law) => CaseField.Join(ReasonsOn(c, book, law.Date))),
    ];

    private static TimelineInterval On(LawCase lawCase, LawBook book, LocalDate day) => book.TimelineOf(Household(lawCase), day, day).Intervals[0];

    /// <summary>The kinds of reasons for which an interval begins on the day; none where the one of the eve goes on.</summary>
    private static IEnumerable<string> ReasonsOn(LawCase lawCase, LawBook book, LocalDate day) =>
        book.TimelineOf(Household(lawCase), day.PlusDays(-1), day).Intervals is [_, var begun]
            ? begun.Reasons.Select(reason => JsonNames.Of(reason.Kind)).Distinct(StringComparer.Ordinal)
            : [];

    private static DatedHousehold Household(LawCase lawCase) => lawCase.History ?? new();
}
