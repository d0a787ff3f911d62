using System.Globalization;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Households;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Reviews;

/// <summary>Lời về dữ kiện thay đổi: what a dated change says, in one line.</summary>
internal static class DatedText
{
    private const int MostNamed = 4;

    public static string Of(DatedChange change, Language language) => Words.Sentence(string.Join("; ", Parts(change, language).DefaultIfEmpty(language.Pick("không ghi gì", "nothing stated"))));

    private static IEnumerable<string> Parts(DatedChange change, Language language) =>
    [
        .. Member(change.Born, language.Pick("sinh thành viên ", "born: member "), language),
        .. Member(change.Joins, language.Pick("thêm thành viên ", "joined: member "), language),
        .. change.Leaves is { } left ? [language.Pick("thành viên rời hộ: ", "left: member ") + left] : (string[])[],
        .. change.Dies is { } died ? [language.Pick("thành viên chết: ", "died: member ") + died] : (string[])[],
        .. change.Area is { } area ? [language.Pick("khu vực: ", "area: ") + HouseholdFacts.Area.Choices[(int)area].In(language)] : (string[])[],
        .. Unit(change.CommuneCode, change.OldCommuneCode, language),
        .. change.Place is { } place ? [language.Pick("nơi ở: ", "place: ") + place] : (string[])[],
        .. change.Household is { } household ? Declared(household, language) : [],
        .. change.Survey is not null ? [language.Pick("có phiếu rà soát mới", "a new survey")] : (string[])[],
        .. change.Note is { } note ? [note] : (string[])[],
    ];

    private static IEnumerable<string> Member(SurveyMember? member, string what, Language language) => member is null ? []
        : [what + (member.Id ?? "?") + (member.BirthDate is { } born ? language.Pick(", sinh ", ", born ") + (born.Earliest == born.Latest ? Words.Of(born.Earliest) : born.ToString()) : "")];

    private static IEnumerable<string> Unit(string? code, string? oldCode, Language language) =>
    [
        .. code is null ? [] : (string[])[language.Pick("mã đơn vị: ", "code of the unit: ") + code],
        .. oldCode is null ? [] : (string[])[language.Pick("mã đơn vị ngày 30/06/2025: ", "code of the unit of 30/06/2025: ") + oldCode],
    ];

    private static IEnumerable<string> Declared(Household household, Language language)
    {
        if (household.Area is { } area)
        {
            yield return language.Pick("khu vực: ", "area: ") + HouseholdFacts.Area.Choices[(int)area].In(language);
        }

        foreach (string unit in Unit(household.CommuneCode, household.OldCommuneCode, language))
        {
            yield return unit;
        }

        if (household.IncomePerHead is { } perHead)
        {
            yield return HouseholdFacts.IncomePerHead.Label.In(language) + ": " + perHead.ToString(language);
        }

        if (household.MonthlyIncome is { } income)
        {
            yield return HouseholdFacts.MonthlyIncome.Label.In(language) + ": " + income.ToString(language);
        }

        if ((household.MemberCount ?? household.Members?.Count) is { } members)
        {
            yield return HouseholdFacts.MemberCount.Label.In(language) + ": " + HouseholdFacts.MemberCount.Show(members, language);
        }

        if (household.DeprivationCount is { } count)
        {
            yield return HouseholdFacts.DeprivationCount.Label.In(language) + ": " + HouseholdFacts.DeprivationCount.Show(count, language);
        }

        foreach (YesNoFacts<Household> indicators in (YesNoFacts<Household>[])[DeprivationIndicators2016.All, DeprivationIndicators2022.All])
        {
            Answers answers = indicators.Read(household);
            if (Named(indicators, answers, isDeprived: true, language) is { } deprived)
            {
                yield return language.Pick("thiếu hụt: ", "deprived: ") + deprived;
            }

            if (Named(indicators, answers, isDeprived: false, language) is { } others)
            {
                yield return language.Pick("không thiếu hụt: ", "not deprived: ") + others;
            }
        }
    }

    /// <summary>The indicators answered so: by name, or their number where they are many; null where there are none.</summary>
    private static string? Named(YesNoFacts<Household> indicators, Answers answers, bool isDeprived, Language language)
    {
        string[] names = [.. indicators.Facts.Where((_, place) => answers[place] == isDeprived).Select(fact => ShortName(fact.Label, language))];
        return names.Length switch
        {
            0 => null,
            <= MostNamed => string.Join(", ", names),
            var count => count.ToString(CultureInfo.InvariantCulture) + language.Pick(" chỉ số", " indicators"),
        };
    }

    /// <summary>The name of an indicator without what every one of them says.</summary>
    private static string ShortName(Bilingual label, Language language) => language.Pick(
        label.Vietnamese.Replace("thiếu hụt chỉ số ", "", StringComparison.Ordinal), label.English.Replace("deprived of: ", "", StringComparison.Ordinal));
}
