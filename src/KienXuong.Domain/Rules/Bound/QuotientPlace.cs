namespace KienXuong.Domain.Rules;

/// <summary>Where a quotient and its sources stand on the sheet.</summary>
internal readonly record struct QuotientPlace(int Slot, int Amount, int Number);
