using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using FluentValidation;
using FluentValidation.Results;
using KienXuong.Domain.Households;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Validation;

/// <summary>Kiểm tra dữ liệu hộ: completeness and consistency of what is said of a household, for the law of one day. Never a rule of law.</summary>
/// <remarks>A household of which nothing is known is valid: unknown is the default of every fact. The messages of FluentValidation are Vietnamese; <see cref="Check"/> gives both languages.</remarks>
public sealed class HouseholdValidator : AbstractValidator<Household>
{
    /// <summary>An income per head and month above this is taken for a slip: 1,000,000,000 đồng.</summary>
    public const long MostIncomePerHead = 1_000_000_000;

    /// <summary>An income of a household and month above this is taken for a slip: 10,000,000,000 đồng.</summary>
    public const long MostMonthlyIncome = 10_000_000_000;

    private readonly PovertyStandard? _standard;

    /// <summary>Makes the validator.</summary>
    /// <param name="law">The law of the day on which households are judged.</param>
    public HouseholdValidator(LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(law);
        _standard = law.Standard?.Standard;
        Require("date", _ => _standard is not null, InputErrorCodes.DateNotCovered, _ => ValidationMessages.DateNotCovered(law.Date));
        Require("id", h => h.Id is null || !string.IsNullOrWhiteSpace(h.Id), InputErrorCodes.IdEmpty, _ => ValidationMessages.IdEmpty);
        Require("id", h => !PlaceErrors.IsTooLong(h.Id), InputErrorCodes.IdTooLong, _ => PlaceMessages.IdTooLong);
        InList("area", h => (byte?)h.Area, HouseholdFacts.Area.Choices);
        Report(h => PlaceErrors.Of(law, h.Area, h.CommuneCode, h.OldCommuneCode));
        Incomes();
        Members();
        Indicators();
        InList("recognisedClass", h => (byte?)h.RecognisedClass, HouseholdFacts.RecognisedClass.Choices);
    }

    /// <summary>Everything that is wrong with a household, in a fixed order, in both languages.</summary>
    /// <param name="household">The household.</param>
    public ImmutableArray<InputError> Check(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        return [.. Validate(household).Errors.Select(failure => new InputError(failure.ErrorCode, failure.PropertyName, (Bilingual)failure.CustomState))];
    }

    private void Incomes()
    {
        Require("incomePerHead", h => !(h.IncomePerHead < Vnd.Zero), InputErrorCodes.IncomeNegative, h => ValidationMessages.Negative(h.IncomePerHead!.Value.Amount));
        Require("incomePerHead", h => !(h.IncomePerHead?.Amount > MostIncomePerHead), InputErrorCodes.IncomeAbsurd, _ => ValidationMessages.TooMuch(MostIncomePerHead));
        Require("monthlyIncome", h => !(h.MonthlyIncome < Vnd.Zero), InputErrorCodes.IncomeNegative, h => ValidationMessages.Negative(h.MonthlyIncome!.Value.Amount));
        Require("monthlyIncome", h => !(h.MonthlyIncome?.Amount > MostMonthlyIncome), InputErrorCodes.IncomeAbsurd, _ => ValidationMessages.TooMuch(MostMonthlyIncome));
        Require("incomePerHead", IncomesAgree, InputErrorCodes.IncomeMismatch, _ => ValidationMessages.IncomeMismatch);
    }

    private void Members()
    {
        Require("memberCount", h => !(h.MemberCount < 1), InputErrorCodes.MemberCountBelowOne, _ => ValidationMessages.MemberCountBelowOne);
        Require("memberCount", h => !(h.MemberCount > HouseholdFacts.MostMembers), InputErrorCodes.MemberCountAbsurd, _ => ValidationMessages.MemberCountAbsurd);
        Require("members", h => h.Members is null || Listed(h) is { Count: > 0 }, InputErrorCodes.MembersEmpty, _ => ValidationMessages.MembersEmpty);
        Require("members", h => !(Listed(h)?.Count > HouseholdFacts.MostMembers), InputErrorCodes.MemberCountAbsurd, _ => ValidationMessages.MemberCountAbsurd);
        Require(
            "memberCount",
            h => h.MemberCount is not { } count || Listed(h) is not { } members || members.Count == count,
            InputErrorCodes.MembersCountMismatch,
            h => ValidationMessages.MembersCountMismatch(h.MemberCount!.Value, h.Members!.Count));
        Report(household => Listed(household)?.Index().SelectMany(each => Member(each.Item, each.Index)) ?? []);
        Require("members", MemberIdsDiffer, InputErrorCodes.MemberIdDuplicate, _ => ValidationMessages.MemberIdDuplicate);
    }

    private static IEnumerable<InputError> Member(Person? member, int place)
    {
        string at = $"members[{place.ToString(CultureInfo.InvariantCulture)}]";
        return member is null
            ? [new(InputErrorCodes.MemberNull, at, ValidationMessages.MemberNull)]
            : PlaceErrors.OfNumber(at + ".personalNumber", member.PersonalNumber);
    }

    private void Indicators()
    {
        Require("deprivationCount", h => !(h.DeprivationCount < 0), InputErrorCodes.DeprivationCountNegative, _ => ValidationMessages.DeprivationCountNegative);
        Require(
            "deprivationCount",
            h => !(h.DeprivationCount > MostIndicators),
            InputErrorCodes.DeprivationCountTooLarge,
            _ => ValidationMessages.DeprivationCountTooLarge(MostIndicators));
        Require("deprivationCount", CountAgrees, InputErrorCodes.DeprivationCountMismatch, _ => ValidationMessages.DeprivationCountMismatch);
        OfStandardInForce("deprivations2016", Decision59Of2015.Standard, h => h.Deprivations2016.IsUnknown);
        OfStandardInForce("deprivations2022", Decree07Of2021.Standard, h => h.Deprivations2022.IsUnknown);
    }

    /// <summary>Indicators of another standard are wrong where they are all that is said: then nothing is read.</summary>
    private void OfStandardInForce(string path, PovertyStandard standard, Func<Household, bool> isUnknown) => Require(
        path,
        h => _standard is null || isUnknown(h) || h.DeprivationCount is not null || HasIndicatorsInForce(h),
        InputErrorCodes.IndicatorsOfOtherStandard,
        _ => ValidationMessages.IndicatorsOfOtherStandard(standard.Name, _standard!));

    private int MostIndicators => _standard?.Indicators?.Facts.Length ?? HouseholdFacts.MostIndicators;

    private bool HasIndicatorsInForce(Household household) => _standard?.Indicators?.Read(household).Known is > 0;

    /// <summary>Whether the single indicators of the standard in force leave the declared number possible; a number that is wrong by itself is reported as such.</summary>
    private bool CountAgrees(Household household)
    {
        if (household.DeprivationCount is not { } count || count < 0 || count > MostIndicators || _standard?.Indicators is not { } indicators)
        {
            return true;
        }

        Answers answers = indicators.Read(household);
        int unknown = indicators.Facts.Length - BitOperations.PopCount(answers.Known);
        return count >= answers.YesCount && count <= answers.YesCount + unknown;
    }

    /// <summary>Whether income per head is the income of the household divided by its members, to less than one đồng.</summary>
    private static bool IncomesAgree(Household household)
    {
        if (household is not { IncomePerHead: { } perHead, MonthlyIncome: { } total } || (household.MemberCount ?? Listed(household)?.Count) is not ({ } count and > 0))
        {
            return true;
        }

        Int128 difference = (Int128)total.Amount - ((Int128)perHead.Amount * count);
        return Int128.Abs(difference) < count;
    }

    /// <summary>The members; null also where the list is an array that was never made, of which not even the length can be asked.</summary>
    private static IReadOnlyList<Person?>? Listed(Household household) =>
        household.Members is ImmutableArray<Person> { IsDefault: true } ? null : household.Members;

    private static bool MemberIdsDiffer(Household household)
    {
        string[] ids = [.. Listed(household)?.Select(member => member?.Id).OfType<string>() ?? []];
        return ids.Distinct(StringComparer.Ordinal).Count() == ids.Length;
    }

    private void InList(string path, Func<Household, byte?> choice, ImmutableArray<Bilingual> choices) => Require(
        path,
        h => !(choice(h) >= choices.Length),
        InputErrorCodes.ChoiceNotInList,
        h => ValidationMessages.NotInList(choice(h)!.Value, choices));

    private void Report(Func<Household, IEnumerable<InputError>> errors) => RuleFor(household => household).Custom((household, context) =>
    {
        foreach (InputError error in errors(household))
        {
            context.AddFailure(new ValidationFailure(error.Path, error.Message.Vietnamese) { ErrorCode = error.Code, CustomState = error.Message });
        }
    });

    private void Require(string path, Func<Household, bool> valid, string code, Func<Household, Bilingual> message) =>
        RuleFor(household => household)
            .Must(household => valid(household))
            .OverridePropertyName(path)
            .WithErrorCode(code)
            .WithMessage(household => message(household).Vietnamese)
            .WithState(household => message(household));
}
