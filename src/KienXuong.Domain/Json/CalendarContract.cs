using NodaTime;

namespace KienXuong.Domain.Json;

/// <summary>A working calendar as it is read.</summary>
internal sealed record CalendarContract(
    string? Name, string From, string Through, IReadOnlyList<IsoDayOfWeek>? Weekend, IReadOnlyList<string>? DaysOff, IReadOnlyList<string>? WorkingDays);
