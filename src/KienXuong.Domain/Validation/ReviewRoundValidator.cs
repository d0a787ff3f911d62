using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Validation;

/// <summary>Kiểm tra dữ liệu kỳ rà soát: completeness and consistency of what is said of a review. Never a rule of law: what is late or out of order is valid, and told by the check.</summary>
public sealed class ReviewRoundValidator : AbstractValidator<ReviewRound>
{
    /// <summary>More attendees of a village meeting than this are taken for a slip: 100,000.</summary>
    public const int MostAttendees = 100_000;

    /// <summary>Makes the validator.</summary>
    public ReviewRoundValidator() => RuleFor(round => round).Custom(static (round, context) =>
    {
        foreach (InputError error in Errors(round))
        {
            context.AddFailure(new ValidationFailure(error.Path, error.Message.Vietnamese) { ErrorCode = error.Code, CustomState = error.Message });
        }
    });

    /// <summary>Everything that is wrong with a review, in a fixed order, in both languages.</summary>
    /// <param name="round">The review.</param>
    public ImmutableArray<InputError> Check(ReviewRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return [.. Validate(round).Errors.Select(failure => new InputError(failure.ErrorCode, failure.PropertyName, (Bilingual)failure.CustomState))];
    }

    private static IEnumerable<InputError> Errors(ReviewRound round)
    {
        if (!Enum.IsDefined(round.Kind))
        {
            yield return new(InputErrorCodes.ChoiceNotInList, "kind", ReviewMessages.NotInList((byte)round.Kind, Enum.GetNames<ReviewProcedure>()));
        }

        if (!Enum.IsDefined(round.IncomeMonths))
        {
            yield return new(InputErrorCodes.ChoiceNotInList, "incomeMonths", ReviewMessages.NotInList((byte)round.IncomeMonths, Enum.GetNames<IncomeMonths>()));
        }

        foreach (InputError error in Day(round.From, "from"))
        {
            yield return error;
        }

        if (round.Standard is { } standard && !PovertyStandards.Codes.Contains(standard, StringComparer.Ordinal))
        {
            yield return new(InputErrorCodes.StandardUnknown, "standard", ReviewMessages.NoSuchStandard(PovertyStandards.Codes));
        }

        if (round.StatedProvision is { } provision && string.IsNullOrWhiteSpace(provision))
        {
            yield return new(InputErrorCodes.TextEmpty, "statedProvision", ReviewMessages.TextEmpty);
        }

        ImmutableArray<ReviewEvent> events = round.Events.IsDefault ? [] : round.Events;
        foreach (InputError error in events.SelectMany((each, place) => Event(each, "events[" + place.ToString(CultureInfo.InvariantCulture) + "]")))
        {
            yield return error;
        }
    }

    private static IEnumerable<InputError> Event(ReviewEvent? happened, string at)
    {
        if (happened is null)
        {
            yield return new(InputErrorCodes.EventNull, at, ReviewMessages.EventNull);
            yield break;
        }

        if (!Enum.IsDefined(happened.Stage))
        {
            yield return new(InputErrorCodes.ChoiceNotInList, at + ".stage", ReviewMessages.NotInList((byte)happened.Stage, Enum.GetNames<ReviewStage>()));
        }

        ImmutableArray<MeetingCount> agreed = happened.Agreed.IsDefault ? [] : happened.Agreed;
        if (happened.Stage != ReviewStage.Meeting && (happened.Attendees is not null || !agreed.IsEmpty))
        {
            yield return new(InputErrorCodes.CountsWithoutMeeting, at, ReviewMessages.CountsWithoutMeeting);
        }

        foreach (InputError error in Day(happened.On, at + ".on").Concat(Text(happened.Household, at + ".household")).Concat(Attendees(happened.Attendees, at + ".attendees")).Concat(Counts(happened, agreed, at + ".agreed")))
        {
            yield return error;
        }
    }

    private static IEnumerable<InputError> Counts(ReviewEvent happened, ImmutableArray<MeetingCount> agreed, string at)
    {
        var households = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int place, MeetingCount? count) in agreed.Index())
        {
            string path = at + "[" + place.ToString(CultureInfo.InvariantCulture) + "]";
            if (count is null)
            {
                yield return new(InputErrorCodes.EventNull, path, ReviewMessages.EventNull);
                continue;
            }

            foreach (InputError error in Text(count.Household ?? "", path + ".household"))
            {
                yield return error;
            }

            if (count.Household is { } household && !households.Add(household))
            {
                yield return new(InputErrorCodes.HouseholdDuplicate, path + ".household", ReviewMessages.HouseholdDuplicate);
            }

            if (count.Agree < 0)
            {
                yield return new(InputErrorCodes.NumberNegative, path + ".agree", ReviewMessages.Negative);
            }

            if (count.Agree > happened.Attendees)
            {
                yield return new(InputErrorCodes.AgreeAboveAttendees, path + ".agree", ReviewMessages.AgreeAboveAttendees);
            }
        }
    }

    private static IEnumerable<InputError> Attendees(int? attendees, string path) =>
        attendees < 1 ? [new(InputErrorCodes.AttendeesBelowOne, path, ReviewMessages.AttendeesBelowOne)]
        : attendees > MostAttendees ? [new(InputErrorCodes.NumberAbsurd, path, ReviewMessages.AttendeesAbsurd)]
        : [];

    private static IEnumerable<InputError> Text(string? text, string path) =>
        text is not null && string.IsNullOrWhiteSpace(text) ? [new(InputErrorCodes.TextEmpty, path, ReviewMessages.TextEmpty)] : [];

    private static IEnumerable<InputError> Day(LocalDate day, string path) =>
        ReviewDays.CanCount(day) ? [] : [new(InputErrorCodes.DateAbsurd, path, ReviewMessages.DateAbsurd)];
}
