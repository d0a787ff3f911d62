using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary>The law of a day, under the standard that the review names where it names one.</summary>
internal static class LawChoice
{
    /// <summary>The law to judge by.</summary>
    /// <param name="on">The day.</param>
    /// <param name="standard">The code of a standard; null for the one in force.</param>
    /// <param name="reading">How the area is read from 01/07/2025; null by default.</param>
    public static LawInForce Of(LocalDate on, string? standard, AreaReading? reading = null)
    {
        LawInForce law = (reading is { } chosen ? LawBook.Vietnam.With(LayerOf(chosen)) : LawBook.Vietnam).On(on);
        return standard is null ? law : law.Under(standard);
    }

    /// <summary>The layer of a reading of the area that the caller chooses.</summary>
    /// <param name="reading">The reading.</param>
    public static LawLayer LayerOf(AreaReading reading) => new(Texts.ChosenByCaller, LayerRank.WhatIf, Change(AreaRules.Reading, reading));

    /// <summary>The law book for histories.</summary>
    /// <param name="counting">From when yearly decisions count; null by default.</param>
    /// <param name="lookBack">How many years a relapse looks back; null unknown.</param>
    public static LawBook BookOf(StatusCounting? counting, int? lookBack)
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

        return changes.Count == 0 ? LawBook.Vietnam : LawBook.Vietnam.With(new(Texts.ChosenByCaller, LayerRank.WhatIf, [.. changes]));
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
