namespace KienXuong.Domain.Surveys;

/// <summary>Cách ghi số điện: how the use of electricity was found (A.VII). The code on the form is none: the form does not hold it.</summary>
public enum ElectricityMeasure : byte
{
    /// <summary>Bình quân 12 tháng gần nhất: average of the last 12 months.</summary>
    Last12Months,

    /// <summary>Tháng gần nhất: the latest month.</summary>
    LatestMonth,
}
