using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain.Json;
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
        new("class", CaseFieldKind.Text, (c, _, law) => ClassOf(law.Classify(c.Household))),
        new("possible", CaseFieldKind.Texts, (c, _, law) => Join(law.PossibleClasses(c.Household).Select(JsonNames.Of))),
        new("missing", CaseFieldKind.Texts, (c, _, law) => MissingOf(law.Classify(c.Household))),
        new("route", CaseFieldKind.Text, (c, _, law) => (law.Classify(c.Household) as ClassDecided)?.Route.Vietnamese ?? "none"),
        new("rule", CaseFieldKind.Text, (c, _, law) => RuleOf(law.Classify(c.Household))),
        new("standard", CaseFieldKind.Text, (_, _, law) => law.Standard?.Standard.Code ?? "none"),
        new("belowIncomeLine", CaseFieldKind.Number, (c, _, law) => Number(law.Classify(c.Household).BelowIncomeLine?.Amount)),
        new("indicatorsToCutOff", CaseFieldKind.Number, (c, _, law) => Number(law.Classify(c.Household).IndicatorsToCutOff)),
        new("notCovered", CaseFieldKind.Text, (c, _, law) => law.Classify(c.Household) is ClassNotCovered none ? JsonNames.Of(none.Reason.Reason) : "none"),
        new("rest", CaseFieldKind.Text, (c, _, law) => law.Classify(c.Household) is ClassDecided { Rest: { } rest } ? JsonNames.Of(rest.Reason) : "none"),
        new("unconfirmed", CaseFieldKind.Truth, (c, _, law) => law.Classify(c.Household).Unconfirmed.IsEmpty ? "false" : "true"),
        new("lowIncomeWorker", CaseFieldKind.Text, (c, _, law) => AnswerOf(law.LowIncomeWorker(c.Household, c.Person ?? new()))),
        new("lowIncomeWorkerMissing", CaseFieldKind.Texts, (c, _, law) => Join(law.LowIncomeWorker(c.Household, c.Person ?? new()).Missing.Select(fact => fact.Code))),
    ];

    public string Name => name;

    /// <summary>What the expectation is written as.</summary>
    public CaseFieldKind Kind => kind;

    /// <summary>The names that a case may use, those of the months apart.</summary>
    public static IEnumerable<CaseField> All => Fixed;

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

        return Fixed.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));
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
        Join(classification is ClassUndetermined undetermined ? undetermined.Missing.Select(fact => fact.Code) : []);

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

    private static string AnswerOf(Eligibility eligibility) =>
        eligibility.NotCovered is not null ? "notCovered" : eligibility.Possible.Decided is { } answer ? JsonNames.Of(answer) : "undetermined";

    private static string AmountOf(Entitlement entitlement) =>
        entitlement.Eligibility.NotCovered is not null ? "notCovered"
        : entitlement.Amount is { } amount ? Number(amount.Amount)
        : "undetermined";

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "unknown";
}
