namespace KienXuong.Domain;

/// <summary>Cách làm tròn: how an exact amount becomes whole đồng. Exact halves go up.</summary>
public enum Rounding : byte
{
    /// <summary>Làm tròn đến đồng: to the nearest đồng.</summary>
    NearestDong,

    /// <summary>Làm tròn đến nghìn đồng: to the nearest thousand đồng.</summary>
    NearestThousand,
}
