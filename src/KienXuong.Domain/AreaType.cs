namespace KienXuong.Domain;

/// <summary>Khu vực: whether the household lives in a rural or an urban unit. It chooses the income line.</summary>
public enum AreaType : byte
{
    /// <summary>Nông thôn: rural. Code 2 on the official form.</summary>
    Rural,

    /// <summary>Thành thị: urban. Code 1 on the official form.</summary>
    Urban,
}
