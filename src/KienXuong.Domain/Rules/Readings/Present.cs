namespace KienXuong.Domain.Rules;

/// <summary>What a variable of a case table is now, for the counterfactual reading.</summary>
/// <param name="IsKnown">Whether its value is known exactly.</param>
/// <param name="Cell">The cell of the value; -1 when it is not known.</param>
/// <param name="Value">The value.</param>
/// <param name="MayChange">Whether a way may change it.</param>
internal readonly record struct Present(bool IsKnown, int Cell, long Value, bool MayChange);
