using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Kết quả đọc danh sách người trong hộ: a list of residents read from JSON, or everything that is wrong with the text.</summary>
/// <param name="List">The list; null exactly when there are errors.</param>
/// <param name="Errors">Every error, with its path, in the order of the text.</param>
public sealed record ResidentListReading(ResidentList? List, ImmutableArray<InputError> Errors);
