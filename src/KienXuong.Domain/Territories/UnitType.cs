namespace KienXuong.Domain.Territories;

/// <summary>Loại đơn vị hành chính cấp xã: the type of a commune-level unit. A name without its type is no identity.</summary>
public enum UnitType : byte
{
    /// <summary>Xã: commune.</summary>
    Commune,

    /// <summary>Phường: ward.</summary>
    Ward,

    /// <summary>Thị trấn: township; none exists from 01/07/2025.</summary>
    Township,
}
