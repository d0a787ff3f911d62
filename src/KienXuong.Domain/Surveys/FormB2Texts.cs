using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Lời in trên Phiếu B2 (mẫu 3.2): the heads and sentences of the form, and its ticks as facts.</summary>
internal static class FormB2Texts
{
    private static readonly Bilingual[] Heads =
    [
        new("Việc làm", "employment"), new("Y tế", "health"), new("Giáo dục", "education"), new("Nhà ở", "housing"),
        new("Nước sinh hoạt và vệ sinh", "water and sanitation"), new("Tiếp cận thông tin", "access to information"),
    ];

    private static readonly YesNoFact<Survey>[] Ticks = [.. Enum.GetValues<DeprivationIndicator2022>().Select(MakeTick)];

    /// <summary>The head under which a number of the form stands.</summary>
    public static Bilingual HeadOf(string number) => Heads[number[0] - '1'];

    /// <summary>What is ticked for an indicator.</summary>
    public static YesNoFact<Survey> TickOf(DeprivationIndicator2022 indicator) => Ticks[(int)indicator];

    /// <summary>The sentence of an indicator as printed.</summary>
    public static Bilingual PrintOf(DeprivationIndicator2022 indicator) => indicator switch
    {
        DeprivationIndicator2022.Job => new("Hộ gia đình có ít nhất một người không có việc làm; hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động",
            "at least one person has no job, or has waged work without a labour contract"),
        DeprivationIndicator2022.Dependants => new("Hộ gia đình có tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%", "more than 50 % of the members are dependants"),
        DeprivationIndicator2022.Nutrition => new("Hộ gia đình có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi",
            "at least one child under 16 is malnourished by height or weight for age"),
        DeprivationIndicator2022.HealthInsurance => new("Hộ gia đình có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế (Không tính đối tượng thuộc nhóm do ngân sách nhà nước đóng bảo hiểm y tế theo quy định của Luật Bảo hiểm y tế)",
            "at least one person of full 6 years or over has no health insurance (without the group whose premium the state budget pays)"),
        DeprivationIndicator2022.AdultEducation => new("Hộ gia đình có ít nhất một người trong độ tuổi từ đủ 16 tuổi đến dưới 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ giáo dục đào tạo so với độ tuổi tương ứng",
            "at least one person from full 16 to under 30 takes part in no training, or has no degree or certificate fit for the age"),
        DeprivationIndicator2022.ChildSchooling => new("Hộ gia đình có ít nhất 1 trẻ em từ đủ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi",
            "at least one child from full 3 to under 16 is not at the level of schooling fit for the age"),
        DeprivationIndicator2022.HousingQuality => new("Hộ gia đình đang sống trong ngôi nhà/căn hộ thuộc loại không bền chắc", "lives in a non-durable dwelling"),
        DeprivationIndicator2022.HousingArea => new("Diện tích bình quân đầu người của hộ gia đình dưới 8m2", "housing area per head below 8 m²"),
        DeprivationIndicator2022.WaterSource => new("Hộ gia đình không tiếp cận được nguồn nước sạch trong sinh hoạt", "no access to clean domestic water"),
        DeprivationIndicator2022.HygienicToilet => new("Hộ gia đình không sử dụng hố xí/nhà tiêu hợp vệ sinh", "does not use a hygienic toilet"),
        DeprivationIndicator2022.TelecomServices => new("Hộ gia đình không có thành viên nào sử dụng dịch vụ internet", "no member uses an internet service"),
        DeprivationIndicator2022.InformationMeans => new("Hộ gia đình không có phương tiện nào trong số các phương tiện phục vụ tiếp cận thông tin: phương tiện dùng chung (Ti vi, radio, máy tính để bàn, điện thoại), phương tiện cá nhân (máy tính xách tay, máy tính bảng, điện thoại thông minh)",
            "has none of the means of access to information: TV, radio, desktop computer, telephone, laptop, tablet, smartphone"),
    };

    private static YesNoFact<Survey> MakeTick(DeprivationIndicator2022 indicator)
    {
        string name = indicator.ToString();
        return new(
            "ticks." + char.ToLowerInvariant(name[0]) + name[1..],
            new("Phiếu B2 đã đánh dấu: " + PrintOf(indicator).Vietnamese, "ticked on Form B2: " + PrintOf(indicator).English),
            survey => survey.Ticks[indicator])
        {
            IsChangeable = false,
        };
    }
}
