using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Kết quả đọc phiếu: a survey read from JSON, or everything that is wrong with the text.</summary>
/// <param name="Survey">The survey; null exactly when there are errors.</param>
/// <param name="Errors">Every error, with its path, in the order of the text.</param>
public sealed record SurveyReading(Survey? Survey, ImmutableArray<InputError> Errors);
