namespace KienXuong.Domain.Validation;

/// <summary>Số ghi trên phiếu: a number of a survey or of a member, and the greatest that is taken for real.</summary>
/// <typeparam name="T">The survey or the member.</typeparam>
/// <param name="Path">Its path.</param>
/// <param name="Read">What is said.</param>
/// <param name="Most">Above this it is taken for a slip.</param>
internal sealed record SurveyNumber<T>(string Path, Func<T, decimal?> Read, decimal Most);
