namespace KienXuong.Domain.Surveys;

/// <summary>Vùng: region of the place, by its province before 01/07/2025; a centrally-run city stands for itself (item 15 of form 3.3). The code on the form is none: it follows from the province.</summary>
public enum Region : byte
{
    /// <summary>Đồng bằng sông Hồng: Red River Delta.</summary>
    RedRiverDelta,

    /// <summary>Trung du và miền núi phía Bắc: northern midlands and mountains.</summary>
    NorthernMidlands,

    /// <summary>Bắc Trung Bộ và duyên hải miền Trung: north-central and central coast.</summary>
    NorthCentralCoast,

    /// <summary>Tây Nguyên: Central Highlands.</summary>
    CentralHighlands,

    /// <summary>Đông Nam Bộ: South-East.</summary>
    SouthEast,

    /// <summary>Đồng bằng sông Cửu Long: Mekong Delta.</summary>
    MekongDelta,

    /// <summary>Hà Nội: Hà Nội.</summary>
    HaNoi,

    /// <summary>Hải Phòng: Hải Phòng.</summary>
    HaiPhong,

    /// <summary>Đà Nẵng: Đà Nẵng.</summary>
    DaNang,

    /// <summary>Thành phố Hồ Chí Minh: Hồ Chí Minh City.</summary>
    HoChiMinhCity,

    /// <summary>Cần Thơ: Cần Thơ.</summary>
    CanTho,
}
