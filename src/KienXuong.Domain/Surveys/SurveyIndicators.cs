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

    private static Bilingual NameOf(Answer deprived) => deprived switch
    {
        Answer.Yes => new("thiếu hụt", "deprived"),
        Answer.No => new("không thiếu hụt", "not deprived"),
    };
}
