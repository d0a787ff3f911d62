namespace KienXuong.Domain.Reviews;

/// <summary>Cách tính thời hạn: how the last day of a step is found.</summary>
public enum DeadlineKind : byte
{
    /// <summary>Trong kỳ rà soát: the last day of the yearly window.</summary>
    WindowEnd,

    /// <summary>Ngày: at most so many calendar days after the start of the review.</summary>
    CalendarDays,

    /// <summary>Ngày làm việc: at most so many working days after another step.</summary>
    WorkingDays,

    /// <summary>Trong số ngày làm việc: the step itself lasts so many working days.</summary>
    LastsWorkingDays,

    /// <summary>Ngày của tháng sau: a day of the month after that of the review.</summary>
    DayOfNextMonth,

    /// <summary>Ngày trong năm rà soát: a day of the year of the review.</summary>
    DateOfYear,

    /// <summary>Ngày trong năm sau: a day of the year after that of the review.</summary>
    DateOfNextYear,
}
