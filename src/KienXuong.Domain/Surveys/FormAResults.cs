using System.Collections.Immutable;
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
        bool isUsed = possible.Decided != FormAOutcome.NotUsed;
        NumberRange conditions = CountOf(FormAFacts.Column0, form);
        NumberRange items = CountOf(FormAFacts.Items, form);
        int? column0 = !isUsed ? null : conditions.Low > 0 ? 0 : conditions.High == 0 ? 1 : null;
        return new(date)
        {
            Application = use,
            Possible = possible,
            Steps = finding.Steps,
            Missing = finding.Missing,
            Column0 = column0,
            ColumnD = isUsed && column0 != 0 ? items : null,
            ScreenedOutBy = possible.Decided == FormAOutcome.NotReviewed ? ScreenedOutBy(form) : [],
            Form = form,
            Override = form.Override,
        };
    }

    /// <summary>The line of a survey, with its blank cells taken from Form B where it decides them.</summary>
    public static FormAResult Of(LawBook book, LocalDate date, Survey survey)
    {
        (FormA form, ImmutableArray<Fact> derived, ImmutableArray<SurveyRemark> contradicted) = FormAOfSurvey.Of(survey, book, date);
        return Of(book, date, form) with { Derived = derived, Contradicted = contradicted };
    }

    public static ImmutableArray<Counterfactual<FormAOutcome>> Counterfactuals(LawBook book, LocalDate date, FormA form) =>
        [.. Bound(book, book.ValueOf(QuickIdentification.InForce, date)!, date)
            .Counterfactuals(form, date, static fact => fact.IsChangeable)
            .Select(each => new Counterfactual<FormAOutcome>((FormAOutcome)each.Result, each.Rule!, each.Ways))];

    private static Bound<FormA> Bound(LawBook book, ParameterUse use, LocalDate date) =>
        book.Bind(((Func<RuleSet<FormA, FormAOutcome>>)use.Value)(), date);

    /// <summary>The conditions of column 0 that are so; where none is, the items that are.</summary>
    private static ImmutableArray<Fact> ScreenedOutBy(FormA form)
    {
        ImmutableArray<Fact> conditions = SureOf(FormAFacts.Column0, form);
        return conditions.IsEmpty ? SureOf(FormAFacts.Items, form) : conditions;
    }

    private static ImmutableArray<Fact> SureOf(YesNoFacts<FormA> facts, FormA form)
    {
        Answers answers = facts.Read(form);
        return [.. facts.Facts.Where((_, place) => answers[place] == true)];
    }

    /// <summary>How many of the facts are so, from those known to those known and the blank ones.</summary>
    private static NumberRange CountOf(YesNoFacts<FormA> facts, FormA form)
    {
        Answers answers = facts.Read(form);
        int[] places = [.. Enumerable.Range(0, facts.Facts.Length)];
        return new(places.Count(place => answers[place] == true), places.Count(place => answers[place] != false));
    }
}
