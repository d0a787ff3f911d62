using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Households.DeprivationIndicator2016;
using static KienXuong.Domain.Law.Verification;

namespace KienXuong.Domain.Poverty;

/// <summary>Chỉ số đo lường mức độ thiếu hụt: the ten deprivation indicators of the standard of 2016, as facts. The definitions with their figures are unconfirmed, and say so.</summary>
internal static class DeprivationIndicators2016
{
    private static readonly Provision Definitions = Instruments.Decision59Of2015.Article(1).Clause(2);

    public static readonly YesNoFacts<Household> All = DeprivationIndicators.Of<DeprivationIndicator2016>(
        "deprivations2016",
        new("số chỉ số thiếu hụt trong 10 chỉ số", "deprived indicators of the ten"),
        Definitions,
        Unconfirmed,
        static h => h.Deprivations2016.Answers,
        [
            (MedicalServices, new("tiếp cận các dịch vụ y tế", "access to medical services"),
                new("có thành viên bị ốm đau, chấn thương đến mức phải nằm một chỗ có người chăm sóc, hoặc nghỉ việc, nghỉ học, mà không đi khám chữa bệnh (12 tháng)", "some member was ill or injured, bed-bound with a carer or off work or school, and did not go for treatment (12 months)")),
            (HealthInsurance, new("bảo hiểm y tế", "health insurance"),
                new("có ít nhất 1 thành viên từ 6 tuổi trở lên hiện không có bảo hiểm y tế", "at least 1 member aged 6 or over has no health insurance now")),
            (AdultEducation, new("trình độ giáo dục của người lớn", "adult education"),
                new("có ít nhất 1 thành viên từ 15 tuổi trở lên, sinh từ năm 1986, chưa tốt nghiệp trung học cơ sở và hiện không đi học", "at least 1 member aged 15 or over and born in 1986 or later has not finished lower secondary school and is not studying now")),
            (ChildSchooling, new("tình trạng đi học của trẻ em", "child schooling"),
                new("có ít nhất 1 trẻ em từ 5 đến dưới 15 tuổi hiện không đi học", "at least 1 child aged 5 to under 15 is not at school")),
            (HousingQuality, new("chất lượng nhà ở", "housing quality"),
                new("nhà ở thiếu kiên cố hoặc đơn sơ", "the dwelling is not solid enough or is simple")),
            (HousingArea, new("diện tích nhà ở bình quân đầu người", "area per head"),
                new("diện tích nhà ở bình quân đầu người dưới 8 m²", "area per head below 8 m²")),
            (WaterSource, new("nguồn nước sinh hoạt", "residential water source"),
                new("không tiếp cận được nguồn nước hợp vệ sinh", "no access to hygienic water")),
            (HygienicToilet, new("hố xí/nhà tiêu hợp vệ sinh", "hygienic toilet"),
                new("không sử dụng hố xí/nhà tiêu hợp vệ sinh", "does not use a hygienic toilet")),
            (TelecomServices, new("sử dụng dịch vụ viễn thông", "telecom services"),
                new("không có thành viên nào sử dụng thuê bao điện thoại và internet", "no member uses a telephone subscription and internet")),
            (InformationAssets, new("tài sản phục vụ tiếp cận thông tin", "information assets"),
                new("không có tivi, radio, máy tính và không nghe được hệ thống loa đài truyền thanh", "owns no TV, radio or computer and cannot hear the loudspeakers")),
        ]);
}
