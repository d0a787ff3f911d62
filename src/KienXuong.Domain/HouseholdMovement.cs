using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain;

/// <summary>Biến động của hộ trong kỳ: between the lists of two days, as the tables of poor and near-poor households name it.</summary>
/// <param name="Start">The status on the first day.</param>
/// <param name="End">The status on the last day.</param>
public sealed record HouseholdMovement(HouseholdStatus Start, HouseholdStatus End)
{
    /// <summary>The movements still possible: one when decided, none where the lists are not compared or the day is not covered.</summary>
    public Possible<MovementKind> Possible { get; internal init; }

    /// <summary>Chuẩn đã đổi: whether the lists were made under two standards, which are not compared: no movement.</summary>
    public bool IsOfTwoStandards { get; internal init; }

    /// <summary>Every step, row by row of the table; empty where there is no answer.</summary>
    public ImmutableArray<Step> Steps { get; internal init; } = [];

    /// <summary>The row of the table that applies; null where none is decided.</summary>
    public Step? Row { get; internal init; }

    /// <summary>What is missing to decide it: the look-back or the stated movement, a list, a standard; empty when it is decided or not compared.</summary>
    public ImmutableArray<MissingFact> Missing { get; internal init; } = [];

    /// <summary>Why there is no answer; null where there is one or it is only undetermined.</summary>
    public NotCovered? NotCovered { get; internal init; }

    /// <summary>The movement and its reason as text, with the form.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => StatusText.Of(this, language);
}
