using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Tests.Surveys.Scores;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties.Reviews;

/// <summary>Draws histories and dated facts that crowd around the days on which something changes.</summary>
internal static class DatedHouseholds
{
    private static readonly LocalDate[] Anchors =
    [
        new(2021, 12, 10), new(2021, 12, 31), new(2022, 1, 1), new(2022, 7, 11), new(2022, 12, 9), new(2023, 1, 1), new(2023, 5, 15), new(2023, 12, 8), new(2024, 2, 29), new(2024, 6, 5),
        new(2024, 12, 10), new(2025, 4, 10), new(2025, 7, 1), new(2025, 12, 10), new(2026, 1, 1), new(2026, 9, 1), new(2026, 12, 10), new(2027, 1, 1), new(2027, 12, 9),
    ];

    public static Gen<LocalDate> Day => from anchor in Gen.Elements(Anchors) from shift in Gen.Frequency((3, Gen.Choose(-1, 1)), (1, Gen.Choose(-200, 200))) select anchor.PlusDays(shift);

    public static Arbitrary<StatusHistory> StatusHistory() => Arb.From(History, Shorter);

    public static Arbitrary<DatedHousehold> DatedHousehold() => Arb.From(Household, household =>
    [
        .. household.Changes.Select((_, place) => household with { Changes = household.Changes.RemoveAt(place) }),
        .. Shorter(household.History).Select(history => household with { History = history }),
    ]);

    public static Arbitrary<LocalDate> LocalDate() => Arb.From(Day);

    private static Gen<Recognition> Recognition =>
        from result in Gen.Elements(Enum.GetValues<RecognitionClass>())
        from kind in Gen.Elements(Enum.GetValues<RecognitionKind>())
        from decided in Day
        from standard in Gen.Elements(null, "2016", "2022", "2027")
        from year in Gen.Frequency((5, Gen.Constant<int?>(null)), (1, Gen.Choose(2021, 2028).Select(each => (int?)each)))
        from through in Gen.Frequency((6, Gen.Constant<LocalDate?>(null)), (1, Day.Select(each => (LocalDate?)each)))
        select new Recognition { Class = result, Kind = kind, Decided = decided, Standard = standard, PolicyYear = year, Through = through };

    private static Gen<StatusEvent> Event =>
        from kind in Gen.Elements(Enum.GetValues<StatusEventKind>())
        from date in Day
        from after in Gen.Elements<PovertyClass?>(null, PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.NeitherPoorNorNearPoor)
        select new StatusEvent { Kind = kind, Date = date, Class = after };

    private static Gen<StatusHistory> History =>
        from recognitions in Gen.Choose(0, 5).SelectMany(count => Recognition.ArrayOf(count))
        from events in Gen.Choose(0, 2).SelectMany(count => Event.ArrayOf(count))
        select events.Aggregate(recognitions.Aggregate(Domain.Reviews.StatusHistory.Empty, (history, each) => history.With(each)), (history, each) => history.With(each));

    private static Gen<SurveyMember> Member =>
        from kind in Gen.Elements(Made.Worker, Made.Child, Made.OnAllowance)
        from id in Gen.Elements("M1", "M2", "M3")
        from age in Gen.Elements(0, 3, 5, 6, 10, 12, 15, 16, 18, 30)
        from born in Day
        select kind with { Id = id, BirthDate = born.PlusYears(-age) };

    private static Gen<DatedChange> Change =>
        from date in Day
        from income in Gen.Elements<long?>(null, 1_400_000, 1_500_000, 1_500_001, 2_100_000, 2_900_000)
        from count in Gen.Elements<int?>(null, 2, 3)
        from area in Gen.Elements<AreaType?>(null, AreaType.Rural, AreaType.Urban)
        from member in Member
        from unit in Gen.Elements("13075", "13090", "13117", "13120", "12454", "00000")
        from oldUnit in Gen.Elements(null, "13075", "13138")
        from what in Gen.Choose(0, 8)
        select what switch
        {
            0 or 1 => new DatedChange { Date = date, Household = new() { Area = area, IncomePerHead = income, DeprivationCount = count } },
            2 => new DatedChange { Date = date, Survey = Made.Nothing with { Members = (ImmutableArray<SurveyMember>)[Made.Worker with { Id = "M0" }, member] } },
            3 => new DatedChange { Date = date, Born = member },
            4 => new DatedChange { Date = date, Leaves = member.Id },
            5 => new DatedChange { Date = date, Area = area, Place = "X" },
            7 => new DatedChange { Date = date, CommuneCode = unit, OldCommuneCode = oldUnit },
            8 => new DatedChange { Date = date, Household = new() { CommuneCode = unit, IncomePerHead = income, DeprivationCount = count } },
            _ => new DatedChange { Date = date, Household = new() { MonthlyIncome = income * 4, MemberCount = 4, Deprivations2022 = new() { Job = true, WaterSource = count == 3 } } },
        };

    private static Gen<DatedHousehold> Household =>
        from history in History
        from changes in Gen.Choose(0, 5).SelectMany(count => Change.ArrayOf(count))
        select new DatedHousehold { Id = "H", History = history, Changes = [.. changes] };

    private static IEnumerable<StatusHistory> Shorter(StatusHistory history)
    {
        for (int place = 0; place < history.Recognitions.Length; place++)
        {
            yield return history.Events.Aggregate(
                history.Recognitions.RemoveAt(place).Aggregate(Domain.Reviews.StatusHistory.Empty, (shorter, each) => shorter.With(each)), (shorter, each) => shorter.With(each));
        }
    }
}
