using System.Globalization;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Validation;

/// <summary>What a survey says that does not fit and yet is kept.</summary>
internal static class SurveyRemarks
{
    private const int StepOfB1 = 5;
    private const int StepOfB2 = 10;
    private const int MostOfB2 = StepOfB2 * Deprivations2022.Count;

    private const int GreatestAge = 130;

    /// <summary>The remarks, in the order of the form.</summary>
    public static IEnumerable<SurveyRemark> Of(Survey survey, LocalDate reviewDate) =>
        [.. OfPlace(survey), .. OfDwelling(survey.Dwelling), .. OfBirths(survey, reviewDate), .. OfBudget(survey), .. OfNumbers(survey), .. OfScores(survey)];

    private static IEnumerable<SurveyRemark> OfPlace(Survey survey)
    {
        if (survey is { Region: { } said, Province: { } province } && Enum.IsDefined(said) && Regions.Of(province) is { } region && region != said)
        {
            yield return new(SurveyRemarkCodes.ProvinceOfOtherRegion, "province", SurveyMessages.ProvinceOfOtherRegion(region, said));
        }
    }

    private static IEnumerable<SurveyRemark> OfDwelling(Dwelling dwelling)
    {
        if (dwelling is { Walls: { } walls, WallDetail: { } detail } && Enum.IsDefined(walls) && Enum.IsDefined(detail) && !CanBe(walls, detail))
        {
            yield return new(SurveyRemarkCodes.WallDetailOfOtherCode, "dwelling.wallDetail", SurveyMessages.WallDetailOfOtherCode(walls, detail));
        }

        if (dwelling is { CountedArea: { } counted, RoomArea: { } rooms, AtticArea: { } attic } && counted * 2 != (rooms * 2) + attic)
        {
            yield return new(SurveyRemarkCodes.CountedAreaDiffers, "dwelling.countedArea", SurveyMessages.CountedAreaDiffers(counted, rooms, attic));
        }
    }

    /// <summary>Whether a wall with a code of A.III can be of a finer material (mục 7 Phiếu B1; bê tông được coi là mã 1, xi măng là mã 4).</summary>
    private static bool CanBe(WallMaterial walls, WallDetail detail) => walls switch
    {
        WallMaterial.ReinforcedConcrete => detail == WallDetail.Concrete,
        WallMaterial.BrickOrStone => detail is WallDetail.Brick or WallDetail.Stone,
        WallMaterial.DurableWoodOrMetal => detail is WallDetail.DurableWood or WallDetail.DurableMetal,
        WallMaterial.Other => detail is WallDetail.Cement or WallDetail.Other,
    };

    /// <summary>Nobody is older than 130 years: on the 131st birthday the date of birth is surely wrong.</summary>
    private static IEnumerable<SurveyRemark> OfBirths(Survey survey, LocalDate reviewDate)
    {
        foreach ((int place, SurveyMember member) in survey.Members?.Index() ?? [])
        {
            if (member.BirthDate is { } born && born.AgeInMonths(reviewDate).Low >= (GreatestAge + 1) * MemberFacts.Year)
            {
                yield return new(
                    SurveyRemarkCodes.AgeAbsurd, "members[" + place.ToString(CultureInfo.InvariantCulture) + "].birthDate", SurveyMessages.AgeAbsurd(born, GreatestAge));
            }
        }
    }

    /// <summary>The budget pays the health insurance of poor households, so a "no" contradicts the list.</summary>
    private static IEnumerable<SurveyRemark> OfBudget(Survey survey) => survey is not { IsOnPoorList: true, Members: { } members } ? []
        : members.Index().Where(member => member.Item.BudgetPaysInsurance == false).Select(member => new SurveyRemark(
            SurveyRemarkCodes.BudgetDoesNotPayForPoor,
            "members[" + member.Index.ToString(CultureInfo.InvariantCulture) + "].budgetPaysInsurance",
            SurveyMessages.BudgetDoesNotPayForPoor));

    /// <summary>What a personal number says of birth and sex. Its first group names the place of birth, so it is never held against the place of residence.</summary>
    private static IEnumerable<SurveyRemark> OfNumbers(Survey survey)
    {
        foreach ((int place, SurveyMember member) in survey.Members?.Index() ?? [])
        {
            if (!PersonalNumber.TryParse(member.PersonalNumber, out PersonalNumber? number))
            {
                continue;
            }

            string path = "members[" + place.ToString(CultureInfo.InvariantCulture) + "].personalNumber";
            if (number.PlaceOfBirth is null)
            {
                yield return new(SurveyRemarkCodes.PlaceOfBirthUnknown, path, PlaceMessages.PlaceOfBirthUnknown);
            }

            if (member.BirthDate is { Earliest.Year: var born } && born != number.BirthYear)
            {
                yield return new(SurveyRemarkCodes.BirthYearDiffers, path, PlaceMessages.OtherYear(number.BirthYear, born));
            }

            if (member.Sex is { } sex && (sex == Sex.Male) != number.IsMale)
            {
                yield return new(SurveyRemarkCodes.SexDiffers, path, PlaceMessages.OtherSex(number.IsMale));
            }
        }
    }

    private static IEnumerable<SurveyRemark> OfScores(Survey survey)
    {
        if (survey.RecordedIncomeScore is { } b1 && (b1 < 0 || b1 % StepOfB1 != 0))
        {
            yield return new(SurveyRemarkCodes.RecordedScoreImpossible, "recordedIncomeScore", SurveyMessages.IncomeScoreImpossible(b1));
        }

        if (survey.RecordedDeprivationScore is { } b2 && (b2 is < 0 or > MostOfB2 || b2 % StepOfB2 != 0))
        {
            yield return new(SurveyRemarkCodes.RecordedScoreImpossible, "recordedDeprivationScore", SurveyMessages.DeprivationScoreImpossible(b2, MostOfB2));
        }
    }
}
