using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Kết quả đọc phiếu thu nhập: an income form read from JSON, or everything that is wrong with the text.</summary>
/// <param name="Form">The form; null exactly when there are errors.</param>
/// <param name="Errors">Every error, with its path, in the order of the text.</param>
public sealed record IncomeFormReading(IncomeForm? Form, ImmutableArray<InputError> Errors);
