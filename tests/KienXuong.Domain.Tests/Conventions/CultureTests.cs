using System.Globalization;
using KienXuong.Domain.Json;

namespace KienXuong.Domain.Tests.Conventions;

/// <summary>Nothing depends on the culture of the machine.</summary>
public class CultureTests
{
    [Fact(DisplayName = "Ba nền văn hóa khác nhau, cùng một lời giải thích, cùng một JSON, cùng một cách đọc số tiền")]
    public void Three_cultures_give_the_same_texts()
    {
        string[] texts = [.. Cultures().Select(culture => Under(culture, AllTexts))];

        Assert.All(texts, text => Assert.Equal(texts[0], text));
        Assert.Contains("1.450.000,25 ₫", texts[0], StringComparison.Ordinal);
        Assert.Contains("1,450,000 ₫", texts[0], StringComparison.Ordinal);
    }

    private static string AllTexts()
    {
        Household household = new()
        {
            Area = AreaType.Rural,
            MonthlyIncome = Vnd.Parse("5.800.001"),
            MemberCount = 4,
            DeprivationCount = 3,
            RecognisedClass = PovertyClass.Poor,
        };
        LawInForce law = LawBook.Vietnam.On(new(2023, 11, 1));
        return string.Join('\n', (string[])
        [
            law.Classify(household).Explain(Language.Vietnamese),
            law.Classify(household with { MonthlyIncome = null }).Explain(Language.English),
            law.Classify(household with { IncomePerHead = 1_450_000 }).Explain(Language.English),
            LawBook.Vietnam.ElectricitySupport(household, new(2024, 3)).Explain(Language.Vietnamese),
            HouseholdJson.Write(household, indented: true),
            DecisionJson.Write(law.Classify(household)),
            .. law.Counterfactuals(household).Select(each => each.Describe(Language.Vietnamese)),
            .. LawBook.Vietnam.DescribeAmounts(new(2023, 11, 1)).Select(each => each.Sentence.Vietnamese),
            Rate.Percent(8.5m).ToString(),
            new Domain.Law.Validity(new(2020, 1, 1), null).ToString(),
        ]);
    }

    private static IEnumerable<CultureInfo> Cultures()
    {
        yield return CultureInfo.InvariantCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = "#",
            NumberGroupSeparator = "!",
            NegativeSign = "~",
            PositiveSign = "&",
            CurrencySymbol = "¤",
            PercentSymbol = "@",
            NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"],
            DigitSubstitution = DigitShapes.NativeNational,
        };
        yield return odd;
        var thai = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        thai.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "|", TimeSeparator = ";", ShortDatePattern = "yyyy|dd|MM" };
        thai.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [4] };
        yield return thai;
    }

    private static string Under(CultureInfo culture, Func<string> text)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return text();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
