namespace KienXuong.Domain.Households;

/// <summary>10 chỉ số của chuẩn nghèo giai đoạn 2016-2020: the ten deprivation indicators of the standard of 2016, in the order of the law.</summary>
public enum DeprivationIndicator2016 : byte
{
    /// <summary>Tiếp cận các dịch vụ y tế.</summary>
    MedicalServices,

    /// <summary>Bảo hiểm y tế.</summary>
    HealthInsurance,

    /// <summary>Trình độ giáo dục của người lớn.</summary>
    AdultEducation,

    /// <summary>Tình trạng đi học của trẻ em.</summary>
    ChildSchooling,

    /// <summary>Chất lượng nhà ở.</summary>
    HousingQuality,

    /// <summary>Diện tích nhà ở bình quân đầu người.</summary>
    HousingArea,

    /// <summary>Nguồn nước sinh hoạt.</summary>
    WaterSource,

    /// <summary>Hố xí/nhà tiêu hợp vệ sinh.</summary>
    HygienicToilet,

    /// <summary>Sử dụng dịch vụ viễn thông.</summary>
    TelecomServices,

    /// <summary>Tài sản phục vụ tiếp cận thông tin.</summary>
    InformationAssets,
}
