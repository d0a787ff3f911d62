using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary>Pháp luật của một ngày: what the library knows of the law of a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Values">The values in force.</param>
/// <param name="NotInForce">The parameters without a value on the day: not known, or not in force.</param>
internal sealed record LawOfDay(LocalDate Date, ImmutableArray<ParameterUse> Values, ImmutableArray<Parameter> NotInForce)
{
    /// <summary>Whether a poverty standard is known for the day.</summary>
    public bool IsCovered => Values.Any(static use => use.Parameter == PovertyStandards.InForce);

    /// <summary>The instruments in which the values stand, or by which they are carried on, in the order in which they are first met.</summary>
    public IEnumerable<Instrument> Instruments => Values
        .SelectMany(static use => new[] { use.Provision.Instrument, use.AddedBy?.Instrument, use.CarriedBy?.Instrument })
        .OfType<Instrument>()
        .Distinct();

    /// <summary>The law of a day.</summary>
    /// <param name="date">The day.</param>
    public static LawOfDay On(LocalDate date)
    {
        ILookup<bool, (Parameter Parameter, ParameterUse? Use)> parameters = LawBook.Parameters
            .Select(parameter => (parameter, LawBook.Vietnam.ValueOf(parameter, date)))
            .ToLookup(static each => each.Item2 is not null);
        return new(
            date,
            [.. parameters[true].Select(static each => each.Use!)],
            [.. parameters[false].Select(static each => each.Parameter)]);
    }
}
