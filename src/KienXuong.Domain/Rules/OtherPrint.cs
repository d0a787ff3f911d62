namespace KienXuong.Domain.Rules;

/// <summary>Bản in khác: a cell of a point table for which two prints of one form differ.</summary>
/// <param name="Column">The code of the column.</param>
/// <param name="Points">The named choice, whose values are the points of the prints.</param>
public sealed record OtherPrint(string Column, Parameter<int> Points);
