using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Dữ kiện về hộ mới thoát nghèo, mới thoát cận nghèo: what the windows of "newly escaped" ask of a household. Unknown is the default of each fact.</summary>
public sealed record NewlyEscapedFacts
{
    /// <summary>Đã ra khỏi danh sách: formerly poor or near-poor, taken off the lists and not put back since.</summary>
    public bool? IsOffTheLists { get; init; }

    /// <summary>Ngày ra khỏi danh sách: the day of the decision that took it off, the last one.</summary>
    public LocalDate? RemovedOn { get; init; }

    /// <summary>Đã được công nhận thoát nghèo: recognised as escaped from poverty, to near-poor or above, and not poor again since.</summary>
    public bool? HasEscapedPoverty { get; init; }

    /// <summary>Ngày công nhận thoát nghèo: the day of that decision.</summary>
    public LocalDate? EscapedPovertyOn { get; init; }

    /// <summary>Thu nhập trên chuẩn cận nghèo: the income per head is above the near-poor line in force on the day.</summary>
    public bool? HasIncomeAboveLine { get; init; }

    /// <summary>Được xã xác nhận: the commune recognised or confirmed the escape.</summary>
    public bool? IsConfirmed { get; init; }

    /// <summary>What a history says of it on a day: by the decisions made by then, whatever day they count from.</summary>
    internal static NewlyEscapedFacts Of(StatusReading reading, LocalDate date)
    {
        StatusEntry[] entries = [.. reading.Entries.Where(entry => entry.Decided <= date)];
        int place = Array.FindLastIndex(entries, entry => entry.IsOnList) + 1;
        StatusEntry? removal = place < entries.Length && (place > 0 || IsEscape(entries[place])) ? entries[place] : null;
        int lastPoor = Array.FindLastIndex(entries, entry => entry.Class == PovertyClass.Poor);
        StatusEntry? escape = Array.FindLast(entries[(lastPoor + 1)..], entry => entry.Recognition?.Class is RecognitionClass.EscapedToNearPoor or RecognitionClass.EscapedAboveNearPoor);
        return new()
        {
            IsOffTheLists = removal is not null ? true : entries.LastOrDefault()?.IsOnList == true ? false : null,
            RemovedOn = removal?.Decided,
            HasEscapedPoverty = escape is not null ? true : entries.Length > 0 && lastPoor == entries.Length - 1 ? false
                : lastPoor < 0 && removal?.Recognition?.Class == RecognitionClass.EscapedNearPoverty ? false : null,
            EscapedPovertyOn = escape?.Decided,
            IsConfirmed = removal is not null && IsEscape(removal) ? true : null,
        };
    }

    private static bool IsEscape(StatusEntry entry) =>
        entry.Recognition?.Class is RecognitionClass.EscapedAboveNearPoor or RecognitionClass.EscapedNearPoverty;
}
