using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Điều tìm thấy trong kết quả: reads rows, indicators and scores out of a result.</summary>
internal static class Found
{
    /// <summary>The rows of an item that are ticked, by the code of the point table; with a question mark those that may be.</summary>
    public static string[] Rows(this SurveyClassification result, string item) =>
        [.. result.Class.Steps.Where(step => step.Item?.Number == item).Select(step => step.Truth == Truth.Yes ? step.RowCode! : step.RowCode! + "?").Distinct()];

    public static string[] Rows(this Survey survey, string item) => survey.On(Made.Day).Rows(item);

    /// <summary>The indicators of form B2 that are deprived, by name; with a question mark those that may be.</summary>
    public static string[] Deprived(this SurveyClassification result) => [.. result.Class.Steps
        .Where(step => step.Item is { Number: [_, '.', _] }).Select(step => step.Truth == Truth.Yes ? step.RowCode! : step.RowCode! + "?").Distinct()];

    public static string[] Deprived(this Survey survey) => survey.On(Made.Day).Deprived();

    /// <summary>Whether an indicator is deprived; null where it is open.</summary>
    public static bool? IsDeprived(this Survey survey, DeprivationIndicator2022 indicator) => IsDeprived(survey.On(Made.Day), indicator);

    public static bool? IsDeprived(this SurveyClassification result, DeprivationIndicator2022 indicator)
    {
        string[] deprived = result.Deprived();
        return deprived.Contains(indicator + "?") ? null : deprived.Contains(indicator.ToString());
    }

    /// <summary>The score B1, which must be known.</summary>
    public static int B1(this Survey survey) => Known(survey.On(Made.Day).IncomeScore);

    /// <summary>The score B2, which must be known.</summary>
    public static int B2(this Survey survey) => Known(survey.On(Made.Day).DeprivationScore);

    public static PovertyClass? Class(this Survey survey) => survey.On(Made.Day).Class.Possible.Decided;

    /// <summary>The codes of the facts that are asked for, with the place of the member.</summary>
    public static string[] Missing(this SurveyClassification result) => result.Class is ClassUndetermined open
        ? [.. open.Missing.Select(fact => fact.Member is { } member ? FormattableString.Invariant($"{fact.Code}[{member}]") : fact.Code)]
        : [];

    /// <summary>The result with another value of a named choice.</summary>
    public static SurveyClassification Choosing<T>(this Survey survey, Parameter<T> choice, T value)
        where T : notnull
    {
        CountedSurvey counted = FormSkips.Applied(survey, Made.Day);
        Bound<Survey> rules = Bound<Survey>.Of(ScoreRoute.Classes, new Another(choice, value), Made.Day);
        Finding finding = rules.Explain(counted.Survey, Made.Day, withDetails: false);
        return new(
            counted,
            new ClassUndetermined(Made.Day) { Possible = new(finding.Outcomes), Steps = finding.Steps },
            new(counted.Survey, LawBook.Vietnam, Made.Day, rules));
    }

    /// <summary>Whether a condition holds in every completion, in none (false), or in some (null).</summary>
    public static bool? Holds(this Condition<Survey> condition, Survey survey)
    {
        var rules = new RuleSet<Survey, Answer>(
            "test", new("thử", "test"), AnswerNames.Of, new Rule<Survey, Answer>(ScoreRoute.IncomeCutOff.On(Made.Day)!.Provision, Verification.Inferred, Answer.Yes, condition))
        {
            Otherwise = Answer.No,
        };
        ulong outcomes = Bound<Survey>.Of(rules, LawBook.Vietnam, Made.Day).Evaluate(FormSkips.Applied(survey, Made.Day).Survey, Made.Day);
        return new Possible<Answer>(outcomes).Decided is { } answer ? answer == Answer.Yes : null;
    }

    private static int Known(ScoreRange? score)
    {
        Assert.True(score is { IsKnown: true }, $"the score is {score}");
        return score.Value.Low;
    }

    /// <summary>The law with another value of a named choice.</summary>
    private sealed class Another(Parameter choice, object value) : IParameterSource
    {
        private static readonly IParameterSource Law = LawBook.Vietnam;

        public ParameterUse? Find(Parameter parameter, LocalDate date) =>
            Law.Find(parameter, date) is { } use ? parameter == choice ? use with { Value = value } : use : null;

        public Validity WithoutValue(Parameter parameter, LocalDate date) => Law.WithoutValue(parameter, date);
    }
}
