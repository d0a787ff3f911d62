using KienXuong.Domain;
using NodaTime;

namespace KienXuong.Tool.Comparisons;

/// <summary>So sánh: a list of households under two laws: the counts, and those that change.</summary>
/// <param name="before">The first law.</param>
/// <param name="after">The second law.</param>
/// <param name="layer">The name of the layer over the second law; null where there is none.</param>
internal sealed class Comparison(LawInForce before, LawInForce after, Bilingual? layer)
{
    private readonly SortedDictionary<string, Counts> _communes = new(StringComparer.Ordinal);
    private readonly List<Compared> _changed = [];
    private readonly List<Bilingual> _notes = [];

    /// <summary>The first law.</summary>
    public LawInForce Before => before;

    /// <summary>The second law.</summary>
    public LawInForce After => after;

    /// <summary>The name of the layer over the second law; null where there is none.</summary>
    public Bilingual? Layer => layer;

    /// <summary>The counts of the whole list.</summary>
    public Counts All { get; } = new();

    /// <summary>The counts of each commune; the empty name is a row without one.</summary>
    public IEnumerable<KeyValuePair<string, Counts>> Communes => _communes;

    /// <summary>The households that change class for certain, in the order of the list.</summary>
    public IReadOnlyList<Compared> Changed => _changed;

    /// <summary>What a reader of the comparison must know, once each.</summary>
    public IReadOnlyList<Bilingual> Notes => _notes;

    /// <summary>Takes a household.</summary>
    /// <param name="compared">The household.</param>
    public void Take(Compared compared)
    {
        All.Count(compared);
        CountsOf(compared.Row.Commune).Count(compared);
        if (compared.Change == Change.Changed)
        {
            _changed.Add(compared);
        }

        NoteMarks(compared.Before, before.Date);
        NoteMarks(compared.After, after.Date);
    }

    /// <summary>Takes a rejected row.</summary>
    /// <param name="commune">Its commune.</param>
    public void TakeRejected(string commune)
    {
        All.CountRejected();
        CountsOf(commune).CountRejected();
    }

    /// <summary>Adds a note, once.</summary>
    /// <param name="note">The note.</param>
    public void Note(Bilingual note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    private void NoteMarks(Classification classification, LocalDate date)
    {
        foreach (Bilingual mark in classification.Unconfirmed)
        {
            Note(Texts.OnDay(date, Texts.UnconfirmedMark(mark)));
        }

        if (classification is ClassDecided { Rest: { } rest })
        {
            Note(Texts.OnDay(date, Texts.LeftOut(rest.Subject)));
        }
    }

    private Counts CountsOf(string commune)
    {
        if (!_communes.TryGetValue(commune, out Counts? counts))
        {
            _communes.Add(commune, counts = new());
        }

        return counts;
    }
}
