using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Reviews;

namespace KienXuong.Domain.Validation;

/// <summary>Kiểm tra hộ theo thời gian: what makes a history or dated facts invalid. Never a rule of law: a late decision or a missing year is valid.</summary>
/// <remarks>A household of which nothing is known is valid. FluentValidation finds the errors only, in Vietnamese; <see cref="Check(DatedHousehold)"/> gives both languages.</remarks>
public sealed class DatedHouseholdValidator : AbstractValidator<DatedHousehold>
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>Makes the validator by the national law.</summary>
    public DatedHouseholdValidator()
        : this(LawBook.Vietnam)
    {
    }

    /// <summary>Makes the validator.</summary>
    /// <param name="book">The law book by whose units places are checked.</param>
    public DatedHouseholdValidator(LawBook book) => RuleFor(household => household).Custom((household, context) =>
    {
        foreach (InputError error in Check(household, book))
        {
            context.AddFailure(new ValidationFailure(error.Path, error.Message.Vietnamese) { ErrorCode = error.Code, CustomState = error.Message });
        }
    });

    /// <summary>Everything that makes a household invalid by the national law, in a fixed order, in both languages.</summary>
    /// <param name="household">The household with its history and facts.</param>
    public static ImmutableArray<InputError> Check(DatedHousehold household) => Check(household, LawBook.Vietnam);

    /// <summary>Everything that makes a household invalid, in a fixed order, in both languages.</summary>
    /// <param name="household">The household with its history and facts.</param>
    /// <param name="book">The law book by whose units places are checked.</param>
    public static ImmutableArray<InputError> Check(DatedHousehold household, LawBook book)
    {
        ArgumentNullException.ThrowIfNull(household);
        ArgumentNullException.ThrowIfNull(book);
        return
        [
            .. household.Id is not null && string.IsNullOrWhiteSpace(household.Id) ? [new(InputErrorCodes.IdEmpty, "id", ValidationMessages.IdEmpty)] : (InputError[])[],
            .. household.History.Recognitions.SelectMany((each, place) => Recognition(each, Path("recognitions", place))),
            .. Duplicates(household.History.Recognitions),
            .. household.History.Events.SelectMany((each, place) => Event(each, Path("events", place))),
            .. household.Changes.SelectMany((each, place) => Change(each, book.On(each.Date), Path("changes", place))),
            .. Members(household),
        ];
    }

    private static IEnumerable<InputError> Recognition(Recognition recognition, string at)
    {
        if (IsAbsurd(recognition.Decided.Year) || IsAbsurd(recognition.YearOfReview) || IsAbsurd(recognition.YearServed) || IsAbsurd(recognition.Through?.Year ?? FirstYear))
        {
            yield return new(InputErrorCodes.HistoryDateAbsurd, at, DatedMessages.DateAbsurd);
            yield break;
        }

        if (recognition.YearOfReview > recognition.Decided.Year)
        {
            yield return new(InputErrorCodes.ReviewYearAfterDecision, at + ".reviewYear", DatedMessages.ReviewYearAfterDecision);
        }

        if (recognition.Kind == RecognitionKind.Yearly && recognition.YearServed - recognition.YearOfReview is not (0 or 1))
        {
            yield return new(InputErrorCodes.PolicyYearMismatch, at + ".policyYear", DatedMessages.PolicyYearMismatch);
        }

        if (recognition.Standard is { } code && !PovertyStandards.Codes.Contains(code, StringComparer.Ordinal))
        {
            yield return new(InputErrorCodes.StandardUnknown, at + ".standard", DatedMessages.StandardUnknown(code, PovertyStandards.Codes));
        }

        if (recognition.Through < recognition.Decided)
        {
            yield return new(InputErrorCodes.CertificateEndsEarly, at + ".through", DatedMessages.CertificateEndsEarly);
        }

        if (recognition.Movement is { } movement && !Leads(movement, recognition.Class))
        {
            yield return new(InputErrorCodes.MovementMismatch, at + ".movement", DatedMessages.MovementMismatch);
        }
    }

    /// <summary>Whether a movement can lead to the class that a decision gives.</summary>
    private static bool Leads(MovementKind movement, RecognitionClass result) => movement switch
    {
        MovementKind.StaysPoor or MovementKind.NearPoorBecamePoor or MovementKind.RelapsedIntoPoverty or MovementKind.NewlyPoor => result == RecognitionClass.Poor,
        MovementKind.BecameNearPoor => result is RecognitionClass.NearPoor or RecognitionClass.EscapedToNearPoor,
        MovementKind.StaysNearPoor or MovementKind.RelapsedIntoNearPoverty or MovementKind.NewlyNearPoor => result == RecognitionClass.NearPoor,
        MovementKind.EscapedAboveNearPoor => result is RecognitionClass.EscapedAboveNearPoor or RecognitionClass.NotOnList,
        MovementKind.EscapedNearPoverty => result is RecognitionClass.EscapedNearPoverty or RecognitionClass.NotOnList,
        MovementKind.Increase => result is RecognitionClass.Poor or RecognitionClass.NearPoor,
        MovementKind.Decrease or MovementKind.StaysOutside => result is RecognitionClass.NotOnList or RecognitionClass.AverageLivingStandard,
    };

    private static IEnumerable<InputError> Duplicates(ImmutableArray<Recognition> recognitions)
    {
        var known = new HashSet<Recognition>();
        foreach ((int place, Recognition each) in recognitions.Index())
        {
            if (!known.Add(each))
            {
                yield return new(InputErrorCodes.RecognitionDuplicate, Path("recognitions", place), DatedMessages.RecognitionDuplicate(each.Decided));
            }
        }
    }

    private static IEnumerable<InputError> Event(StatusEvent change, string at)
    {
        if (IsAbsurd(change.Date.Year))
        {
            yield return new(InputErrorCodes.HistoryDateAbsurd, at + ".date", DatedMessages.DateAbsurd);
        }

        bool mayStay = change.Kind is not (StatusEventKind.Death or StatusEventKind.Exit);
        bool isFit = change.Class is not { } after ? mayStay : after switch
        {
            PovertyClass.Poor or PovertyClass.NearPoor => mayStay,
            PovertyClass.NeitherPoorNorNearPoor => true,
            PovertyClass.AverageLivingStandard or PovertyClass.AboveAverage => false,
        };
        if (!isFit)
        {
            yield return new(InputErrorCodes.EventClassMismatch, at + ".class", DatedMessages.EventClassMismatch);
        }
    }

    private static IEnumerable<InputError> Change(DatedChange change, LawInForce law, string at)
    {
        if (IsAbsurd(change.Date.Year))
        {
            yield return new(InputErrorCodes.HistoryDateAbsurd, at + ".date", DatedMessages.DateAbsurd);
            yield break;
        }

        foreach ((string name, SurveyMember? member) in ((string, SurveyMember?)[])[("born", change.Born), ("joins", change.Joins)])
        {
            if (member?.BirthDate?.Earliest > change.Date)
            {
                yield return new(InputErrorCodes.MemberBornLater, at + "." + name + ".birthDate", DatedMessages.MemberBornLater);
            }
        }

        foreach (InputError error in PlaceErrors.Of(law, change.Area, change.CommuneCode, change.OldCommuneCode))
        {
            yield return error with { Path = Joined(at, error.Path) };
        }

        foreach (InputError error in change.Household is { } household ? new HouseholdValidator(law).Check(household) : [])
        {
            yield return error with { Path = Joined(at + ".household", error.Path) };
        }

        foreach (InputError error in change.Survey is { } survey ? new SurveyValidator(law).Check(survey) : [])
        {
            yield return error with { Path = Joined(at + ".survey", error.Path) };
        }
    }

    /// <summary>Who comes must not be there, who goes must be; asked where the members are listed with their codes.</summary>
    private static IEnumerable<InputError> Members(DatedHousehold household)
    {
        HashSet<string>? there = null;
        foreach ((int place, DatedChange change) in household.Changes.Index().OrderBy(each => each.Item.Date))
        {
            string[]? listed = change.Survey?.Members?.Select(member => member?.Id).OfType<string>().ToArray() ?? change.Household?.Members?.Select(member => member?.Id).OfType<string>().ToArray();
            there = listed is null ? there : new(listed, StringComparer.Ordinal);
            foreach (string id in new[] { change.Born?.Id, change.Joins?.Id }.OfType<string>())
            {
                if (there?.Add(id) == false)
                {
                    yield return new(InputErrorCodes.MemberAlreadyThere, Path("changes", place), DatedMessages.MemberAlreadyThere(id));
                }
            }

            foreach (string id in new[] { change.Leaves, change.Dies }.OfType<string>())
            {
                if (there?.Remove(id) == false)
                {
                    yield return new(InputErrorCodes.MemberNotThere, Path("changes", place), DatedMessages.MemberNotThere(id));
                }
            }
        }
    }

    private static bool IsAbsurd(int year) => year is < FirstYear or > LastYear;

    private static string Joined(string at, string path) => path.Length == 0 ? at : at + "." + path;

    private static string Path(string list, int place) => list + "[" + place.ToString(CultureInfo.InvariantCulture) + "]";
}
