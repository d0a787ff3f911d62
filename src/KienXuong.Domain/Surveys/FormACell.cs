using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Ô của Phiếu A mà Phiếu B cũng hỏi: a cell of Form A that asks the same as fields of Form B.</summary>
/// <param name="Place">The place of the cell among <see cref="FormAFacts.Cells"/>.</param>
/// <param name="DecidesNo">Whether the fields also decide "no"; false where the cell asks for more than they do.</param>
/// <param name="Rules">What the fields say.</param>
internal sealed record FormACell(int Place, bool DecidesNo, RuleSet<Survey, Answer> Rules);
