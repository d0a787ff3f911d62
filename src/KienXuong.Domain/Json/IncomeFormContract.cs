using System.Collections.Immutable;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>An income form in the JSON contract: what is written and what the schema describes. Reading is by <see cref="IncomeFormReader"/>, which reports every error.</summary>
internal sealed record IncomeFormContract
{
    public string? Id { get; init; }

    public AreaType? Area { get; init; }

    public int? MemberCount { get; init; }

    public ImmutableArray<PersonContract>? Members { get; init; }

    public PovertyClass? RecognisedClass { get; init; }

    public bool? IsComplete { get; init; }

    public string? RequestReceived { get; init; }

    public IncomeMonths? Months { get; init; }

    public RevenueAndCost? Crops { get; init; }

    public RevenueAndCost? Livestock { get; init; }

    public RevenueAndCost? AgriculturalServices { get; init; }

    public RevenueAndCost? Forestry { get; init; }

    public RevenueAndCost? Fishery { get; init; }

    public RevenueAndCost? SaltMaking { get; init; }

    public RevenueAndCost? NonFarmBusiness { get; init; }

    public RevenueAndCost? Wages { get; init; }

    public IReadOnlyList<OtherIncome>? Other { get; init; }

    /// <exception cref="ArgumentException">The contract has no form for one of the values.</exception>
    public static IncomeFormContract Of(IncomeForm form)
    {
        var household = HouseholdContract.Of(IncomeFormValidator.AsHousehold(form));
        return IncomeFormValidator.Unwritable(form).FirstOrDefault() is { } error ? throw new ArgumentException(error.Path + ": " + error.Message.English, nameof(form)) : new()
        {
            Id = form.Id,
            Area = household.Area,
            MemberCount = form.MemberCount,
            Members = household.Members,
            RecognisedClass = household.RecognisedClass,
            IsComplete = form.IsComplete ? true : null,
            RequestReceived = form.RequestReceived is { } received ? LocalDatePattern.Iso.Format(received) : null,
            Months = form.Months == default ? null : form.Months,
            Crops = form.Crops,
            Livestock = form.Livestock,
            AgriculturalServices = form.AgriculturalServices,
            Forestry = form.Forestry,
            Fishery = form.Fishery,
            SaltMaking = form.SaltMaking,
            NonFarmBusiness = form.NonFarmBusiness,
            Wages = form.Wages,
            Other = form.Other,
        };
    }
}
