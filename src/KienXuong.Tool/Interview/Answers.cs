using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Interview;

/// <summary>Câu trả lời: writes an answer to the fact of the household that a question was about.</summary>
internal static class Answers
{
    private const string Of2022 = "household.deprivations2022.";
    private const string Of2016 = "household.deprivations2016.";

    /// <summary>The household with the answer; null where the answer is not understood.</summary>
    /// <param name="household">The household so far.</param>
    /// <param name="fact">The fact asked for.</param>
    /// <param name="text">What was answered.</param>
    public static Household? Take(Household household, Fact fact, string text) => fact.Code switch
    {
        "household.area" => Choice(text, fact) is { } place ? household with { Area = (AreaType)place } : null,
        "household.recognisedClass" => Choice(text, fact) is { } place ? household with { RecognisedClass = (PovertyClass)place } : null,
        "household.incomePerHead" => Amount(text) is { } amount ? household with { IncomePerHead = amount } : null,
        "household.monthlyIncome" => Amount(text) is { } amount ? household with { MonthlyIncome = amount } : null,
        "household.memberCount" => Number(text, 1, HouseholdFacts.MostMembers) is { } number ? household with { MemberCount = number } : null,
        "household.deprivationCount" => Number(text, 0, HouseholdFacts.MostIndicators) is { } number ? household with { DeprivationCount = number } : null,
        _ => Indicator(household, fact.Code, text),
    };

    /// <summary>Whether the interview can ask for a fact.</summary>
    /// <param name="code">The code of the fact.</param>
    public static bool CanTake(string code) =>
        code is "household.area" or "household.recognisedClass" or "household.incomePerHead" or "household.monthlyIncome" or "household.memberCount" or "household.deprivationCount" ||
        Named<DeprivationIndicator2022>(code, Of2022) is not null || Named<DeprivationIndicator2016>(code, Of2016) is not null;

    private static Household? Indicator(Household household, string code, string text)
    {
        if (YesNo(text) is not { } answer)
        {
            return null;
        }

        return Named<DeprivationIndicator2022>(code, Of2022) is { } indicator
            ? household with { Deprivations2022 = household.Deprivations2022.With(indicator, answer) }
            : Named<DeprivationIndicator2016>(code, Of2016) is { } earlier
            ? household with { Deprivations2016 = household.Deprivations2016.With(earlier, answer) }
            : null;
    }

    private static T? Named<T>(string code, string prefix)
        where T : struct, Enum =>
        code.StartsWith(prefix, StringComparison.Ordinal) && Enum.TryParse(code.AsSpan(prefix.Length), ignoreCase: true, out T indicator) ? indicator : null;

    /// <summary>A choice by its number from 1, or by its name in either language.</summary>
    private static int? Choice(string text, Fact fact)
    {
        string word = Folded.Of(text);
        for (int i = 0; i < fact.Choices.Length; i++)
        {
            if (word == (i + 1).ToString(CultureInfo.InvariantCulture) || word == Folded.Of(fact.Choices[i].Vietnamese) || word == Folded.Of(fact.Choices[i].English))
            {
                return i;
            }
        }

        return null;
    }

    private static Vnd? Amount(string text) => Vnd.TryParse(text, out Vnd amount) && amount >= Vnd.Zero ? amount : null;

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number : null;

    private static bool? YesNo(string text) => Folded.Of(text) switch
    {
        "c" or "co" or "y" or "yes" or "1" or "x" => true,
        "k" or "khong" or "n" or "no" or "0" => false,
        _ => null,
    };
}
