namespace KienXuong.Domain.Rules;

/// <summary>Ô của bảng điểm: the points of a row in a column.</summary>
/// <param name="Column">The code of the column.</param>
/// <param name="Points">The points.</param>
/// <param name="Choice">Where two prints of the form differ: the named choice that says which counts; null elsewhere.</param>
public sealed record ScoreCell(string Column, int Points, ParameterUse? Choice);
