using KienXuong.Domain.Households;

namespace KienXuong.Tool.Csv;

/// <summary>Tên chỉ số: the Vietnamese names of the deprivation indicators as they stand over the columns of a list.</summary>
internal static class IndicatorNames
{
    /// <summary>The name of an indicator of the standard of 2022.</summary>
    /// <param name="indicator">The indicator.</param>
    public static string Of(DeprivationIndicator2022 indicator) => indicator switch
    {
        DeprivationIndicator2022.Job => "việc làm",
        DeprivationIndicator2022.Dependants => "người phụ thuộc trong hộ gia đình",
        DeprivationIndicator2022.Nutrition => "dinh dưỡng",
        DeprivationIndicator2022.HealthInsurance => "bảo hiểm y tế",
        DeprivationIndicator2022.AdultEducation => "trình độ giáo dục của người lớn",
        DeprivationIndicator2022.ChildSchooling => "tình trạng đi học của trẻ em",
        DeprivationIndicator2022.HousingQuality => "chất lượng nhà ở",
        DeprivationIndicator2022.HousingArea => "diện tích nhà ở bình quân đầu người",
        DeprivationIndicator2022.WaterSource => "nguồn nước sinh hoạt",
        DeprivationIndicator2022.HygienicToilet => "nhà tiêu hợp vệ sinh",
        DeprivationIndicator2022.TelecomServices => "sử dụng dịch vụ viễn thông",
        DeprivationIndicator2022.InformationMeans => "phương tiện phục vụ tiếp cận thông tin",
    };

    /// <summary>The name of an indicator of the standard of 2016.</summary>
    /// <param name="indicator">The indicator.</param>
    public static string Of(DeprivationIndicator2016 indicator) => indicator switch
    {
        DeprivationIndicator2016.MedicalServices => "tiếp cận các dịch vụ y tế",
        DeprivationIndicator2016.HealthInsurance => "bảo hiểm y tế",
        DeprivationIndicator2016.AdultEducation => "trình độ giáo dục của người lớn",
        DeprivationIndicator2016.ChildSchooling => "tình trạng đi học của trẻ em",
        DeprivationIndicator2016.HousingQuality => "chất lượng nhà ở",
        DeprivationIndicator2016.HousingArea => "diện tích nhà ở bình quân đầu người",
        DeprivationIndicator2016.WaterSource => "nguồn nước sinh hoạt",
        DeprivationIndicator2016.HygienicToilet => "hố xí/nhà tiêu hợp vệ sinh",
        DeprivationIndicator2016.TelecomServices => "sử dụng dịch vụ viễn thông",
        DeprivationIndicator2016.InformationAssets => "tài sản phục vụ tiếp cận thông tin",
    };
}
