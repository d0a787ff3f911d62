using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Validation;

/// <summary>Kiểm tra phiếu thu nhập: what makes an income form invalid, for the law of one day. Never a rule of law.</summary>
/// <remarks>A form of which nothing is known is valid: unknown is the default of every field. The messages of FluentValidation are Vietnamese; <see cref="Check"/> gives both languages.</remarks>
public sealed class IncomeFormValidator : AbstractValidator<IncomeForm>
{
    private static readonly ImmutableArray<Bilingual> NamesOfMonths =
        [new("12 tháng dương lịch", "12 calendar months"), new("12 tháng đến ngày tiếp nhận", "12 months to the day of the request")];

    private static readonly ImmutableArray<(string Path, Func<IncomeForm, RevenueAndCost?> Read)> Lines =
    [
        ("crops", static form => form.Crops),
        ("livestock", static form => form.Livestock),
        ("agriculturalServices", static form => form.AgriculturalServices),
        ("forestry", static form => form.Forestry),
        ("fishery", static form => form.Fishery),
        ("saltMaking", static form => form.SaltMaking),
        ("nonFarmBusiness", static form => form.NonFarmBusiness),
        ("wages", static form => form.Wages),
    ];

    private readonly HouseholdValidator _household;

    /// <summary>Makes the validator.</summary>
    /// <param name="law">The law of the day on which forms are judged.</param>
    public IncomeFormValidator(LawInForce law)
    {
        _household = new(law);
        RuleFor(form => form).Custom((form, context) =>
        {
            foreach (InputError error in Check(form))
            {
                context.AddFailure(new ValidationFailure(error.Path, error.Message.Vietnamese) { ErrorCode = error.Code, CustomState = error.Message });
            }
        });
    }

    /// <summary>Everything that makes a form invalid, in the order of the form, in both languages.</summary>
    /// <param name="form">The form.</param>
    public ImmutableArray<InputError> Check(IncomeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return
        [
            .. _household.Check(AsHousehold(form)),
            .. Months(form),
            .. Lines.SelectMany(line => Amounts(line.Path, line.Read(form)?.Revenue, line.Read(form)?.Cost)),
            .. Sources(form).SelectMany(each => each.Source is { } source ? Amounts(each.Path, source.Revenue, source.Cost) : [NoSource(each.Path)]),
        ];
    }

    /// <summary>What a form says of the household itself.</summary>
    internal static Household AsHousehold(IncomeForm form) => new()
    {
        Id = form.Id,
        Area = form.Area,
        MemberCount = form.MemberCount,
        Members = form.Members,
        RecognisedClass = form.RecognisedClass,
    };

    /// <summary>The values for which a text has no form; only a program can put them there.</summary>
    internal static IEnumerable<InputError> Unwritable(IncomeForm form) =>
    [
        .. Months(form),
        .. Sources(form).Where(static each => each.Source is null).Select(static each => NoSource(each.Path)),
    ];

    private static IEnumerable<InputError> Months(IncomeForm form) => Enum.IsDefined(form.Months) ? []
        : [new(InputErrorCodes.ChoiceNotInList, "months", ValidationMessages.NotInList((byte)form.Months, NamesOfMonths))];

    private static IEnumerable<(string Path, OtherIncome? Source)> Sources(IncomeForm form) =>
        form.Other is ImmutableArray<OtherIncome> { IsDefault: true } ? [("other", null)]
        : (form.Other ?? []).Select(static (source, place) => ("other[" + place.ToString(CultureInfo.InvariantCulture) + "]", (OtherIncome?)source));

    private static InputError NoSource(string path) => new(InputErrorCodes.SourceNull, path, ValidationMessages.SourceNull);

    private static IEnumerable<InputError> Amounts(string path, long? revenue, long? cost) => [.. Amount(path + ".revenue", revenue), .. Amount(path + ".cost", cost)];

    private static IEnumerable<InputError> Amount(string path, long? amount) => amount switch
    {
        < 0 => [new(InputErrorCodes.NumberNegative, path, SurveyMessages.NumberNegative(amount.Value))],
        > IncomeTotals.Greatest => [new(InputErrorCodes.NumberAbsurd, path, SurveyMessages.NumberAbsurd(amount.Value, IncomeTotals.Greatest))],
        _ => [],
    };
}
