using KienXuong.Domain.Households;
using KienXuong.Domain.Territories;

namespace KienXuong.Domain.Validation;

/// <summary>What is wrong with the unit of a household on a day.</summary>
internal static class PlaceErrors
{
    /// <summary>The longest code of a household, in characters: a practical limit, not law.</summary>
    public const int LongestId = 20;

    /// <summary>The errors, in the order of the contract.</summary>
    public static IEnumerable<InputError> Of(LawInForce law, AreaType? area, string? code, string? oldCode)
    {
        if (code is null)
        {
            yield break;
        }

        AreaOfPlace place = law.Units.AreaOf(code, oldCode);
        if (place.Unit is UnitUnknown unknown)
        {
            yield return new(InputErrorCodes.UnitUnknown, "communeCode", PlaceMessages.Unknown(code, unknown, law.Units.FindByName(code)));
        }

        if (place.IsOldUnitOfOther)
        {
            yield return new(InputErrorCodes.UnitOfOther, "oldCommuneCode", PlaceMessages.OfOther(oldCode!, code, law.Units.Before(code, AreaRules.EveOfMerger)));
        }

        if (area is { } given && Enum.IsDefined(given) && place.Area is { } known && given != known)
        {
            yield return new(InputErrorCodes.AreaContradictsUnit, "area", PlaceMessages.AreaContradicts(
                HouseholdFacts.Area.Choices[(int)given], HouseholdFacts.Area.Choices[(int)known], place));
        }
    }

    /// <summary>The error of a personal number; none where it is well formed or not known.</summary>
    public static IEnumerable<InputError> OfNumber(string path, string? number) =>
        number is null || PersonalNumber.TryParse(number, out _) ? [] : [new(InputErrorCodes.PersonalNumberSyntax, path, PlaceMessages.NotANumber(number))];

    /// <summary>Whether a code of a household is longer than any is taken for.</summary>
    public static bool IsTooLong(string? id) => id is not null && id.EnumerateRunes().Count() > LongestId;
}
