using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Pháp luật có hiệu lực vào một ngày: the law of one day, ready to judge households. Keep it for a list of households of the same day.</summary>
/// <remarks>Immutable and safe to use from several threads. A household is taken as it is: check it with <c>HouseholdValidator</c> first where it comes from outside.</remarks>
public sealed class LawInForce
{
    private readonly LawBook _book;
    private readonly Bound<Household>? _classes;
    private readonly string? _named;
    private StrongBox<Bound<Survey>?>? _byScore;

    internal LawInForce(LawBook book, LocalDate date)
        : this(book, date, book.ValueOf(PovertyStandards.InForce, date), date, null)
    {
    }

    private LawInForce(LawBook book, LocalDate date, ParameterUse? standard, LocalDate dayOfStandard, string? named)
    {
        _book = book;
        _named = named;
        Date = date;
        if (standard is not null)
        {
            Standard = new(((Func<PovertyStandard>)standard.Value)(), standard);
            _classes = book.Bind(Standard.Standard.Classes, dayOfStandard);
        }
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The multidimensional poverty standard of the day; null when none is known.</summary>
    public StandardInForce? Standard { get; }

    /// <summary>Đơn vị hành chính: the commune-level units of the day.</summary>
    public UnitRegister Units => new(_book, Date);

    /// <summary>The same day under a standard that the review names, such as the second list of autumn 2021 under the standard of 2022.</summary>
    /// <param name="standard">The code of the standard: <c>2016</c>, <c>2022</c> or <c>2027</c>.</param>
    /// <returns>The law of the day with the values that the standard has on its nearest day; not covered where the standard was not yet known.</returns>
    /// <exception cref="ArgumentNullException">No code is given.</exception>
    /// <exception cref="ArgumentException">There is no standard of that code.</exception>
    public LawInForce Under(string standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        LocalDate day = PovertyStandards.NearestDay(standard, Date)
            ?? throw new ArgumentException("There is no poverty standard " + standard + ".", nameof(standard));
        ParameterUse? known = _book.ValueOf(PovertyStandards.InForce, day);
        return new(_book, Date, PovertyStandards.Is(standard, known) ? known : null, day, standard);
    }

    /// <summary>The rules by score, looked up once; null where they do not hold.</summary>
    private Bound<Survey>? ByScore => (_byScore ??= new(SurveyRoute.RulesOf(_book, Date, Standard))).Value;

    /// <summary>The class of a household with every step and article, or what is missing for it, or why the day is not covered.</summary>
    /// <param name="household">What is known of the household.</param>
    public Classification Classify(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        if (_classes is null)
        {
            return new ClassNotCovered(Date, PovertyStandards.InForce.NotCoveredOn(Date));
        }

        AreaOfPlace? place = Places.Of(this, household);
        Household placed = household.At(place);
        Finding finding = _classes.Explain(placed, Date);
        var possible = new Possible<PovertyClass>(finding.Outcomes);
        Classification classification = finding.IsDecided
            ? new ClassDecided(Date) { Possible = possible, Steps = finding.Steps, Standard = Standard, Judged = (this, placed), Rest = RestOf(possible) }
            : new ClassUndetermined(Date) { Possible = possible, Steps = finding.Steps, Standard = Standard, Judged = (this, placed), Missing = finding.Missing };
        return place is null ? classification : classification with
        {
            Place = place,
            ByOtherReading = Places.ByOtherReading(place, possible, area => _classes.Evaluate(household with { Area = area }, Date)),
        };
    }

    /// <summary>The class of a household by its survey: by the scores B1 and B2 with every row and article, or what is missing, or why the day is not covered.</summary>
    /// <remarks>In law poor and near-poor are decided by these scores, not by a declared income. The points are known for the standard of 2022 and reviews from 01/01/2022 to 31/12/2026.</remarks>
    /// <param name="survey">What the survey says of the household on the day of the review, which is the day of this law.</param>
    public SurveyClassification ClassifyByScore(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return SurveyRoute.Of(survey, Places.Of(this, survey), _book, Date, Standard, ByScore);
    }

    /// <summary>Hai cách phân loại: the class by the scores of the survey beside the class by the declared income of the household; where they disagree both are told, and the score decides.</summary>
    /// <remarks>Where the income, which is that of 12 months, is at or below the line but the score says non-poor, no text says which class follows: not covered.</remarks>
    /// <param name="survey">What the survey says of the household on the day of the review.</param>
    /// <param name="declared">The household with its declared income. Its area and indicators are those of the survey where it says nothing of them.</param>
    public BothRoutes ClassifyByScore(Survey survey, Household declared)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(declared);
        Household household = Indicators(survey).Completed(declared with
        {
            Area = declared.Area ?? survey.Area,
            CommuneCode = declared.CommuneCode ?? survey.CommuneCode,
            OldCommuneCode = declared.OldCommuneCode ?? survey.OldCommuneCode,
        });
        return new(ClassifyByScore(survey), household, Classify(household));
    }

    /// <summary>Chỉ số thiếu hụt: each indicator of the standard by the survey: yes, no or undetermined, with its definition, the steps that decide it, and what is missing.</summary>
    /// <remarks>What is ticked or declared stands in where the facts leave an indicator open. The definitions of the standard of 2016 are unconfirmed, and say so.</remarks>
    /// <param name="survey">What the survey says of the household on the day of the review, which is the day of this law.</param>
    /// <returns>The indicators; not covered for the standard of 2027, whose list is not known, and for that of 2022 outside 01/01/2022 - 31/12/2026, the days of its form.</returns>
    public IndicatorsResult Indicators(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return SurveyIndicators.Of(Placed(survey), _book, Date, Standard);
    }

    /// <summary>The classes still possible for a household, without steps and without allocation: one when decided, none when the day is not covered.</summary>
    /// <param name="household">What is known of the household.</param>
    public Possible<PovertyClass> PossibleClasses(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        return new(_classes?.Evaluate(Placed(household), Date) ?? 0);
    }

    /// <summary>The classes still possible for every household of a table, exactly as one by one.</summary>
    /// <param name="households">What is known of the households.</param>
    /// <param name="cores">How many cores may work; by default all of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of cores is below 1.</exception>
    public PossibleColumn<PovertyClass> PossibleClasses(FactTable<Household> households, int? cores = null)
    {
        ArgumentNullException.ThrowIfNull(households);
        ArgumentOutOfRangeException.ThrowIfLessThan(cores ?? 1, 1, nameof(cores));
        ulong[][] words = _classes is null ? [] : new ColumnRun(_classes.Rules, households.Rows, households.Find, households.FindCount).Run(cores);
        return new(households.Rows, words);
    }

    /// <summary>Thay đổi nhỏ nhất: for each other class the smallest changes of what is known that lead to it, whatever is unknown; fewest facts first. Empty when the day is not covered.</summary>
    /// <param name="household">What is known of the household.</param>
    /// <param name="alsoChangeable">Codes of facts that may change though they usually do not, such as <c>household.area</c>.</param>
    public ImmutableArray<Counterfactual<PovertyClass>> Counterfactuals(Household household, params ImmutableArray<string> alsoChangeable)
    {
        ArgumentNullException.ThrowIfNull(household);
        return _classes is null
            ? []
            : [.. _classes.Counterfactuals(Placed(household), Date, fact => fact.IsChangeable || alsoChangeable.Contains(fact.Code, StringComparer.Ordinal))
                .Select(each => new Counterfactual<PovertyClass>((PovertyClass)each.Result, each.Rule!, each.Ways))];
    }

    /// <summary>The classes by score still possible for every survey of a table, exactly as one by one.</summary>
    /// <remarks>Members stand in the table as counts (<see cref="Surveys.SurveyCounts"/>), the housing area as counted area.</remarks>
    /// <param name="surveys">What is known of the surveys.</param>
    /// <param name="cores">How many cores may work; by default all of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of cores is below 1.</exception>
    public PossibleColumn<PovertyClass> PossibleClassesByScore(FactTable<Survey> surveys, int? cores = null)
    {
        ArgumentNullException.ThrowIfNull(surveys);
        ArgumentOutOfRangeException.ThrowIfLessThan(cores ?? 1, 1, nameof(cores));
        ulong[][] words = ByScore is { } rules
            ? new ColumnRun(rules.Rules, surveys.Rows, surveys.Find, surveys.FindCount).Run(cores)
            : [];
        return new(surveys.Rows, words);
    }

    /// <summary>Bảng phiếu: many surveys in columns, their members as counts, ready for <see cref="PossibleClassesByScore(FactTable{Survey}, int?)"/>. A count that depends on an unknown fact of a member is unknown. Empty columns when the day is not covered.</summary>
    /// <param name="surveys">The surveys, a row each.</param>
    public FactTable<Survey> TableOf(IReadOnlyList<Survey> surveys)
    {
        ArgumentNullException.ThrowIfNull(surveys);
        var table = new FactTable<Survey>(surveys.Count);
        if (ByScore is { } rules)
        {
            for (int row = 0; row < surveys.Count; row++)
            {
                rules.Fill(table, row, Surveys.FormSkips.Applied(Placed(surveys[row]), Date).Survey, Date, Surveys.SurveyCounts.All);
            }
        }

        return table;
    }

    /// <summary>The classes by score still possible for a survey, without steps: one when decided, none when the day is not covered.</summary>
    /// <param name="survey">What the survey says.</param>
    public Possible<PovertyClass> PossibleClassesByScore(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return new(ByScore?.Evaluate(Surveys.FormSkips.Applied(Placed(survey), Date).Survey, Date) ?? 0);
    }

    /// <summary>Thay đổi nhỏ nhất theo phiếu: for each other class the smallest changes of the survey that lead to it, whatever is unknown: of the dwelling, assets, land and animals, or of one member. Empty when the day is not covered.</summary>
    /// <param name="survey">What the survey says.</param>
    /// <param name="alsoChangeable">Codes of facts that may change though they usually do not, such as <c>area</c>.</param>
    public ImmutableArray<Counterfactual<PovertyClass>> Counterfactuals(Survey survey, params ImmutableArray<string> alsoChangeable)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return SurveyRoute.Counterfactuals(Placed(survey), Date, ByScore, alsoChangeable);
    }

    /// <summary>Khoảng cách đến từng mức: each limit of the standard with the value found and the distance to it. Empty when the day is not covered.</summary>
    /// <param name="household">What is known of the household.</param>
    public ImmutableArray<Step> Thresholds(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        return _classes?.Thresholds(Placed(household), Date) ?? [];
    }

    /// <summary>Phiếu A - Nhận dạng nhanh hộ gia đình: whether a household goes on the list for Form B, with the items that screened it out.</summary>
    /// <param name="form">What is known of the household's line of the sheet.</param>
    /// <returns>The outcome with columns 0, D and E; not covered outside 01/09/2021 - 31/12/2026, and for a review that names another standard than that of 2022.</returns>
    public FormAResult FormA(FormA form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return FormsNotCovered(QuickIdentification.InForce) is { } notCovered
            ? new(Date) { NotCovered = notCovered, Form = form, Override = form.Override }
            : FormAResults.Of(_book, Date, form);
    }

    /// <summary>Phiếu A của phiếu rà soát: the same for the line that a survey carries. A blank cell that Form B asks too is taken from it, and whether the household is on the commune's list from the poor list and the class of the review before.</summary>
    /// <param name="survey">What the survey says of the household on the day of the review.</param>
    /// <returns>The outcome, which cells were taken from Form B, and which ones it contradicts.</returns>
    public FormAResult FormAOf(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return FormsNotCovered(QuickIdentification.InForce) is { } notCovered
            ? new(Date) { NotCovered = notCovered, Form = survey.FormA ?? new(), Override = survey.FormA?.Override }
            : FormAResults.Of(_book, Date, survey);
    }

    /// <summary>Thay đổi nhỏ nhất: for each other outcome of Form A the smallest changes of what is known that lead to it. Empty when the day is not covered.</summary>
    /// <param name="form">What is known of the household's line of the sheet.</param>
    public ImmutableArray<Counterfactual<FormAOutcome>> Counterfactuals(FormA form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return FormsNotCovered(QuickIdentification.InForce) is null ? FormAResults.Counterfactuals(_book, Date, form) : [];
    }

    /// <summary>Người lao động có thu nhập thấp: whether a member is a low-income worker on the day, with every step.</summary>
    /// <param name="household">The household, with its recognised class and income.</param>
    /// <param name="person">The member.</param>
    public Eligibility LowIncomeWorker(Household household, Person person)
    {
        ArgumentNullException.ThrowIfNull(household);
        ArgumentNullException.ThrowIfNull(person);
        if (_book.ValueOf(PovertyStandards.LowIncomeWorker, Date) is not { } use)
        {
            return new Eligibility(Date) { NotCovered = PovertyStandards.LowIncomeWorker.NotCoveredOn(Date) };
        }

        if (_book.ValueOf(PovertyStandards.InForce, Date) is null)
        {
            return new Eligibility(Date) { NotCovered = PovertyStandards.InForce.NotCoveredOn(Date) };
        }

        RuleSet<Person, Answer> rules = ((Func<RuleSet<Person, Answer>>)use.Value)();
        Finding finding = _book.BindMember<Household, Person, Answer>(rules, Date).Explain(Placed(household), person, Date);
        return new(Date) { Rules = use, Possible = new(finding.Outcomes), Steps = finding.Steps, Missing = finding.Missing };
    }

    /// <summary>Hộ có mức sống trung bình: whether a household has the average living standard by the income form, with every line and step.</summary>
    /// <param name="form">The income form of the household.</param>
    /// <returns>Yes, no or undetermined by the lines of the standard of 2022, which the form prints; not covered outside 01/09/2021 - 31/12/2026, and for a review that names another standard.</returns>
    public IncomeFormResult IncomeForm(IncomeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return FormsNotCovered(IncomeSurvey.InForce) is { } notCovered
            ? new(Date, form) { NotCovered = notCovered }
            : IncomeFormResults.Of(_book, Date, form);
    }

    /// <summary>Người lao động có thu nhập thấp: the same rule, with the income of the household from its income form.</summary>
    /// <param name="form">The income form of the household, with its recognised class.</param>
    /// <param name="person">The member.</param>
    public Eligibility LowIncomeWorker(IncomeForm form, Person person)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(person);
        return _book.ValueOf(PovertyStandards.LowIncomeWorker, Date) is not { } use ? new(Date) { NotCovered = PovertyStandards.LowIncomeWorker.NotCoveredOn(Date) }
            : _book.ValueOf(PovertyStandards.InForce, Date) is null ? new(Date) { NotCovered = PovertyStandards.InForce.NotCoveredOn(Date) }
            : IncomeFormResults.OfWorker(_book, use, Date, form, person);
    }

    /// <summary>Thành viên hộ: which persons count as members of the household in a review, by the definition in force on the day.</summary>
    /// <param name="persons">What is known of each person.</param>
    /// <returns>Counted, not counted or undetermined for each; not covered outside 01/09/2021 - 31/12/2026, and for a review that names another standard than that of 2022.</returns>
    public MembersResult Members(IReadOnlyList<Resident> persons)
    {
        ArgumentNullException.ThrowIfNull(persons);
        if (FormsNotCovered(HouseholdMembers.InForce) is { } notCovered)
        {
            return new(Date) { NotCovered = notCovered };
        }

        ParameterUse use = _book.ValueOf(HouseholdMembers.InForce, Date)!;
        Bound<Resident> rules = _book.Bind(((Func<RuleSet<Resident, Answer>>)use.Value)(), Date);
        return new(Date)
        {
            Application = use,
            Residents = persons,
            Persons = [.. persons.Select(person => rules.Explain(person, Date))
                .Select(finding => new Eligibility(Date) { Rules = use, Possible = new(finding.Outcomes), Steps = finding.Steps, Missing = finding.Missing })],
        };
    }

    private Household Placed(Household household) => household.At(Places.Of(this, household));

    private Survey Placed(Survey survey) => survey.At(Places.Of(this, survey));

    /// <summary>Why a form does not serve the review; null where it does. The forms serve the standard of 2022 only, so a review that names another has none.</summary>
    private NotCovered? FormsNotCovered(Parameter form) =>
        _named is not null && Standard?.Standard != Decree07Of2021.Standard
            ? new(NotCoveredReason.NotKnown, form.Label, form.Coverage)
            : _book.ValueOf(form, Date) is null ? form.NotCoveredOn(Date) : null;

    private NotCovered? RestOf(Possible<PovertyClass> possible) =>
        possible.Contains(PovertyClass.NeitherPoorNorNearPoor) && Standard!.Standard.LeftOut is { } leftOut
            ? new(NotCoveredReason.NotKnown, leftOut, null)
            : null;
}
