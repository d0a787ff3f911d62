using KienXuong.Domain.Explanations;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>What a reader sees of a day, as far as two days can differ in it. Days that are equal in it are told together.</summary>
/// <remarks>Steps and distances are left out: they follow from the facts and the law, and a change of either is a difference here. Lists are joined to texts, so that equality is that of their contents.</remarks>
internal sealed record TimelineSeen
{
    /// <summary>How many dated changes hold: a fact always parts days, also where no class changes with it.</summary>
    public required int Changes { get; init; }

    /// <summary>The values of the law that are used.</summary>
    public required TimelineLaw Law { get; init; }

    /// <summary>The unit with its days and how well it is known.</summary>
    public required string Unit { get; init; }

    /// <summary>The area by both readings.</summary>
    public required string Place { get; init; }

    public required string ByIncome { get; init; }

    public required string BySurvey { get; init; }

    public required string Status { get; init; }

    public required (Recognition? By, StatusEvent? ByEvent) Decision { get; init; }

    public required (string Answer, LocalDate? Start, LocalDate? LastDay) Credit { get; init; }

    public required (string Answer, LocalDate? Start, LocalDate? LastDay) Programme { get; init; }

    public static string Of(UnitAnswer? answer) => answer is null ? "" : string.Join('|', (string[])
    [
        PlaceText.Of(answer, Language.English),
        .. answer is UnitFound { Unit: var unit } ? [unit.Days.ToString(), unit.Verification.ToString()] : (string[])[],
    ]);

    public static string Of(AreaOfPlace? place) => place is null ? "" : place.Possible.ToString() + "|" + place.ByOtherReading.ToString();

    public static string Of(Classification? classification) => classification is null ? "" : string.Join('|', (string[])
    [
        classification.Possible.ToString(),
        classification.AreaEffect?.Classes.ToString() ?? "",
        .. classification is ClassUndetermined open ? open.Missing.Select(fact => FormattableString.Invariant($"{fact.Code}[{fact.Member}]")) : [],
        .. classification is ClassNotCovered { Reason: var reason } ? [reason.Reason.ToString(), reason.Subject.English] : (string[])[],
    ]);

    public static string Of(SurveyClassification? survey) => survey is null ? "" : string.Join('|', (string[])
    [
        Of(survey.Class),
        survey.IncomeScore?.ToString() ?? "",
        survey.DeprivationScore?.ToString() ?? "",
        .. survey.Counted.Ignored.Concat(survey.Counted.Contradictions).Select(remark => remark.Code + " " + remark.Path),
        .. survey.Class.Steps.Where(step => step.Item is not null).Select(step => step.RowCode + " " + step.Truth.ToString()),
    ]);

    public static string Of(HouseholdStatus status) => string.Join('|', (string[])
    [
        status.Class?.ToString() ?? "", status.Unknown?.ToString() ?? "", .. status.ChoiceEffects.Select(effect => effect.Other.English + effect.Classes.ToString()),
    ]);

    /// <summary>A window that has begun; one that never did is nothing that a reader sees.</summary>
    public static (string Answer, LocalDate? Start, LocalDate? LastDay) Of(NewlyEscapedWindow window) => window.Start is null ? default : (
        string.Join('|', (string[])
        [
            window.Eligibility.Possible.ToString(), window.Eligibility.NotCovered?.Reason.ToString() ?? "", .. window.Eligibility.Missing.Select(fact => fact.Code),
        ]),
        window.Start,
        window.LastDay);
}
