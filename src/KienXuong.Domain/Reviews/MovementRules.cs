using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Reviews.MovementKind;

namespace KienXuong.Domain.Reviews;

/// <summary>
/// Biến động hộ nghèo, hộ cận nghèo (mẫu 7.2, 7.3, Phụ lục VII Thông tư 07/2021/TT-BLĐTBXH). Start and end are the lists at the start and at the end of the period, by the decision of
/// the competent authority. "Outside" is neither list, the average living standard included. How far back a relapse looks is not known: the caller says it, or the movement.
/// </summary>
internal static class MovementRules
{
    /// <summary>Mẫu 7.2, 7.3.</summary>
    public static readonly Provision Forms = Instruments.Circular07Of2021.Annex("VII");

    // Tái nghèo nhìn lại bao nhiêu năm: không văn bản nào nói
    public static readonly Parameter<int> LookBack = new(
        "review.relapseLookBack", new("số năm nhìn lại để xác định tái nghèo", "years that a relapse looks back"), new(null))
    {
        Unit = new("năm", "years"),
    };

    /// <summary>The rows that need no earlier history, in the order of the tables.</summary>
    public static readonly ImmutableArray<MovementRow> Rows =
    [
        new(Poor, Poor, StaysPoor, Inferred),
        new(Poor, NearPoor, BecameNearPoor, Official),
        new(Poor, null, EscapedAboveNearPoor, Official),
        new(NearPoor, Poor, NearPoorBecamePoor, Official),
        new(NearPoor, NearPoor, StaysNearPoor, Inferred),
        new(NearPoor, null, EscapedNearPoverty, Official),
        new(null, null, StaysOutside, Inferred),
    ];
}
