using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain.Json;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Cases;

/// <summary>What a case can expect: a field of the expectation and the answer that it is compared with, both as canonical texts.</summary>
internal sealed class CaseField(string name, CaseFieldKind kind, Func<LawCase, LawBook, LawInForce, string> answer)
{
    private const string ElectricityPrefix = "electricity.";

    private static readonly ImmutableArray<CaseField> Fixed =
    [
        new("class", CaseFieldKind.Text, (c, _, law) => ClassOf(Of(c, law))),
        new("possible", CaseFieldKind.Texts, (c, _, law) => Join(Of(c, law).Possible.Select(JsonNames.Of))),
        new("missing", CaseFieldKind.Texts, (c, _, law) => MissingOf(Of(c, law))),
        new("route", CaseFieldKind.Text, (c, _, law) => (Of(c, law) as ClassDecided)?.Route.Vietnamese ?? "none"),
        new("rule", CaseFieldKind.Text, (c, _, law) => RuleOf(Of(c, law))),
        new("standard", CaseFieldKind.Text, (_, _, law) => law.Standard?.Standard.Code ?? "none"),
        new("belowIncomeLine", CaseFieldKind.Number, (c, _, law) => Number(Of(c, law).BelowIncomeLine?.Amount)),
        new("indicatorsToCutOff", CaseFieldKind.Number, (c, _, law) => Number(Of(c, law).IndicatorsToCutOff)),
        new("notCovered", CaseFieldKind.Text, (c, _, law) => NotCoveredOf(c, law) is { } none ? JsonNames.Of(none.Reason) : "none"),
        new("rest", CaseFieldKind.Text, (c, _, law) => Of(c, law) is ClassDecided { Rest: { } rest } ? JsonNames.Of(rest.Reason) : "none"),
        new("otherReading", CaseFieldKind.Texts, (c, _, law) => Join(Of(c, law).AreaEffect?.Classes.Select(JsonNames.Of) ?? [])),
        new("unconfirmed", CaseFieldKind.Truth, (c, _, law) => Of(c, law).Unconfirmed.IsEmpty ? "false" : "true"),
        new("lowIncomeWorker", CaseFieldKind.Text, (c, _, law) => AnswerOf(Worker(c, law))),
        new("lowIncomeWorkerMissing", CaseFieldKind.Texts, (c, _, law) => Join(Worker(c, law).Missing.Select(fact => fact.Code))),
        new("averageLivingStandard", CaseFieldKind.Text, (c, _, law) => Income(c, law) is { } form ? AnswerOf(form.NotCovered, form.Possible) : "none"),
        new("income", CaseFieldKind.Number, (c, _, law) => Number(Income(c, law)?.Income?.Amount)),
        new("incomeMissing", CaseFieldKind.Texts, (c, _, law) => Join(Income(c, law)?.Missing.Select(fact => fact.Code) ?? [])),
        new("memberCount", CaseFieldKind.Range, (c, _, law) => Members(c, law)?.Count is { } count ? RangeOf(count) : "none"),
        new("counted", CaseFieldKind.Texts, (c, _, law) => Join(CountedOf(Members(c, law)))),
        new("residentsMissing", CaseFieldKind.Texts, (c, _, law) => Join(MissingOf(Members(c, law)))),
        new("incomeScore", CaseFieldKind.Range, (c, _, law) => Scored(c, law)?.IncomeScore?.ToString() ?? "none"),
        new("deprivationScore", CaseFieldKind.Range, (c, _, law) => Scored(c, law)?.DeprivationScore?.ToString() ?? "none"),
        new("rows", CaseFieldKind.Texts, (c, _, law) => Join(RowsOf(Scored(c, law), ofIndicators: false))),
        new("deprived", CaseFieldKind.Texts, (c, _, law) => Join(RowsOf(Scored(c, law), ofIndicators: true))),
        new("choices", CaseFieldKind.Texts, (c, _, law) => Join(ChoicesOf(Scored(c, law), changeClass: true))),
        new("scoreChoices", CaseFieldKind.Texts, (c, _, law) => Join(ChoicesOf(Scored(c, law), changeClass: false))),
        new("remarks", CaseFieldKind.Texts, (c, _, law) => Join(RemarksOf(Scored(c, law), FormAOf(c, law)))),
        new("formA", CaseFieldKind.Text, (c, _, law) => OutcomeOf(FormAOf(c, law))),
        new("formAMissing", CaseFieldKind.Texts, (c, _, law) => Join((FormAOf(c, law)?.Missing ?? []).Select(fact => fact.Code))),
        new("columnD", CaseFieldKind.Range, (c, _, law) => FormAOf(c, law)?.ColumnD is { } items ? new ScoreRange((int)items.Low, (int)items.High).ToString() : "none"),
        new("screenedOutBy", CaseFieldKind.Texts, (c, _, law) => Join((FormAOf(c, law)?.ScreenedOutBy ?? []).Select(fact => fact.Code))),
        new("fromFormB", CaseFieldKind.Texts, (c, _, law) => Join((FormAOf(c, law)?.Derived ?? []).Select(fact => fact.Code))),
        .. CaseStatusFields.All,
        .. CaseTimelineFields.All,
    ];

    private static readonly ImmutableArray<CaseField> Known = [.. Fixed, .. ReviewCaseFields.All];

    public string Name => name;

    /// <summary>What the expectation is written as.</summary>
    public CaseFieldKind Kind => kind;

    /// <summary>The names that a case may use, those of the months apart.</summary>
    public static IEnumerable<CaseField> All => Known;

    /// <summary>The canonical text of the answer.</summary>
    public string Answer(LawCase lawCase, LawBook book, LawInForce law) => answer(lawCase, book, law);

    /// <summary>The field of a name; null when there is none. A name such as <c>electricity.2024-03</c> is the electricity support of that month.</summary>
    public static CaseField? Named(string name)
    {
        if (name.StartsWith(ElectricityPrefix, StringComparison.Ordinal) &&
            YearMonthPattern.Iso.Parse(name[ElectricityPrefix.Length..]).TryGetValue(default, out YearMonth month))
        {
            return new(name, CaseFieldKind.NumberOrText, (c, book, _) => AmountOf(book.ElectricitySupport(c.Household, month)));
        }

        return Known.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));
    }

    /// <summary>Names of a set in canonical form: sorted, joined by commas; "none" when there are none.</summary>
    public static string Join(IEnumerable<string> names)
    {
        string joined = string.Join(", ", names.Order(StringComparer.Ordinal));
        return joined.Length == 0 ? "none" : joined;
    }

    private static string ClassOf(Classification classification) => classification switch
    {
        ClassDecided decided => JsonNames.Of(decided.Class),
        ClassNotCovered => "notCovered",
        _ => "undetermined",
    };

    private static string MissingOf(Classification classification) =>
        Join(classification is ClassUndetermined undetermined ? undetermined.Missing.Select(CodeOf) : []);

    /// <summary>The code of a fact, with the place of the member that it is about.</summary>
    private static string CodeOf(MissingFact fact) => fact.Member is { } member ? FormattableString.Invariant($"{fact.Code}[{member}]") : fact.Code;

    private static SurveyClassification? Scored(LawCase lawCase, LawInForce law) => lawCase.Survey is { } survey ? law.ClassifyByScore(survey) : null;

    private static FormAResult? FormAOf(LawCase lawCase, LawInForce law) => lawCase.Survey is { } survey ? law.FormAOf(survey) : null;

    private static string OutcomeOf(FormAResult? result) =>
        result is null ? "none" : result.NotCovered is not null ? "notCovered" : result.Possible.Decided is { } outcome ? JsonNames.Of(outcome) : "undetermined";
    private static IncomeFormResult? Income(LawCase lawCase, LawInForce law) => lawCase.IncomeForm is { } form ? law.IncomeForm(form) : null;

    private static MembersResult? Members(LawCase lawCase, LawInForce law) => lawCase.Residents is { } list ? law.Members(list.Persons ?? []) : null;

    /// <summary>The persons who are counted, by their codes or places; with a question mark those who may be.</summary>
    private static IEnumerable<string> CountedOf(MembersResult? result) => result is null ? [] : result.Persons.Index()
        .Where(each => each.Item.Possible.Contains(Rules.Answer.Yes))
        .Select(each => (result.Residents[each.Index].Id ?? Number(each.Index + 1)) + (each.Item.Possible.IsDecided ? "" : "?"));

    private static IEnumerable<string> MissingOf(MembersResult? result) => result is null ? [] : result.Persons.Index()
        .SelectMany(each => each.Item.Missing.Select(fact => FormattableString.Invariant($"{fact.Code}[{each.Index}]")));

    private static string RangeOf(NumberRange range) => range.Low == range.High ? Number(range.Low) : Number(range.Low) + "-" + Number(range.High);

    private static Eligibility Worker(LawCase lawCase, LawInForce law) => lawCase.IncomeForm is { } form
        ? law.LowIncomeWorker(form, lawCase.Person ?? new())
        : law.LowIncomeWorker(lawCase.Household, lawCase.Person ?? new());

    /// <summary>Why there is no answer to what the case is about.</summary>
    private static NotCovered? NotCoveredOf(LawCase lawCase, LawInForce law) =>
        Income(lawCase, law) is { } form ? form.NotCovered
        : Members(lawCase, law) is { } members ? members.NotCovered
        : (Of(lawCase, law) as ClassNotCovered)?.Reason;

    /// <summary>The classification: by score where the case has a survey.</summary>
    private static Classification Of(LawCase lawCase, LawInForce law) => Scored(lawCase, law)?.Class ?? law.Classify(lawCase.Household);

    /// <summary>The ticked rows of form B1, or the deprived indicators of form B2; with a question mark those that may be.</summary>
    private static IEnumerable<string> RowsOf(SurveyClassification? result, bool ofIndicators) => result is null ? [] : result.Class.Steps
        .Where(step => step.Item is { } item && item.Number.Contains('.', StringComparison.Ordinal) == ofIndicators)
        .Select(step => (ofIndicators ? char.ToLowerInvariant(step.RowCode![0]) + step.RowCode[1..] : step.RowCode!) + (step.Truth == Truth.Yes ? "" : "?"))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The named choices that, changed alone, change the class, or a score alone.</summary>
    private static IEnumerable<string> ChoicesOf(SurveyClassification? result, bool changeClass) =>
        result is null ? [] : result.ChoiceEffects().Where(effect => effect.ChangesClass == changeClass).Select(effect => effect.Choice.Parameter.Code).Distinct(StringComparer.Ordinal);

    /// <summary>What is ignored, contradictory or recorded otherwise, each with its path.</summary>
    private static IEnumerable<string> RemarksOf(SurveyClassification? result, FormAResult? form) => result is null ? [] : result.Counted.Contradictions
        .Concat(result.Counted.Ignored).Concat(result.Contradicted()).Concat(form!.Contradicted).Select(remark => remark.Code + " " + remark.Path);

    private static string RuleOf(Classification classification)
    {
        foreach (Step step in classification.Steps)
        {
            if (step.Kind == StepKind.Rule && step.Truth == Truth.Yes)
            {
                return step.Provision!.Cite(Language.Vietnamese);
            }
        }

        return "none";
    }

    /// <summary>The answer to a condition, or why there is none.</summary>
    public static string AnswerOf(Eligibility eligibility) => AnswerOf(eligibility.NotCovered, eligibility.Possible);

    private static string AnswerOf(NotCovered? notCovered, Possible<Answer> possible) =>
        notCovered is not null ? "notCovered" : possible.Decided is { } answer ? JsonNames.Of(answer) : "undetermined";

    private static string AmountOf(Entitlement entitlement) =>
        entitlement.Eligibility.NotCovered is not null ? "notCovered"
        : entitlement.Amount is { } amount ? Number(amount.Amount)
        : "undetermined";

    /// <summary>A number, or that it is unknown.</summary>
    public static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "unknown";
}
