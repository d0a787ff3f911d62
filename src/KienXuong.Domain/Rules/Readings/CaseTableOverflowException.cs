namespace KienXuong.Domain.Rules;

/// <summary>So much is unknown that the cases are too many for a table. Caught where there is an answer without one: results, questions, ranges, changes of a scoring sheet.</summary>
internal sealed class CaseTableOverflowException() : InvalidOperationException("The rule set tells too many cases apart to be tabulated.");
