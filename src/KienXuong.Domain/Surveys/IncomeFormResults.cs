using System.Collections.Immutable;
using System.Numerics;
using KienXuong.Domain.Households;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Answers for the income form: binds the rules to the nearest day of the standard of 2022 and names the blank cells that matter.</summary>
internal static class IncomeFormResults
{
    public static IncomeFormResult Of(LawBook book, LocalDate date, IncomeForm form)
    {
        ParameterUse use = book.ValueOf(IncomeSurvey.InForce, date)!;
        LocalDate day = PovertyStandards.NearestDay(Decree07Of2021.Standard.Code, date)!.Value;
        Bound<IncomeForm> bound = book.Bind(((Func<RuleSet<IncomeForm, Answer>>)use.Value)(), day);
        IncomeForm[] marked = [.. Marked(form)];
        ulong outcomes = marked.Aggregate(0UL, (all, each) => all | bound.Evaluate(each, day));
        Finding finding = bound.Explain(form, day);
        return new(date, form)
        {
            Application = use,
            Possible = new(outcomes),
            Steps = finding.Steps,
            Missing = BitOperations.IsPow2(outcomes) ? []
                : [.. marked.SelectMany(each => CellsFor(bound.Explain(each, day).Missing, each)).Concat(MarksOf(form, bound, day)).Distinct()],
        };
    }

    public static Eligibility OfWorker(LawBook book, ParameterUse use, LocalDate date, IncomeForm form, Person person)
    {
        RuleSet<Person, Answer> rules = ((Func<RuleSet<Person, Answer>>)use.Value)();
        rules = rules == Decree30Of2025.LowIncomeWorker ? IncomeSurvey.LowIncomeWorker : rules;
        Finding finding = book.BindMember<IncomeForm, Person, Answer>(rules, date).Explain(form, person, date);
        return new(date) { Rules = use, Possible = new(finding.Outcomes), Steps = finding.Steps, Missing = [.. CellsFor(finding.Missing, form)] };
    }

    /// <summary>The form with every source of line 9 marked, in every way that is open.</summary>
    private static IEnumerable<IncomeForm> Marked(IncomeForm form)
    {
        int open = form.Other?.ToList().FindIndex(static source => source.IsCounted is null) ?? -1;
        return open < 0 ? [form] : Marked(WithMark(form, open, false)).Concat(Marked(WithMark(form, open, true)));
    }

    private static IncomeForm WithMark(IncomeForm form, int place, bool isCounted) =>
        form with { Other = [.. form.Other!.Select((source, at) => at == place ? source with { IsCounted = isCounted } : source)] };

    /// <summary>What is missing, with the blank cells of the form in place of the income.</summary>
    private static IEnumerable<MissingFact> CellsFor(ImmutableArray<MissingFact> missing, IncomeForm form) =>
        missing.SelectMany(each => each.Fact == IncomeFormFacts.Income ? BlankCells(form).Select(fact => new MissingFact(fact, null)) : [each]);

    private static IEnumerable<Fact> BlankCells(IncomeForm form)
    {
        foreach (IncomeLineOfForm line in IncomeFormFacts.Lines)
        {
            foreach (Fact fact in BlankCells(form, line, line.Read(form)?.Revenue, line.Read(form)?.Cost))
            {
                yield return fact;
            }
        }

        IEnumerable<OtherIncome> sources = form.Other?.Where(source => source.IsCounted != false) ?? [new(null, null, null, true)];
        foreach (Fact fact in sources.SelectMany(source => BlankCells(form, IncomeFormFacts.Other, source.Revenue, source.Cost)).Distinct())
        {
            yield return fact;
        }

        if (form.Other?.Any(static source => source.IsCounted is null) ?? false)
        {
            yield return IncomeFormFacts.OtherIsCounted;
        }
    }

    private static IEnumerable<Fact> BlankCells(IncomeForm form, IncomeLineOfForm line, long? revenue, long? cost)
    {
        if (IsBlank(form, revenue))
        {
            yield return line.Revenue;
        }

        if (IsBlank(form, cost))
        {
            yield return line.Cost;
        }
    }

    private static bool IsBlank(IncomeForm form, long? amount) => !IncomeTotals.IsKnown(amount) && !(amount is null && form.IsComplete);

    /// <summary>The marks of line 9, where one of them can change the answer.</summary>
    private static IEnumerable<MissingFact> MarksOf(IncomeForm form, Bound<IncomeForm> bound, LocalDate day)
    {
        IEnumerable<int> open = Enumerable.Range(0, form.Other?.Count ?? 0).Where(place => form.Other![place].IsCounted is null);
        return open.Any(place => Matters(form, place, bound, day)) ? [new(IncomeFormFacts.OtherIsCounted, null)] : [];
    }

    private static bool Matters(IncomeForm form, int place, Bound<IncomeForm> bound, LocalDate day)
    {
        AreaType[] areas = form.Area is { } area ? [area] : Enum.GetValues<AreaType>();
        int? known = form.MemberCount ?? form.Members?.Count;
        int[] counts = known is { } count ? [count] : [.. Enumerable.Range(1, HouseholdFacts.MostMembers)];
        return (from others in Marked(WithMark(form, place, false))
                from a in areas
                from members in counts
                let without = others with { Area = a, MemberCount = members }
                let with = WithMark(without, place, true)
                let outcomes = bound.Evaluate(without, day)
                where outcomes != bound.Evaluate(with, day) || (!BitOperations.IsPow2(outcomes) && IncomeTotals.IncomeOf(without) != IncomeTotals.IncomeOf(with))
                select true).Any();
    }
}
