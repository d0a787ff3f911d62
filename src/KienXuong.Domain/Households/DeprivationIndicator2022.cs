namespace KienXuong.Domain.Households;

/// <summary>12 chỉ số của chuẩn nghèo giai đoạn 2022-2025: the twelve deprivation indicators of the standard of 2022, in the order of the law.</summary>
public enum DeprivationIndicator2022 : byte
{
    /// <summary>Việc làm.</summary>
    Job,

    /// <summary>Người phụ thuộc trong hộ gia đình.</summary>
    Dependants,

    /// <summary>Dinh dưỡng.</summary>
    Nutrition,

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

    /// <summary>Nhà tiêu hợp vệ sinh.</summary>
    HygienicToilet,

    /// <summary>Sử dụng dịch vụ viễn thông.</summary>
    TelecomServices,

    /// <summary>Phương tiện phục vụ tiếp cận thông tin.</summary>
    InformationMeans,
}
