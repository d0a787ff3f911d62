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
    /// <summary>The movements still possible: one when decided, none where the lists are not compared or a status is not known.</summary>
    public Possible<MovementKind> Possible { get; internal init; }

    /// <summary>Chuẩn đã đổi: whether the lists were made under two standards, which are not compared: no movement.</summary>
    public bool IsOfTwoStandards { get; internal init; }

    /// <summary>How well the row of the table is known.</summary>
    public Verification Verification { get; internal init; }

    /// <summary>The forms with the table.</summary>
    public Provision Provision { get; } = MovementRules.Forms;

    /// <summary>What is missing to decide it: the stated movement or the look-back, a status, a standard; empty when it is decided or not compared.</summary>
    public ImmutableArray<MissingFact> Missing { get; internal init; } = [];

    /// <summary>The movement and its reason as text, with the form.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => StatusText.Of(this, language);
}
