namespace KienXuong.Domain.Surveys;

/// <summary>Cách tính 12 tháng: which 12 months up to the day of the request the income form covers; a named choice, since the text does not say.</summary>
public enum IncomeMonths : byte
{
    /// <summary>Tháng dương lịch: the twelve calendar months before the month in which the request is received.</summary>
    CalendarMonths,

    /// <summary>Tính đến ngày tiếp nhận: the 12 months that end with that day, the day included.</summary>
    ToTheDay,
}
