namespace KienXuong.Domain.Territories;

/// <summary>Cách xác định khu vực sau sắp xếp: by which unit a place is rural or urban from 01/07/2025, where the law is open.</summary>
public enum AreaReading : byte
{
    /// <summary>Theo đơn vị hiện nay: by the unit of the day.</summary>
    CurrentUnit,

    /// <summary>Theo đơn vị trước sắp xếp: by the unit before the merger of 01/07/2025, until another decision.</summary>
    BeforeRearrangement,
}
