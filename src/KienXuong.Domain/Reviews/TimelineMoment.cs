using System.Collections.Immutable;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Everything that a timeline tells of one day.</summary>
internal sealed record TimelineMoment
{
    private TimelineMoment(LocalDate date, DatedState facts) => (Date, Facts) = (date, facts);

    public LocalDate Date { get; }

    public DatedState Facts { get; }

    public StandardInForce? Standard { get; private init; }

    public Classification? ByIncome { get; private init; }

    public SurveyClassification? BySurvey { get; private init; }

    public required HouseholdStatus Status { get; init; }

    public required NewlyEscapedWindow Credit { get; init; }

    public required NewlyEscapedWindow Programme { get; init; }

    public required TimelineSeen Seen { get; init; }

    /// <summary>The day as it is.</summary>
    public static TimelineMoment Of(LawBook book, DatedHousehold household, StatusReading reading, LocalDate date)
    {
        DatedState facts = DatedState.On(book, household, date);
        LawInForce law = book.On(date);
        Classification? byIncome = Declared(book, facts, law) is { } declared ? law.Classify(declared) : null;
        SurveyClassification? bySurvey = facts.Survey is { } survey ? law.ClassifyByScore(survey) : null;
        HouseholdStatus status = reading.On(date);
        NewlyEscapedWindow credit = CreditOf(book, reading, date, byIncome);
        NewlyEscapedWindow programme = book.NewlyEscapedForProgramme(NewlyEscapedFacts.Of(reading, date), date);
        return new(date, facts)
        {
            Standard = law.Standard,
            ByIncome = byIncome,
            BySurvey = bySurvey,
            Status = status,
            Credit = credit,
            Programme = programme,
            Seen = new()
            {
                Changes = facts.Changes,
                Law = new([.. LawOf(book, law, facts.ByUnit, byIncome, bySurvey, credit, programme)]),
                Unit = TimelineSeen.Of(facts.ByUnit?.Unit),
                Place = TimelineSeen.Of(facts.ByUnit),
                ByIncome = TimelineSeen.Of(byIncome),
                BySurvey = TimelineSeen.Of(bySurvey),
                Status = TimelineSeen.Of(status),
                Decision = (status.Class is null ? null : status.By, status.ByEvent),
                Credit = TimelineSeen.Of(credit),
                Programme = TimelineSeen.Of(programme),
            },
        };
    }

    /// <summary>The declared household; a number of deprived indicators only under the standard in force when it was declared.</summary>
    private static Household? Declared(LawBook book, DatedState facts, LawInForce law) =>
        facts.Declared is { DeprivationCount: not null } declared && book.On(facts.CountedOn).Standard?.Standard != law.Standard?.Standard
            ? declared with { DeprivationCount = null }
            : facts.Declared;

    /// <summary>The window of credit, with the income above the near-poor line where the declared income decides it.</summary>
    private static NewlyEscapedWindow CreditOf(LawBook book, StatusReading reading, LocalDate date, Classification? byIncome)
    {
        bool? isAbove = byIncome is not { Possible.Count: > 0 } ? null
            : byIncome.Possible.All(each => each is PovertyClass.Poor or PovertyClass.NearPoor) ? false
            : byIncome.Possible.Any(each => each is PovertyClass.Poor or PovertyClass.NearPoor) ? null
            : true;
        return book.NewlyEscapedForCredit(NewlyEscapedFacts.Of(reading, date) with { HasIncomeAboveLine = isAbove }, date);
    }

    /// <summary>The values of the law that the day rests on: the standard, the area by the unit, what the class uses, the named choice of the status, and what an open window uses.</summary>
    private static IEnumerable<ParameterUse> LawOf(
        LawBook book, LawInForce law, AreaOfPlace? place, Classification? byIncome, SurveyClassification? bySurvey, NewlyEscapedWindow credit, NewlyEscapedWindow programme)
    {
        IEnumerable<ParameterUse?> uses =
        [
            law.Standard?.Use,
            place?.Rule,
            place?.Reading,
            .. byIncome is not null && law.Standard is { } standard ? book.Bind(standard.Standard.Classes, law.Date).Rules.Uses : [],
            .. bySurvey is not null && SurveyRoute.RulesOf(book, law.Date, law.Standard) is { } rules ? [book.ValueOf(ScoreRoute.Rules, law.Date), .. rules.Rules.Uses] : (ImmutableArray<ParameterUse?>)[],
            book.ValueOf(StatusRules.YearlyCounts, law.Date),
            .. credit.Start is not null && credit.Eligibility.Possible.Contains(Answer.Yes) ? [credit.Eligibility.Rules, book.ValueOf(NewlyEscapedRules.CreditYears, law.Date)] : (ImmutableArray<ParameterUse?>)[],
            .. programme.Start is not null && programme.Eligibility.Possible.Contains(Answer.Yes) ? [programme.Eligibility.Rules, book.ValueOf(NewlyEscapedRules.ProgrammeMonths, law.Date)] : (ImmutableArray<ParameterUse?>)[],
        ];
        return uses.OfType<ParameterUse>().Distinct();
    }
}
