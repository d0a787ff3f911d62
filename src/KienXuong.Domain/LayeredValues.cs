using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Finds the value of a parameter under the layers of a law book.</summary>
/// <remarks>
/// Which value goes first: that of the higher rank; of one rank that of the layer added later; within a layer the one whose first day is later,
/// and of one first day the one listed later. A value ends where one that goes before it begins; one that does not cuts nothing.
/// </remarks>
internal static class LayeredValues
{
    /// <summary>The value of a day, with the days around it on which it stays; null where there is none.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="date">The day.</param>
    /// <param name="national">The national value of the day.</param>
    /// <param name="layers">The layers, lowest rank first.</param>
    /// <param name="knownOn">The day on which somebody looks.</param>
    public static ParameterUse? Of(Parameter parameter, LocalDate date, ParameterUse? national, ImmutableArray<LawLayer> layers, LocalDate? knownOn)
    {
        ParameterUse? value = national;
        Validity days = national?.Validity ?? default;
        foreach ((LawLayer layer, ParameterChange change) in Changes(parameter, layers, knownOn))
        {
            if (change.Use.Validity.Contains(date))
            {
                value = change.Use with { Layer = layer.Name };
                days = change.Use.Validity;
            }
            else if (value is not null)
            {
                days = Outside(days, change.Use.Validity, date);
            }
        }

        return value is null ? null : value with { Validity = days };
    }

    /// <summary>The days around a day without value on which there is none.</summary>
    public static Validity DaysWithout(Parameter parameter, LocalDate date, ImmutableArray<LawLayer> layers, LocalDate? knownOn)
    {
        Validity days = new(LocalDate.MinIsoValue, null);
        foreach (ParameterUse use in parameter.Uses)
        {
            days = Outside(days, use.Validity, date);
        }

        foreach ((_, ParameterChange change) in Changes(parameter, layers, knownOn))
        {
            days = Outside(days, change.Use.Validity, date);
        }

        return days;
    }

    /// <summary>The changes of a parameter, that which goes first last.</summary>
    private static IEnumerable<(LawLayer Layer, ParameterChange Change)> Changes(Parameter parameter, ImmutableArray<LawLayer> layers, LocalDate? knownOn) =>
        from layer in layers
        from change in layer.Changes.OrderBy(change => change.Use.Validity.From)
        where change.Use.Parameter == parameter && change.IsKnownOn(knownOn)
        select (layer, change);

    /// <summary>Cuts days at the first day of others that begin after a day, and at the last day of others that end before it.</summary>
    private static Validity Outside(Validity days, Validity others, LocalDate date)
    {
        if (others.From > date)
        {
            LocalDate eve = others.From.PlusDays(-1);
            return days.Through is { } last && last <= eve ? days : new(days.From, eve);
        }

        return others.Through is { } end && end < date && end >= days.From ? new(end.PlusDays(1), days.Through) : days;
    }
}
