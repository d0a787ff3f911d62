using System.Collections.Immutable;
using KienXuong.Domain.Benefits.Electricity;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Bộ luật: the whole of the law that this library knows, immutable, every value with its days and provision. Rules are made when they are first asked for.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public sealed partial class LawBook : IParameterSource
{
    private (object Rules, object Bound, Validity Validity)[] _bound = [];

    private readonly ImmutableArray<LawLayer> _layers;
    private readonly LocalDate? _knownOn;

    private LawBook(ImmutableArray<LawLayer> layers, LocalDate? knownOn)
    {
        _layers = layers;
        _knownOn = knownOn;
    }

    /// <summary>Pháp luật Việt Nam: the national law as this version of the library knows it.</summary>
    public static LawBook Vietnam { get; } = new([], null);

    /// <summary>Every parameter, in the order of the register.</summary>
    public static ImmutableArray<Parameter> Parameters =>
    [
        PovertyStandards.InForce,
        Decision59Of2015.PovertyLine,
        Decision59Of2015.NearPovertyLine,
        Decision59Of2015.AverageLine,
        Decree07Of2021.IncomeLine,
        Decree07Of2021.AverageLine,
        Decree30Of2025.LowIncomeLine,
        PovertyStandards.LowIncomeWorker,
        Decree351Of2025.IncomeLine,
        Decree351Of2025.AverageLine,
        ScoreRoute.Rules,
        ScoreRoute.IncomeCutOff,
        ScoreRoute.DeprivationCutOff,
        FormB1.Points,
        FormB2.Points,
        FormB2.WeightLimits,
        FormB2.HeightLimits,
        SurveyChoices.RowsOfItem5,
        SurveyChoices.UpperAgeOfIndicator5,
        SurveyChoices.Rain,
        SurveyChoices.SchoolLevelFit,
        SurveyChoices.NutritionRow,
        SurveyChoices.Tablets,
        SurveyChoices.MotorbikesInCentralHighlands,
        HouseholdMembers.InForce,
        QuickIdentification.InForce,
        IncomeSurvey.InForce,
        .. SurveyIndicators.Parameters,
        UnitLists.InForce,
        AreaRules.ByType,
        AreaRules.Reading,
        StatusRules.CountsInForce,
        StatusRules.YearlyCounts,
        MovementRules.InForce,
        MovementRules.LookBack,
        NewlyEscapedRules.Credit,
        NewlyEscapedRules.CreditYears,
        NewlyEscapedRules.Programme,
        NewlyEscapedRules.ProgrammeMonths,
        PoorHouseholdElectricity.Who,
        PoorHouseholdElectricity.MonthlyQuantity,
        ElectricityPrices.FirstTierPrice,
        ElectricityPrices.Vat,
        PoorHouseholdElectricity.PriceDayOfMonth,
        PoorHouseholdElectricity.MonthlyRounding,
        .. Procedures.Parameters,
    ];

    /// <summary>Every amount of the benefits, in the order of the register.</summary>
    public static ImmutableArray<Amount> Amounts => [PoorHouseholdElectricity.Monthly];

    /// <summary>The law of a day. A day outside the coverage has a law too: one that answers "not covered".</summary>
    /// <param name="date">The day.</param>
    public LawInForce On(LocalDate date) => new(this, date);

    /// <summary>The law as it was known on a day: values signed later are hidden, even where they reach back.</summary>
    /// <remarks>
    /// <para>A value whose instrument gives it no last day runs on, for who looked then, over whatever replaced it later. Where an instrument gave
    /// the last day and nothing that was signed by then follows, the days after it have no value: they are answered "not covered", never by the nearest value.</para>
    /// <para>A value whose day of signing is not known is taken as known from its first day. A named choice, where the law is open, is no law and is never hidden.</para>
    /// </remarks>
    /// <param name="date">The day on which somebody looks.</param>
    /// <exception cref="LayerRefusedException">What the layers hold by that day breaks a rule set; without layers this cannot happen.</exception>
    public LawBook AsKnownOn(LocalDate date)
    {
        var book = new LawBook(_layers, date);
        if (!_layers.IsEmpty)
        {
            LayerChecks.Refuse(_layers, book);
        }

        return book;
    }

    /// <summary>This law with a layer over it: a province's values, values that the caller knows, or a reform to study.</summary>
    /// <param name="layer">The layer.</param>
    /// <exception cref="LayerRefusedException">With the layer a province goes below the national value where the law forbids that, or changes what no province may change, or a rule set breaks.</exception>
    public LawBook With(LawLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var book = new LawBook([.. _layers.Append(layer).OrderBy(each => each.Rank)], _knownOn);
        LayerChecks.Refuse(book._layers, book);
        return book;
    }

    /// <summary>The value of a parameter on a day in this law book, with its layer; null where the law gives none.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="date">The day.</param>
    public ParameterUse? ValueOf(Parameter parameter, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ParameterUse? value = parameter.On(date, _knownOn);
        return _layers.IsEmpty ? value : LayeredValues.Of(parameter, date, value, _layers, _knownOn);
    }

    /// <summary>Hỗ trợ tiền điện của hộ nghèo trong một tháng: the electricity support of a poor household for a month, by the class recognised for that month.</summary>
    /// <param name="household">The household as recognised in the month.</param>
    /// <param name="month">The month.</param>
    public Entitlement ElectricitySupport(Household household, YearMonth month) =>
        ElectricityEntitlements.OfMonth(this, household, month);

    /// <summary>Hỗ trợ tiền điện của hộ nghèo trong một quý: the three monthly amounts together, each rounded for itself.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <param name="inMonth">The household as recognised in each month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public QuarterlyEntitlement ElectricitySupport(int year, int quarter, Func<YearMonth, Household> inMonth) =>
        ElectricityEntitlements.OfQuarter(this, year, quarter, inMonth);

    /// <summary>Kế hoạch rà soát: every step of a review with its days, who does it, who gives an opinion, its forms and its provision.</summary>
    /// <param name="round">The review. Its events are not read.</param>
    /// <param name="calendar">The working days; null for Monday to Friday without public holidays, which the plan says.</param>
    /// <returns>The plan; not covered before 01/09/2021, and where no text is known and the caller states none.</returns>
    public ReviewPlan PlanReview(ReviewRound round, WorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(round);
        return ReviewPlanner.Of(this, round, calendar ?? WorkingCalendar.MondayToFriday);
    }

    /// <summary>Đối chiếu tiến độ rà soát: what of a review is on time, late or running on a day, what comes next, and what to look at.</summary>
    /// <param name="round">The review with what is known to have happened; check it with <c>ReviewRoundValidator</c> first where it comes from outside.</param>
    /// <param name="on">The day of the check.</param>
    /// <param name="calendar">The working days; null for Monday to Friday without public holidays, which the check says.</param>
    /// <returns>The check; not covered as a plan is.</returns>
    public ReviewCheck CheckReview(ReviewRound round, LocalDate on, WorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(round);
        return ReviewChecker.Of(this, round, on, calendar ?? WorkingCalendar.MondayToFriday);
    }

    /// <summary>Thủ tục rà soát: the procedures known on a day, each with its steps, papers, forms and figures.</summary>
    /// <param name="date">The day.</param>
    public ImmutableArray<Procedure> DescribeProcedures(LocalDate date) =>
        [.. Procedures.All.Select(procedure => ValueOf(procedure, date)?.Value).OfType<Procedure>()];

    /// <summary>Mô tả bộ quy tắc: every rule set in force on a day, in words.</summary>
    /// <param name="date">The day.</param>
    public ImmutableArray<RuleSetDescription> Describe(LocalDate date) =>
    [
        .. from parameter in Parameters
           let use = ValueOf(parameter, date)
           where use?.Value is Func<IHasRuleSet>
           select ((Func<IHasRuleSet>)use.Value)().RuleSet.Describe(this, date) with { Note = use.Note },
    ];

    /// <summary>Mô tả mức tiền: every amount of the benefits on a day, in words.</summary>
    /// <param name="date">The day.</param>
    public ImmutableArray<AmountDescription> DescribeAmounts(LocalDate date) => [.. Amounts.Select(amount => amount.Describe(this, date))];

    /// <summary>Mô tả bảng điểm: every score of the survey on a day as a table, row by row in the order of the form; empty on a day without points.</summary>
    /// <param name="date">The day.</param>
    public ImmutableArray<ScoreDescription> DescribeScores(LocalDate date) =>
        [.. new[] { FormB1.IncomeScore, FormB2.DeprivationScore }.Select(score => score.Describe(this, date)).OfType<ScoreDescription>()];

    /// <summary>Mô tả bảng mức: the tables of limits of weight and height on a day; empty on a day without them.</summary>
    /// <param name="date">The day.</param>
    public ImmutableArray<LimitTableDescription> DescribeLimits(LocalDate date) =>
        [.. new[] { FormB2.IsTooLight, FormB2.IsTooShort }.Select(limits => limits.DescribeTable(this, date)).OfType<LimitTableDescription>()];

    /// <summary>Kiểm tra bộ quy tắc: the gaps and overlaps of every rule set in this law book; empty when on each day on which one applies exactly one of its rules applies to each subject.</summary>
    /// <remarks>Each rule set is checked on the first day of each period on which its rules and all the values that they use stay as they are; a defect is told once a period, with that day.</remarks>
    public ImmutableArray<RuleSetDefect> Check() => RuleSetChecks.Of(this);

    ParameterUse? IParameterSource.Find(Parameter parameter, LocalDate date) => ValueOf(parameter, date);

    Validity IParameterSource.WithoutValue(Parameter parameter, LocalDate date) =>
        LayeredValues.DaysWithout(parameter, date, _layers, _knownOn);

    internal Bound<TSubject> Bind<TSubject, TResult>(RuleSet<TSubject, TResult> rules, LocalDate date)
        where TSubject : class
        where TResult : unmanaged, Enum
    {
        if (Find<Bound<TSubject>>(rules, date) is { } known)
        {
            return known;
        }

        Bound<TSubject> bound = Bound<TSubject>.Of(rules, this, date);
        Keep(rules, bound, bound.Rules.Validity);
        return bound;
    }

    /// <summary>The rules with another value of a named choice.</summary>
    internal Bound<TSubject> Bind<TSubject, TResult>(RuleSet<TSubject, TResult> rules, LocalDate date, Parameter choice, object value)
        where TSubject : class
        where TResult : unmanaged, Enum
    {
        object key = (rules, choice, value);
        if (Find<Bound<TSubject>>(key, date) is { } known)
        {
            return known;
        }

        Bound<TSubject> bound = Bound<TSubject>.Of(rules, new OtherChoice(this, choice, value), date);
        Keep(key, bound, bound.Rules.Validity);
        return bound;
    }

    internal Bound<TSubject, TMember> BindMember<TSubject, TMember, TResult>(RuleSet<TMember, TResult> rules, LocalDate date)
        where TSubject : class
        where TMember : class
        where TResult : unmanaged, Enum
    {
        if (Find<Bound<TSubject, TMember>>(rules, date) is { } known)
        {
            return known;
        }

        Bound<TSubject, TMember> bound = Bound<TSubject, TMember>.Of(rules, this, date);
        Keep(rules, bound, bound.Rules.Validity);
        return bound;
    }

    private T? Find<T>(object rules, LocalDate date)
        where T : class
    {
        foreach ((object known, object bound, Validity period) in _bound)
        {
            if (known.Equals(rules) && period.Contains(date))
            {
                return bound as T;
            }
        }

        return null;
    }

    /// <summary>Keeps a binding for all days of its period. Two threads may keep the same one twice; both are right.</summary>
    private void Keep(object rules, object bound, Validity period) => _bound = [.. _bound, (rules, bound, period)];
}
