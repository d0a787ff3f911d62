using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Households.DeprivationIndicator2022;
using static KienXuong.Domain.Law.Verification;

namespace KienXuong.Domain.Poverty;

/// <summary>Chỉ số đo lường mức độ thiếu hụt: the twelve deprivation indicators of the standard of 2022, as facts. The thresholds are those of Form B2.</summary>
internal static class DeprivationIndicators2022
{
    private static readonly Provision Definitions = Instruments.Circular02Of2022.Annex("III");

    public static readonly YesNoFacts<Household> All = DeprivationIndicators.Of<DeprivationIndicator2022>(
        "deprivations2022",
        new("số chỉ số thiếu hụt trong 12 chỉ số", "deprived indicators of the twelve"),
        Definitions,
        Official,
        static h => h.Deprivations2022.Answers,
        [
            (Job, new("việc làm", "job"),
                new("có ít nhất 1 người không có việc làm, hoặc làm công ăn lương không có hợp đồng lao động", "at least 1 person has no job, or has waged work without a labour contract")),
            (Dependants, new("người phụ thuộc trong hộ gia đình", "dependants"),
                new("tỷ lệ người phụ thuộc trong hộ lớn hơn 50 %", "more than 50 % of the members are dependants")),
            (Nutrition, new("dinh dưỡng", "nutrition"),
                new("có ít nhất 1 trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi", "at least 1 child under 16 is malnourished by height for age or by weight for age")),
            (HealthInsurance, new("bảo hiểm y tế", "health insurance"),
                new("có ít nhất 1 người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế (không tính người thuộc nhóm do ngân sách nhà nước đóng)", "at least 1 person of full 6 years or over has no health insurance now (persons whose premium the state budget pays are not counted)")),
            (AdultEducation, new("trình độ giáo dục của người lớn", "adult education"),
                new("có ít nhất 1 người từ đủ 16 đến dưới 30 tuổi không tham gia khóa đào tạo và không có bằng cấp, chứng chỉ so với độ tuổi", "at least 1 person from full 16 to under 30 neither takes part in training nor holds the degree or certificate fit for the age")),
            (ChildSchooling, new("tình trạng đi học của trẻ em", "child schooling"),
                new("có ít nhất 1 trẻ em từ 3 đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi", "at least 1 child from 3 to under 16 is not at the level of schooling fit for the age")),
            (HousingQuality, new("chất lượng nhà ở", "housing quality"),
                new("trong 3 kết cấu tường, cột, mái có ít nhất 2 kết cấu không bền chắc", "of wall, columns and roof at least 2 of 3 are non-durable")),
            (HousingArea, new("diện tích nhà ở bình quân đầu người", "housing area"),
                new("diện tích nhà ở bình quân đầu người dưới 8 m²", "area per head below 8 m²")),
            (WaterSource, new("nguồn nước sinh hoạt", "water source"),
                new("không tiếp cận được nguồn nước sạch trong sinh hoạt", "no access to clean domestic water")),
            (HygienicToilet, new("nhà tiêu hợp vệ sinh", "hygienic toilet"),
                new("không sử dụng nhà tiêu hợp vệ sinh", "does not use a hygienic toilet")),
            (TelecomServices, new("sử dụng dịch vụ viễn thông", "telecom services"),
                new("không có thành viên nào sử dụng dịch vụ internet", "no member uses an internet service")),
            (InformationMeans, new("phương tiện phục vụ tiếp cận thông tin", "information means"),
                new("không có phương tiện nào phục vụ tiếp cận thông tin", "has none of the means of access to information")),
        ]);
}
