using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Layers;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary>The law of a day, under the standard that the review names where it names one.</summary>
internal static class LawChoice
{
    /// <summary>The law to judge by.</summary>
    /// <param name="on">The day.</param>
    /// <param name="standard">The code of a standard; null for the one in force.</param>
    /// <param name="reading">How the area is read from 01/07/2025; null by default.</param>
    /// <param name="units">The file of units of the caller's own; null for none.</param>
    public static LawInForce Of(LocalDate on, string? standard, AreaReading? reading = null, string? units = null)
    {
        LawBook book = WithUnits(units);
        LawInForce law = (reading is { } chosen ? book.With(LayerOf(chosen)) : book).On(on);
        return standard is null ? law : law.Under(standard);
    }

    /// <summary>The national law, with units of the caller's own laid over it.</summary>
    /// <param name="file">The file of units; null for none.</param>
    /// <exception cref="ProblemException">The file cannot be read, or something in it is wrong, or it has no units.</exception>
    public static LawBook WithUnits(string? file)
    {
        if (file is null)
        {
            return LawBook.Vietnam;
        }

        LawLayer layer = LayerFile.Read(file);
        return layer.Changes.All(static change => change.Use.Parameter == UnitLists.InForce) ? LawBook.Vietnam.With(layer)
            : throw new ProblemException(Texts.LayerRefused(file, Texts.NoUnitsInFile));
    }

    /// <summary>The layer of a reading of the area that the caller chooses.</summary>
    /// <param name="reading">The reading.</param>
    public static LawLayer LayerOf(AreaReading reading) => new(Texts.ChosenByCaller, LayerRank.WhatIf, Change(AreaRules.Reading, reading));

    /// <summary>The law book for histories.</summary>
    /// <param name="counting">From when yearly decisions count; null by default.</param>
    /// <param name="lookBack">How many years a relapse looks back; null unknown.</param>
    /// <param name="units">The file of units of the caller's own; null for none.</param>
    public static LawBook BookOf(StatusCounting? counting, int? lookBack, string? units)
    {
        List<ParameterChange> changes = [];
        if (counting is { } chosen)
        {
            changes.Add(Change(LawBook.Parameters.OfType<Parameter<StatusCounting>>().Single(), chosen));
        }

        if (lookBack is { } years)
        {
            ParameterUse forms = Named("review.movements").Uses[0];
            changes.Add(((Parameter<int>)Named("review.relapseLookBack")).Change(new(forms.Validity.From, years, forms.Provision, Verification.Unconfirmed)));
        }

        return changes.Count == 0 ? WithUnits(units) : WithUnits(units).With(new(Texts.ChosenByCaller, LayerRank.WhatIf, [.. changes]));
    }

    /// <summary>What a reader must know of the law chosen.</summary>
    /// <param name="law">The law chosen.</param>
    public static IEnumerable<Bilingual> NotesOn(LawInForce law)
    {
        if (law.Standard is not { } chosen)
        {
            yield break;
        }

        if (!chosen.Use.Validity.Contains(law.Date))
        {
            yield return Texts.StandardNamed(LawBook.Vietnam.On(law.Date).Standard?.Standard.Name);
        }
        else if (chosen.Use.Note is { } note)
        {
            yield return note;
        }
    }

    /// <summary>A named choice taken over by the caller, over all the time for which it is known.</summary>
    private static ParameterChange Change<TValue>(Parameter<TValue> choice, TValue value)
        where TValue : notnull
    {
        ParameterUse first = choice.Uses[0];
        return choice.Change(new(first.Validity.From, value, first.Provision, first.Verification));
    }

    private static Parameter Named(string code) => LawBook.Parameters.Single(each => string.Equals(each.Code, code, StringComparison.Ordinal));
}
