using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Kết quả đọc hộ: a household read from JSON, or everything that is wrong with the text.</summary>
/// <param name="Household">The household; null exactly when there are errors.</param>
/// <param name="Errors">Every error, with its path, in the order of the text.</param>
public sealed record HouseholdReading(Household? Household, ImmutableArray<InputError> Errors);
