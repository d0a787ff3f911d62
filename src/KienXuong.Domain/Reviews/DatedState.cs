using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>What is known of a household after some of its dated changes.</summary>
internal sealed record DatedState
{
    /// <summary>How many changes it holds.</summary>
    public int Changes { get; private init; }

    /// <summary>What is declared; null where nothing is.</summary>
    public Household? Declared { get; private init; }

    /// <summary>The day on which the number of deprived indicators was declared.</summary>
    public LocalDate CountedOn { get; private init; }

    /// <summary>The last survey, with the members who came and went since; null where there is none.</summary>
    public Survey? Survey { get; private init; }

    /// <summary>Where the household lives, as last stated; null where nothing is.</summary>
    public DatedPlace? Stated { get; private init; }

    /// <summary>The area by the unit; null where it is stated or no unit is.</summary>
    public AreaOfPlace? ByUnit { get; private init; }

    public AreaType? Area => Stated?.Area ?? ByUnit?.Area;

    public string? Place { get; private init; }

    /// <summary>The state of a day.</summary>
    public static DatedState On(LawBook book, DatedHousehold household, LocalDate date) =>
        household.Changes.Where(change => change.Date <= date).OrderBy(change => change.Date).Aggregate(new DatedState(), static (state, change) => state.After(change)).Placed(book, date);

    /// <summary>The state with the place as it is on the day.</summary>
    private DatedState Placed(LawBook book, LocalDate date)
    {
        (string? code, string? oldCode) = (Stated?.CodeOn(book, date), Stated?.OldCodeOn(book, date));
        return this with
        {
            ByUnit = Stated?.On(book, date),
            Declared = Declared is null ? null : Declared with { Area = Stated?.Area, CommuneCode = code, OldCommuneCode = oldCode },
            Survey = Survey is null ? null : Survey with { Area = Stated?.Area, CommuneCode = code, OldCommuneCode = oldCode },
        };
    }

    private DatedState After(DatedChange change)
    {
        DatedState stated = this with
        {
            Changes = Changes + 1,
            Declared = change.Household is { } household ? Overlaid(Declared ?? new(), household) : Declared,
            CountedOn = change.Household?.DeprivationCount is null ? CountedOn : change.Date,
            Survey = change.Survey ?? Survey,
            Stated = DatedPlace.After(Stated, change),
            Place = change.Place ?? (change.CommuneCode is null ? Place : null),
        };
        return stated.With(change.Born).With(change.Joins).Without(change.Leaves).Without(change.Dies);
    }

    private DatedState With(SurveyMember? member) => member is null ? this : this with
    {
        Declared = Declared is null ? null : Declared with
        {
            Members = Declared.Members is { } listed ? (ImmutableArray<Person>)[.. listed, new Person { Id = member.Id }] : null,
            MemberCount = Declared.MemberCount + 1,
        },
        Survey = Survey is null ? null : Survey with
        {
            Members = Survey.Members is { } surveyed ? (ImmutableArray<SurveyMember>)[.. surveyed, member] : null,
            MemberCount = Survey.MemberCount + 1,
        },
    };

    private DatedState Without(string? id) => id is null ? this : this with
    {
        Declared = Declared is null ? null : Declared with
        {
            Members = Declared.Members is { } listed ? (ImmutableArray<Person>)[.. listed.Where(each => !string.Equals(each.Id, id, StringComparison.Ordinal))] : null,
            MemberCount = Declared.MemberCount - 1,
        },
        Survey = Survey is null ? null : Survey with
        {
            Members = Survey.Members is { } surveyed ? (ImmutableArray<SurveyMember>)[.. surveyed.Where(each => !string.Equals(each.Id, id, StringComparison.Ordinal))] : null,
            MemberCount = Survey.MemberCount - 1,
        },
    };

    private static Household Overlaid(Household before, Household stated)
    {
        bool hasIndicators = !stated.Deprivations2016.IsUnknown || !stated.Deprivations2022.IsUnknown;
        return new()
        {
            Id = stated.Id ?? before.Id,
            IncomePerHead = stated.IncomePerHead ?? (stated.MonthlyIncome is null ? before.IncomePerHead : null),
            MonthlyIncome = stated.MonthlyIncome ?? (stated.IncomePerHead is null ? before.MonthlyIncome : null),
            MemberCount = stated.MemberCount ?? (stated.Members is null ? before.MemberCount : null),
            Members = stated.Members ?? before.Members,
            Deprivations2016 = new(Overlaid(before.Deprivations2016.Answers, stated.Deprivations2016.Answers)),
            Deprivations2022 = new(Overlaid(before.Deprivations2022.Answers, stated.Deprivations2022.Answers)),
            DeprivationCount = stated.DeprivationCount ?? (hasIndicators ? null : before.DeprivationCount),
            RecognisedClass = stated.RecognisedClass ?? before.RecognisedClass,
        };
    }

    private static Answers Overlaid(Answers before, Answers stated) => new(before.Known | stated.Known, (before.Yes & ~stated.Known) | (stated.Yes & stated.Known));
}
