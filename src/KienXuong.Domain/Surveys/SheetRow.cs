using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dòng của bảng chấm điểm: one row of a scoring sheet as the form prints it, with its points in the column that applies.</summary>
/// <param name="Item">The number of its item, for example <c>12</c>.</param>
/// <param name="ItemLabel">The head of its item.</param>
/// <param name="Code">The code of the row in the point table.</param>
/// <param name="Label">The row as printed.</param>
/// <param name="Points">Its points in the column, ticked or not.</param>
/// <param name="Ticked">Whether it is ticked.</param>
/// <param name="RestsOnTick">Whether that rests on what is ticked on paper, for the fields leave it open.</param>
public sealed record SheetRow(string Item, Bilingual ItemLabel, string Code, Bilingual Label, int Points, Truth Ticked, bool RestsOnTick = false);
