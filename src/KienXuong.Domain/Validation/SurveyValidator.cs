using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Validation;

/// <summary>Kiểm tra phiếu rà soát: what makes a survey invalid, and what in a valid one does not fit and is shown to the reviewer. Never a rule of law.</summary>
/// <remarks>
/// An error means that the survey cannot be counted as it is; a remark means that it is counted, and how is said beside it. A survey of which nothing is known is
/// valid: unknown is the default of every field. FluentValidation finds the errors only, in Vietnamese; <see cref="Check"/> gives both languages.
/// </remarks>
public sealed class SurveyValidator : AbstractValidator<Survey>
{
    private readonly LawInForce _law;
    private readonly LocalDate _reviewDate;

    /// <summary>Makes the validator.</summary>
    /// <param name="reviewDate">The day of the review, on which ages are counted and units are looked up in the national law.</param>
    public SurveyValidator(LocalDate reviewDate)
        : this(LawBook.Vietnam.On(reviewDate))
    {
    }

    /// <summary>Makes the validator.</summary>
    /// <param name="law">The law of the day of the review.</param>
    public SurveyValidator(LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(law);
        _law = law;
        _reviewDate = law.Date;
        RuleFor(survey => survey).Custom((survey, context) =>
        {
            foreach (InputError error in Check(survey))
            {
                context.AddFailure(new ValidationFailure(error.Path, error.Message.Vietnamese) { ErrorCode = error.Code, CustomState = error.Message });
            }
        });
    }

    /// <summary>Everything that makes a survey invalid, in a fixed order, in both languages.</summary>
    /// <param name="survey">The survey.</param>
    public ImmutableArray<InputError> Check(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        Survey readable = Readable(survey);
        return
        [
            .. Household(survey),
            .. FormA(survey.FormA),
            .. SurveyLists.Errors(survey),
            .. PlaceErrors.Of(_law, survey.Area, survey.CommuneCode, survey.OldCommuneCode),
            .. SurveyNumbers.OfHousehold.SelectMany(number => Number(number.Path, number.Read(survey), number.Most)),
            .. Computers(survey),
            .. Rows(survey),
            .. (readable.Members ?? []).SelectMany(Member),
            .. FormSkips.Applied(readable, _reviewDate).Contradictions.Select(each => new InputError(each.Code, each.Path, each.Message)),
        ];
    }

    /// <summary>Everything that does not fit and yet leaves the survey valid: values that do not count, and what says two things. In a fixed order.</summary>
    /// <param name="survey">The survey.</param>
    public ImmutableArray<SurveyRemark> Remarks(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        Survey readable = Readable(survey);
        return [.. FormSkips.Applied(readable, _reviewDate).Ignored, .. SurveyRemarks.Of(readable, _reviewDate)];
    }

    /// <summary>The survey with a member of whom nothing is known in place of each that is null; such a list is an error by itself.</summary>
    private static Survey Readable(Survey survey) => survey.Members is null ? survey
        : survey with { Members = (ImmutableArray<SurveyMember>)[.. (SurveyLists.Members(survey) ?? []).Select(static member => member ?? new())] };

    private static IEnumerable<InputError> Household(Survey survey)
    {
        if (survey.Id is not null && string.IsNullOrWhiteSpace(survey.Id))
        {
            yield return new(InputErrorCodes.IdEmpty, "id", ValidationMessages.IdEmpty);
        }

        if (PlaceErrors.IsTooLong(survey.Id))
        {
            yield return new(InputErrorCodes.IdTooLong, "id", PlaceMessages.IdTooLong);
        }

        if (survey.MemberCount < 1)
        {
            yield return new(InputErrorCodes.MemberCountBelowOne, "memberCount", ValidationMessages.MemberCountBelowOne);
        }

        if (survey.MemberCount > HouseholdFacts.MostMembers)
        {
            yield return new(InputErrorCodes.MemberCountAbsurd, "memberCount", ValidationMessages.MemberCountAbsurd);
        }

        if (survey.Members is null)
        {
            yield break;
        }

        if (SurveyLists.Members(survey) is not { Count: > 0 } members)
        {
            yield return new(InputErrorCodes.MembersEmpty, "members", ValidationMessages.MembersEmpty);
            yield break;
        }

        if (members.Count > HouseholdFacts.MostMembers)
        {
            yield return new(InputErrorCodes.MemberCountAbsurd, "members", ValidationMessages.MemberCountAbsurd);
        }

        if (survey.MemberCount is { } count && count != members.Count)
        {
            yield return new(InputErrorCodes.MembersCountMismatch, "memberCount", ValidationMessages.MembersCountMismatch(count, members.Count));
        }

        if (members.Select(member => member?.Id).OfType<string>().GroupBy(id => id, StringComparer.Ordinal).Any(same => same.Skip(1).Any()))
        {
            yield return new(InputErrorCodes.MemberIdDuplicate, "members", ValidationMessages.MemberIdDuplicate);
        }

        int heads = members.Count(member => member?.Relation == Relation.Head);
        if (heads > 1 || (heads == 0 && members.All(member => member?.Relation is not null)))
        {
            yield return new(InputErrorCodes.HeadNotOne, "members", SurveyMessages.HeadNotOne(heads));
        }
    }

    /// <summary>The line of Form A: a code is not blank, and a decision otherwise names its author and its reason.</summary>
    private static IEnumerable<InputError> FormA(FormA? form)
    {
        if (form?.Id is not null && string.IsNullOrWhiteSpace(form.Id))
        {
            yield return new(InputErrorCodes.IdEmpty, "formA.id", ValidationMessages.IdEmpty);
        }

        if (form?.Override is { } other && string.IsNullOrWhiteSpace(other.Author))
        {
            yield return new(InputErrorCodes.DecisionIncomplete, "formA.override.author", SurveyMessages.DecisionIncomplete);
        }

        if (form?.Override is { } decided && string.IsNullOrWhiteSpace(decided.Reason))
        {
            yield return new(InputErrorCodes.DecisionIncomplete, "formA.override.reason", SurveyMessages.DecisionIncomplete);
        }
    }

    private static IEnumerable<InputError> Computers(Survey survey)
    {
        if (survey.Assets is { ComputersNotTablets: { } computers, ComputersAndTablets: { } all } && computers > all)
        {
            yield return new(InputErrorCodes.ComputersAboveAll, "assets.computersNotTablets", SurveyMessages.ComputersAboveAll(computers, all));
        }
    }

    /// <summary>Of rows that exclude each other a sheet ticks one.</summary>
    private static IEnumerable<InputError> Rows(Survey survey) => survey.TickedRows is null or ImmutableArray<string> { IsDefault: true } ? []
        : from item in FormB1.IncomeScore.Items
          from same in item.Rows.Where(row => survey.TickedRows.Contains(row.Code, StringComparer.Ordinal)).GroupBy(row => row.Group ?? row.Code, StringComparer.Ordinal)
          from other in same.Skip(1)
          select new InputError(InputErrorCodes.RowsExclude, "tickedRows", SurveyMessages.RowsExclude(same.First().Code, other.Code));

    private static IEnumerable<InputError> Member(SurveyMember member, int place)
    {
        string at = "members[" + place.ToString(CultureInfo.InvariantCulture) + "].";
        foreach (InputError error in SurveyNumbers.OfMember.SelectMany(number => Number(at + number.Path, number.Read(member), number.Most)))
        {
            yield return error;
        }

        foreach (InputError error in PlaceErrors.OfNumber(at + "personalNumber", member.PersonalNumber))
        {
            yield return error;
        }

        if (member.MonthsOffFarm is < 0 or > 12)
        {
            yield return new(InputErrorCodes.MonthsOutsideYear, at + "monthsOffFarm", SurveyMessages.MonthsOutsideYear(member.MonthsOffFarm.Value));
        }
    }

    private static IEnumerable<InputError> Number(string path, decimal? said, decimal most)
    {
        if (said is not { } number)
        {
            yield break;
        }

        if (number < 0)
        {
            yield return new(InputErrorCodes.NumberNegative, path, SurveyMessages.NumberNegative(number));
        }

        if (number > most)
        {
            yield return new(InputErrorCodes.NumberAbsurd, path, SurveyMessages.NumberAbsurd(number, most));
        }

        if (decimal.Round(number, 3) != number)
        {
            yield return new(InputErrorCodes.TooManyDecimals, path, SurveyMessages.TooManyDecimals(number));
        }
    }
}
