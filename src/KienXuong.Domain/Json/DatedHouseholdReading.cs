using System.Collections.Immutable;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Kết quả đọc hộ theo thời gian: a household with its history read from JSON, or everything that is wrong with the text.</summary>
/// <param name="Household">The household; null exactly when there are errors.</param>
/// <param name="Errors">Every error, with its path, in the order of the text.</param>
public sealed record DatedHouseholdReading(DatedHousehold? Household, ImmutableArray<InputError> Errors);
