using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Kết quả đọc lịch làm việc: a working calendar read from JSON, or everything that is wrong with the text.</summary>
/// <param name="Calendar">The calendar; null exactly when there are errors.</param>
/// <param name="Errors">Every error, with its path, in the order of the text.</param>
public sealed record CalendarReading(WorkingCalendar? Calendar, ImmutableArray<InputError> Errors);
