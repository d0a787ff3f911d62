namespace KienXuong.Domain.Surveys;

/// <summary>Tổng thu và tổng chi: what one line of the income form says, in thousand đồng.</summary>
/// <param name="Revenue">Tổng thu: total revenue, from 0 to 10^11; null unknown.</param>
/// <param name="Cost">Tổng chi: total cost, from 0 to 10^11; null unknown.</param>
public sealed record RevenueAndCost(long? Revenue, long? Cost);
