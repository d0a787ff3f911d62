using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Judges a survey by the indicators of a standard, each by itself.</summary>
internal static class SurveyIndicators
{
    private static readonly Bilingual NoList = new("danh sách chỉ số thiếu hụt của chuẩn", "the list of deprivation indicators of the standard");

    /// <summary>The twelve are the rows of Form B2. How the codes of the form decide is inferred; the area is printed as a number.</summary>
    private static readonly ImmutableArray<RuleSet<Survey, Answer>> Of2022 =
    [
        .. FormB2.DeprivationScore.Items.SelectMany(item => item.Rows).Select((row, place) => Rules(
            "survey.2022.",
            DeprivationIndicators2022.All.Facts[place],
            place == (int)DeprivationIndicator2022.HousingArea ? Verification.Official : Verification.Inferred,
            row.When)),
    ];

    private static readonly ImmutableArray<RuleSet<Survey, Answer>> Of2016 =
    [
        .. Enum.GetValues<DeprivationIndicator2016>().Select(indicator => Rules(
            "survey.2016.", DeprivationIndicators2016.All.Facts[(int)indicator], Verification.Unconfirmed, Indicators2016.When(indicator))),
    ];

    /// <summary>Quy tắc của từng chỉ số: the rules of each indicator with the days on which they hold, the twelve of Form B2 and then the ten of the standard of 2016.</summary>
    public static ImmutableArray<Parameter> Parameters { get; } =
    [
        .. Of2022.Select(static rules => FormRows.Printed<Func<RuleSet<Survey, Answer>>>(rules.Code, rules.Label, () => rules, NameOf)),
        .. Of2016.Select(static rules => new Parameter<Func<RuleSet<Survey, Answer>>>(
            rules.Code,
            rules.Label,
            new(
                null,
                new(new(2016, 1, 5), () => rules, Article1Of59, Verification.Unconfirmed) { Through = new LocalDate(2020, 12, 31) },
                new(new(2021, 1, 1), () => rules, Article1Of59, Verification.Unconfirmed) { Through = new LocalDate(2021, 12, 31), CarriedBy = Instruments.Decree07Of2021.Article(2) }))
            {
                NameOf = NameOf,
            }),
    ];

    /// <summary>The indicators of a survey on a day under a standard.</summary>
    public static IndicatorsResult Of(Survey survey, LawBook book, LocalDate date, StandardInForce? standard)
    {
        if (standard is null)
        {
            return new(date, PovertyStandards.InForce.NotCoveredOn(date));
        }

        if (standard.Standard.Indicators is not { } indicators)
        {
            return new(date, new(NotCoveredReason.NotKnown, NoList, null)) { Standard = standard };
        }

        // The skips are those of the form of 2022; the forms of 2016 are not known.
        bool isOf2016 = standard.Standard == Decision59Of2015.Standard;
        CountedSurvey counted = isOf2016 ? new(survey, [], []) : FormSkips.Applied(survey, date);
        if (!isOf2016 && book.ValueOf(FormB2.Points, date) is null)
        {
            return new(date, FormB2.Points.NotCoveredOn(date)) { Standard = standard };
        }

        return new(date, null)
        {
            Standard = standard,
            Form = isOf2016 ? null : book.ValueOf(FormB2.Points, date),
            Counted = counted,
            Indicators = [.. (isOf2016 ? Of2016 : Of2022).Select((rules, place) => Of(indicators.Facts[place], counted.Survey, book.Bind(rules, date), date))],
        };
    }

    private static Provision Article1Of59 => Instruments.Decision59Of2015.Article(1).Clause(2);

    private static IndicatorResult Of(YesNoFact<Household> indicator, Survey survey, Bound<Survey> rules, LocalDate date)
    {
        Finding finding = rules.Explain(survey, date);
        return new(indicator)
        {
            Deprived = finding.Outcomes switch
            {
                1UL << (int)Answer.Yes => Truth.Yes,
                1UL << (int)Answer.No => Truth.No,
                _ => Truth.Undetermined,
            },
            Steps = finding.Steps,
            Missing = finding.Missing,
            Contradicted =
            [
                .. rules.Contradicted(survey, date).Select(each =>
                    new SurveyRemark(SurveyRemarkCodes.TickContradicted, each.Fact.Code, SurveyTexts.TickContradicted(each.Fact.Label, each.Declared))),
            ],
        };
    }

    private static RuleSet<Survey, Answer> Rules(string prefix, YesNoFact<Household> indicator, Verification verification, Condition<Survey> when) => new(
        prefix + indicator.Code[(indicator.Code.LastIndexOf('.') + 1)..],
        indicator.Label,
        NameOf,
        new Rule<Survey, Answer>(indicator.Definition!.Provision, verification, Answer.Yes, when))
    {
        Otherwise = Answer.No,
    };

    private static Bilingual NameOf(Func<RuleSet<Survey, Answer>> rules) => rules().Label;

    private static Bilingual NameOf(Answer deprived) => deprived switch
    {
        Answer.Yes => new("thiếu hụt", "deprived"),
        Answer.No => new("không thiếu hụt", "not deprived"),
    };
}
