using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Bước nhảy của phiếu: which field of form 3.1 is asked when, and what a filled or an empty field says beyond itself.</summary>
/// <remarks>
/// A value where none is asked does not count. Where the field that decides the asking is empty, a filled field proves that it was asked. An empty field is unknown,
/// but for small members: B.8 and B.10 under 3 and B.13 under 6 years are no, B.11 under 15 is no training.
/// </remarks>
public static partial class FormSkips
{
    /// <summary>A survey as it counts on the day of the review.</summary>
    /// <remarks>
    /// An age is a range where the day of birth is not known. A field counts and proves by every age still possible; a day of birth that is known is never moved.
    /// The empty fields of a small member are filled only where every possible age is below the bound; where only some are, the field is left empty, and a rule that
    /// reads it with the age decides for each age by itself. Afterwards the number of electricity alone decides item 9: it is 0 without electricity (A.VI), and above
    /// 0 it proves that there is some. A survey with contradictions is left as it is there. An empty field that a "no" of Form A leaves no other answer is 0, none or no.
    /// </remarks>
    /// <param name="survey">The survey as filled.</param>
    /// <param name="reviewDate">The day of the review, on which ages are counted.</param>
    public static CountedSurvey Applied(Survey survey, LocalDate reviewDate)
    {
        ArgumentNullException.ThrowIfNull(survey);
        List<SurveyRemark>? ignored = null;
        List<SurveyRemark>? contradictions = null;
        SurveyMember[]? changed = null;
        Survey counted = WithRegion(WithPower(WithFormA(survey), ref ignored), reviewDate);
        for (int place = 0; place < counted.Members?.Count; place++)
        {
            var skips = new MemberSkips(counted.Members[place] ?? new(), place, reviewDate);
            if (skips.IsChangedFrom(counted.Members[place]))
            {
                (changed ??= [.. counted.Members])[place] = skips.Counted;
            }

            if (skips.Ignored.Count > 0)
            {
                (ignored ??= []).AddRange(skips.Ignored);
            }

            if (skips.Contradiction is { } contradiction)
            {
                (contradictions ??= []).Add(contradiction);
            }
        }

        return new(changed is null ? counted : counted with { Members = changed }, ignored is null ? [] : [.. ignored], contradictions is null ? [] : [.. contradictions]);
    }

    /// <summary>The region of the province where none is said; a name of after the mergers of 01/07/2025 gives none.</summary>
    private static Survey WithRegion(Survey survey, LocalDate reviewDate) =>
        survey.Region is null && survey.Province is { } province && reviewDate < UnitLists.Merger && Regions.Of(province) is { } region ? survey with { Region = region } : survey;

    private static Survey WithPower(Survey survey, ref List<SurveyRemark>? ignored)
    {
        if (survey.Dwelling.Power != PowerSource.None || survey.Dwelling.Electricity == 0)
        {
            return survey;
        }

        if (survey.Dwelling.Electricity is { } used)
        {
            (ignored ??= []).Add(new(SurveyRemarkCodes.ElectricityWithoutSource, "dwelling.electricity", SurveyTexts.ElectricityWithoutSource(used)));
        }

        return survey with { Dwelling = survey.Dwelling with { Electricity = 0 } };
    }
}
