namespace KienXuong.Domain.Rules;

/// <summary>Ngày trong tháng: which day's value counts for a whole month when the value changes inside it.</summary>
public enum DayOfMonth : byte
{
    /// <summary>Ngày đầu tháng: the value of the first day.</summary>
    First,

    /// <summary>Ngày cuối tháng: the value of the last day, so that a new value counts for the whole month.</summary>
    Last,
}
