using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Finds the value of a parameter under the layers of a law book.</summary>
internal static class LayeredValues
{
    /// <summary>The value of the highest layer that covers the day (of one layer the last listed), else the national one; its days end where another value begins.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="date">The day.</param>
    /// <param name="national">The national value of the day.</param>
    /// <param name="layers">The layers, lowest rank first.</param>
    /// <param name="knownOn">The day on which somebody looks.</param>
    public static ParameterUse? Of(Parameter parameter, LocalDate date, ParameterUse? national, ImmutableArray<LawLayer> layers, LocalDate? knownOn)
    {
        ParameterUse? value = national;
        foreach ((LawLayer layer, ParameterChange change) in Changes(parameter, layers, knownOn))
        {
            if (change.Use.Validity.Contains(date))
            {
                value = change.Use with { Layer = layer.Name };
            }
        }

        if (value is null)
        {
            return null;
        }

        Validity days = value.Validity;
        foreach ((_, ParameterChange change) in Changes(parameter, layers, knownOn))
        {
            days = Outside(days, change.Use.Validity, date);
        }

        return value with { Validity = days };
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

    private static IEnumerable<(LawLayer Layer, ParameterChange Change)> Changes(Parameter parameter, ImmutableArray<LawLayer> layers, LocalDate? knownOn)
    {
        foreach (LawLayer layer in layers)
        {
            foreach (ParameterChange change in layer.Changes)
            {
                if (change.Use.Parameter == parameter && change.IsKnownOn(knownOn))
                {
                    yield return (layer, change);
                }
            }
        }
    }

    /// <summary>Cuts days at the first day of others that begin after a day, and at the last day of others that end before it.</summary>
    private static Validity Outside(Validity days, Validity others, LocalDate date)
    {
        if (others.From > date)
        {
            LocalDate eve = others.From.PlusDays(-1);
            return days.Through is { } last && last <= eve ? days : days with { Through = eve };
        }

        return others.Through is { } end && end < date && end >= days.From ? days with { From = end.PlusDays(1) } : days;
    }
}
