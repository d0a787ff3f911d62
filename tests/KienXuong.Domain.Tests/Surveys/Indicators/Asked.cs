using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Surveys.Indicators;

/// <summary>One indicator of a survey on a day.</summary>
internal static class Asked
{
    public static IndicatorResult Of2016(this Survey survey, DeprivationIndicator2016 indicator, LocalDate? on = null) =>
        LawBook.Vietnam.On(on ?? new(2018, 6, 15)).Indicators(survey).Indicators[(int)indicator];

    public static IndicatorResult Of2022(this Survey survey, DeprivationIndicator2022 indicator, LocalDate? on = null) =>
        LawBook.Vietnam.On(on ?? new(2024, 10, 1)).Indicators(survey).Indicators[(int)indicator];

    public static Survey With(SurveyMember member) => new() { Members = [member] };

    public static string[] MissingCodes(this IndicatorResult result) => [.. result.Missing.Select(fact => fact.Code)];

    public static bool? AsYesNo(this Truth truth) => truth switch { Truth.Yes => true, Truth.No => false, Truth.Undetermined => null };

    public static PartialDate Born(string text)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date), text);
        return date;
    }
}
