using KienXuong.Domain.Law;

namespace KienXuong.Domain.Reviews;

/// <summary>A row of the table of movements: from a list to a list; null is outside both.</summary>
internal sealed record MovementRow(PovertyClass? Start, PovertyClass? End, MovementKind Kind, Verification Verification);
