using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>Thời gian 12 tháng: the months up to a request that the income covers, by the named choice.</summary>
internal static class IncomePeriods
{
    /// <summary>The months.</summary>
    public static DateInterval Of(IncomeMonths months, LocalDate received) => months switch
    {
        IncomeMonths.CalendarMonths => new(received.With(DateAdjusters.StartOfMonth).PlusMonths(-12), received.With(DateAdjusters.StartOfMonth).PlusDays(-1)),
        IncomeMonths.ToTheDay => new(received.PlusDays(1).PlusMonths(-12), received),
    };

    /// <summary>The choice in words.</summary>
    public static Bilingual NameOf(IncomeMonths months) => months switch
    {
        IncomeMonths.CalendarMonths => new("12 tháng dương lịch trước tháng tiếp nhận yêu cầu", "the 12 calendar months before that of the request"),
        IncomeMonths.ToTheDay => new("12 tháng tính đến ngày tiếp nhận yêu cầu", "the 12 months that end with the day of the request"),
    };
}
