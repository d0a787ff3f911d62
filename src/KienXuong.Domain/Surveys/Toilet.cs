namespace KienXuong.Domain.Surveys;

/// <summary>Loại nhà tiêu đang sử dụng: toilet in use (A.V). The code on the form is its place in the list, from 1.</summary>
public enum Toilet : byte
{
    /// <summary>Tự hoại/bán tự hoại: septic or semi-septic.</summary>
    Septic,

    /// <summary>Thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hố xí đào có bệ ngồi, hai ngăn: pour-flush, VIP, dug with seat, two-compartment.</summary>
    Improved,

    /// <summary>Khác: other, also none.</summary>
    Other,
}
