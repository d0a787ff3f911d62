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
                : [.. marked.SelectMany(each => bound.Explain(each, day).Missing).Concat(MarksOf(form, bound, day)).Distinct()],
        };
    }

    public static Eligibility OfWorker(LawBook book, ParameterUse use, LocalDate date, IncomeForm form, Person person)
    {
        RuleSet<Person, Answer> rules = ((Func<RuleSet<Person, Answer>>)use.Value)();
        rules = rules == Decree30Of2025.LowIncomeWorker ? IncomeSurvey.LowIncomeWorker : rules;
        Finding finding = book.BindMember<IncomeForm, Person, Answer>(rules, date).Explain(form, person, date);
        return new(date) { Rules = use, Possible = new(finding.Outcomes), Steps = finding.Steps, Missing = [.. WithMarks(finding.Missing, form).Distinct()] };
    }

    /// <summary>The form with every source of line 9 marked, in every way that is open.</summary>
    private static IEnumerable<IncomeForm> Marked(IncomeForm form)
    {
        int open = form.Other?.ToList().FindIndex(static source => source.IsCounted is null) ?? -1;
        return open < 0 ? [form] : Marked(WithMark(form, open, false)).Concat(Marked(WithMark(form, open, true)));
    }

    private static IncomeForm WithMark(IncomeForm form, int place, bool isCounted) =>
        form with { Other = [.. form.Other!.Select((source, at) => at == place ? source with { IsCounted = isCounted } : source)] };

    /// <summary>What is missing, with the open marks of line 9 where they, and not only blank cells, leave it open.</summary>
    private static IEnumerable<MissingFact> WithMarks(ImmutableArray<MissingFact> missing, IncomeForm form)
    {
        IncomeForm known = form.Other is null ? form : form with { Other = [.. form.Other.Select(static source => source with { IsCounted = source.IsCounted ?? true })] };
        (NumberRange revenue, NumberRange cost) = IncomeFormFacts.Other.Read(known);
        bool hasOpenMark = form.Other?.Any(static source => source.IsCounted is null) ?? false;
        foreach (MissingFact each in missing)
        {
            bool isOther = each.Fact == IncomeFormFacts.Other.Revenue || each.Fact == IncomeFormFacts.Other.Cost;
            NumberRange cells = each.Fact == IncomeFormFacts.Other.Revenue ? revenue : cost;
            if (!isOther || cells.Low < cells.High)
            {
                yield return each;
            }

            if (isOther && hasOpenMark)
            {
                yield return new(IncomeFormFacts.OtherIsCounted, null);
            }
        }
    }

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
