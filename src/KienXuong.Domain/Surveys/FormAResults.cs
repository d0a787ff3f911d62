using System.Collections.Immutable;
using System.Numerics;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Answers for Form A: binds the rules of a covered day and reads the columns of the sheet.</summary>
internal static class FormAResults
{
    public static FormAResult Of(LawBook book, LocalDate date, FormA form)
    {
        ParameterUse use = book.ValueOf(QuickIdentification.InForce, date)!;
        Finding finding = Bound(book, use, date).Explain(form, date);
        var possible = new Possible<FormAOutcome>(finding.Outcomes);
        int? column0 = possible.Decided == FormAOutcome.NotUsed ? null : Column0Of(form.Conditions);
        NumberRange? columnD = possible.Decided == FormAOutcome.NotUsed || column0 == 0 ? null : ColumnDOf(form.Items);
        return new(date)
        {
            Application = use,
            Possible = possible,
            Steps = finding.Steps,
            Missing = finding.Missing,
            Column0 = column0,
            ColumnD = columnD,
            ScreenedOutBy = possible.Decided == FormAOutcome.NotReviewed ? ScreenedOutBy(form) : [],
            Override = form.Override,
        };
    }

    public static ImmutableArray<Counterfactual<FormAOutcome>> Counterfactuals(LawBook book, LocalDate date, FormA form) =>
        [.. Bound(book, book.ValueOf(QuickIdentification.InForce, date)!, date)
            .Counterfactuals(form, date, static fact => fact.IsChangeable)
            .Select(each => new Counterfactual<FormAOutcome>((FormAOutcome)each.Result, each.Rule, each.Ways))];

    private static Bound<FormA> Bound(LawBook book, ParameterUse use, LocalDate date) =>
        book.Bind(((Func<RuleSet<FormA, FormAOutcome>>)use.Value)(), date);

    private static int? Column0Of(Answers conditions) =>
        conditions.YesCount > 0 ? 0 : BitOperations.PopCount(conditions.Known) == FormAFacts.Column0.Facts.Length ? 1 : null;

    private static NumberRange ColumnDOf(Answers items)
    {
        int blank = FormAFacts.Items.Facts.Length - BitOperations.PopCount(items.Known);
        return new(items.YesCount, items.YesCount + blank);
    }

    /// <summary>The conditions of column 0 that are so; where none is, the items that are.</summary>
    private static ImmutableArray<Fact> ScreenedOutBy(FormA form) => form.Conditions.YesCount > 0
        ? Named(FormAFacts.Column0, form.Conditions)
        : Named(FormAFacts.Items, form.Items);

    private static ImmutableArray<Fact> Named(YesNoFacts<FormA> facts, Answers answers) =>
        [.. facts.Facts.Where((_, place) => answers[place] == true)];
}
