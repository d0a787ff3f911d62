namespace KienXuong.Domain.Surveys;

/// <summary>Cột điểm của Phiếu B1: column of form 3.3: rural by region, or urban for the whole country.</summary>
internal enum ScoreColumn : byte
{
    /// <summary>Nông thôn đồng bằng sông Hồng (form 3.5): rural Red River Delta.</summary>
    RedRiverDelta,

    /// <summary>Nông thôn trung du và miền núi phía Bắc (form 3.6): rural northern midlands and mountains.</summary>
    NorthernMidlands,

    /// <summary>Nông thôn Bắc Trung Bộ và duyên hải miền Trung (form 3.7): rural north-central and central coast.</summary>
    NorthCentralCoast,

    /// <summary>Nông thôn Tây Nguyên (form 3.8): rural Central Highlands.</summary>
    CentralHighlands,

    /// <summary>Nông thôn Đông Nam Bộ (form 3.9): rural South-East.</summary>
    SouthEast,

    /// <summary>Nông thôn đồng bằng sông Cửu Long (form 3.10): rural Mekong Delta.</summary>
    MekongDelta,

    /// <summary>Thành thị (form 3.4): urban, with the points of the region (item 15).</summary>
    Urban,
}
