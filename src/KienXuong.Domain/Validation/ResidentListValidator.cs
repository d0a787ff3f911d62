using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Validation;

/// <summary>Kiểm tra danh sách người trong hộ: what makes a list of persons invalid. Never a rule of law.</summary>
/// <remarks>A person of whom nothing is known is valid: unknown is the default of every fact. The messages of FluentValidation are Vietnamese; <see cref="Check"/> gives both languages.</remarks>
public sealed class ResidentListValidator : AbstractValidator<ResidentList>
{
    /// <summary>Makes the validator.</summary>
    public ResidentListValidator() => RuleFor(list => list).Custom((list, context) =>
    {
        foreach (InputError error in Errors(list))
        {
            context.AddFailure(new ValidationFailure(error.Path, error.Message.Vietnamese) { ErrorCode = error.Code, CustomState = error.Message });
        }
    });

    /// <summary>Everything that makes a list invalid, in a fixed order, in both languages.</summary>
    /// <param name="list">The list.</param>
    public ImmutableArray<InputError> Check(ResidentList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return [.. Validate(list).Errors.Select(static failure => new InputError(failure.ErrorCode, failure.PropertyName, (Bilingual)failure.CustomState))];
    }

    /// <summary>The values for which a text has no form; only a program can put them there.</summary>
    internal static IEnumerable<InputError> Unwritable(ResidentList list) => list.Persons is ImmutableArray<Resident> { IsDefault: true }
        ? [new(InputErrorCodes.MemberNull, "persons", ValidationMessages.MemberNull)]
        : Listed(list).SelectMany(static (person, place) => person is null
            ? [new(InputErrorCodes.MemberNull, At(place), ValidationMessages.MemberNull)]
            : (InputError[])
            [
                .. NotInList(At(place) + ".registration", (byte?)person.Registration, ResidentFacts.Registration.Choices),
                .. NotInList(At(place) + ".kin", (byte?)person.Kin, ResidentFacts.Kin.Choices),
            ]);

    private static IEnumerable<InputError> Errors(ResidentList list) =>
        [.. OfList(list), .. Unwritable(list), .. Listed(list).SelectMany(static (person, place) => Months(person, place))];

    private static IEnumerable<InputError> OfList(ResidentList list)
    {
        if (list.Id is not null && string.IsNullOrWhiteSpace(list.Id))
        {
            yield return new(InputErrorCodes.IdEmpty, "id", ValidationMessages.IdEmpty);
        }

        IReadOnlyList<Resident?> persons = Listed(list);
        if (persons.Count == 0 && list.Persons is not ImmutableArray<Resident> { IsDefault: true })
        {
            yield return new(InputErrorCodes.MembersEmpty, "persons", ValidationMessages.MembersEmpty);
        }

        if (persons.Count > HouseholdFacts.MostMembers)
        {
            yield return new(InputErrorCodes.MemberCountAbsurd, "persons", ValidationMessages.MemberCountAbsurd);
        }

        if (persons.Select(static person => person?.Id).OfType<string>().GroupBy(static id => id, StringComparer.Ordinal).Any(static same => same.Skip(1).Any()))
        {
            yield return new(InputErrorCodes.MemberIdDuplicate, "persons", ValidationMessages.MemberIdDuplicate);
        }

        int heads = persons.Count(static person => person?.Kin == KinRelation.Head);
        if (heads > 1)
        {
            yield return new(InputErrorCodes.HeadNotOne, "persons", SurveyMessages.MoreThanOneHead(heads));
        }
    }

    private static IEnumerable<InputError> Months(Resident? person, int place) => person?.MonthsTogether is { } months and (< 0 or > 12)
        ? [new(InputErrorCodes.MonthsOutsideYear, At(place) + ".monthsTogether", SurveyMessages.MonthsOutsideYear(months))] : [];

    private static IEnumerable<InputError> NotInList(string path, byte? value, ImmutableArray<Bilingual> choices) =>
        value >= choices.Length ? [new(InputErrorCodes.ChoiceNotInList, path, ValidationMessages.NotInList(value.Value, choices))] : [];

    private static IReadOnlyList<Resident?> Listed(ResidentList list) => list.Persons is null or ImmutableArray<Resident> { IsDefault: true } ? [] : list.Persons;

    private static string At(int place) => "persons[" + place.ToString(CultureInfo.InvariantCulture) + "]";
}
