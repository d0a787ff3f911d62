using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Tổng hợp: how many households of a list fall into each class.</summary>
internal sealed class Summary
{
    private readonly long[] _classes = new long[ClassNames.All.Length];
    private readonly List<Bilingual> _notes = [];
    private readonly List<ParameterUse> _choices = [];

    /// <summary>How many are undetermined.</summary>
    public long Undetermined { get; private set; }

    /// <summary>How many are not reviewed, so that they have no class.</summary>
    public long NotReviewed { get; private set; }

    /// <summary>How many rows were rejected.</summary>
    public long Rejected { get; private set; }

    /// <summary>How many rows there are.</summary>
    public long Total => _classes.Sum() + Undetermined + NotReviewed + Rejected;

    /// <summary>What a reader of the list must know, once each.</summary>
    public IReadOnlyList<Bilingual> Notes => _notes;

    /// <summary>The named choices that decisions rest on, once each.</summary>
    public IReadOnlyList<ParameterUse> Choices => _choices;

    /// <summary>How many belong to a class.</summary>
    /// <param name="poverty">The class.</param>
    public long this[PovertyClass poverty] => _classes[(int)poverty];

    /// <summary>Counts a decision.</summary>
    /// <param name="classification">The decision; null of a household that is not reviewed.</param>
    public void Count(Classification? classification)
    {
        if (classification is null)
        {
            NotReviewed++;
            return;
        }

        if (classification is ClassDecided decided)
        {
            _classes[(int)decided.Class]++;
            if (decided.Rest is { } rest)
            {
                Note(Texts.LeftOut(rest.Subject));
            }
        }
        else
        {
            Undetermined++;
        }

        foreach (Bilingual mark in classification.Unconfirmed)
        {
            Note(Texts.UnconfirmedMark(mark));
        }
    }

    /// <summary>Keeps the named choices that a decision rests on.</summary>
    /// <param name="choices">The choices.</param>
    public void Rest(IEnumerable<ParameterUse> choices)
    {
        foreach (ParameterUse choice in choices)
        {
            if (!_choices.Contains(choice))
            {
                _choices.Add(choice);
            }
        }
    }

    /// <summary>Counts a rejected row.</summary>
    public void CountRejected() => Rejected++;

    /// <summary>Adds a note, once.</summary>
    /// <param name="note">The note.</param>
    public void Note(Bilingual note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }
}
