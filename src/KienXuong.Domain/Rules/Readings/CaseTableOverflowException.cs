namespace KienXuong.Domain.Rules;

/// <summary>So much is unknown that the cases are too many for a table. Never leaves the kernel.</summary>
internal sealed class CaseTableOverflowException : InvalidOperationException;
