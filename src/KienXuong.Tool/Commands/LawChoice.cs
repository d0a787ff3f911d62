using KienXuong.Domain;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary>The law of a day, under the standard that the review names where it names one.</summary>
internal static class LawChoice
{
    /// <summary>The law to judge by.</summary>
    /// <param name="on">The day.</param>
    /// <param name="standard">The code of a standard; null for the one in force.</param>
    public static LawInForce Of(LocalDate on, string? standard)
    {
        LawInForce law = LawBook.Vietnam.On(on);
        return standard is null ? law : law.Under(standard);
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
}
