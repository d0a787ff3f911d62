using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Kết quả đọc kỳ rà soát: a review read from JSON, or everything that is wrong with the text.</summary>
/// <param name="Round">The review; null exactly when there are errors.</param>
/// <param name="Errors">Every error, with its path, in the order of the text.</param>
public sealed record ReviewReading(ReviewRound? Round, ImmutableArray<InputError> Errors);
