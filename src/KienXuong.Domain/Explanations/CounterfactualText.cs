using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Explanations;

/// <summary>Lời văn của thay đổi nhỏ nhất: the text of a counterfactual.</summary>
internal static class CounterfactualText
{
    /// <summary>Ways beyond this number are not written out one by one.</summary>
    private const int MostWays = 6;

    public static string Of(
        Bilingual result,
        Provision provision,
        Verification verification,
        Bilingual? note,
        int factCount,
        long wayCount,
        IEnumerable<ImmutableArray<FactChange>> ways,
        Language language)
    {
        ImmutableArray<ImmutableArray<FactChange>> some = [.. ways.Take(1_000)];
        ImmutableArray<FactChange> facts = [.. some.SelectMany(way => way).Distinct()];
        string how = wayCount == 1 ? Join(some[0], language)
            : IsAnyOf(facts, factCount, wayCount) ? AnyOf(facts, factCount, language)
            : string.Join(language.Pick("; hoặc ", "; or "), some.Take(MostWays).Select(way => Join(way, language))) +
                (wayCount > MostWays ? "; " + Invariant(wayCount - MostWays) + language.Pick(" cách khác", " more ways") : "");
        return Words.Sentence(result.In(language)) + language.Pick(" nếu ", " if ") + how + " — " + Citations.Of(provision, verification, note, language);
    }

    private static string Of(FactChange change, Language language)
    {
        string member = change.Member is { } place ? language.Pick(" của thành viên thứ ", " of member ") + (place + 1) : "";
        string label = change.Fact.Label.In(language) + member;
        string to = change.Fact.Show(change.To, language);
        return change.Fact.Kind switch
        {
            FactKind.YesNo or FactKind.Choice => label + ": " + to,
            FactKind.Money or FactKind.Number => label + " " + (change.By > 0
                ? language.Pick("tăng ", "rises by ") + change.Fact.Show(change.By, language)
                : language.Pick("giảm ", "falls by ") + change.Fact.Show(-change.By, language)) + language.Pick(", thành ", " to ") + to,
        };
    }

    private static string Join(ImmutableArray<FactChange> way, Language language) =>
        string.Join(language.Pick(" và ", " and "), way.Select(change => Of(change, language)));

    /// <summary>Whether the ways are all choices of so many from the same yes/no changes.</summary>
    private static bool IsAnyOf(ImmutableArray<FactChange> facts, int chosen, long wayCount) =>
        facts.All(change => change.Fact.Kind == FactKind.YesNo && change.To == facts[0].To) && Choices(facts.Length, chosen) == wayCount;

    private static string AnyOf(ImmutableArray<FactChange> facts, int chosen, Language language) =>
        language.Pick("bất kỳ ", "any ") + Invariant(chosen) + language.Pick(" trong ", " of these ") + Invariant(facts.Length) +
        language.Pick(" dữ kiện sau thành \"", " become \"") +
        facts[0].Fact.Show(facts[0].To, language) + "\": " + string.Join("; ", facts.Select(change => change.Fact.Label.In(language)));

    private static string Invariant(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static long Choices(int of, int chosen)
    {
        long ways = 1;
        for (int i = 1; i <= chosen; i++)
        {
            ways = ways * (of - chosen + i) / i;
        }

        return ways;
    }
}
