using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;

namespace KienXuong.Domain.Tests.Surveys.Indicators;

/// <summary>Quy tắc của từng chỉ số đứng trong danh mục như mọi bộ quy tắc: mô tả được, kiểm tra được, có căn cứ.</summary>
[Provision("khoản 2 Điều 1 Quyết định 59/2015/QĐ-TTg")]
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class RegisterTests
{
    private static readonly string[] Of2022 =
    [
        "survey.2022.job", "survey.2022.dependants", "survey.2022.nutrition", "survey.2022.healthInsurance", "survey.2022.adultEducation", "survey.2022.childSchooling",
        "survey.2022.housingQuality", "survey.2022.housingArea", "survey.2022.waterSource", "survey.2022.hygienicToilet", "survey.2022.telecomServices", "survey.2022.informationMeans",
    ];

    private static readonly string[] Of2016 =
    [
        "survey.2016.medicalServices", "survey.2016.healthInsurance", "survey.2016.adultEducation", "survey.2016.childSchooling", "survey.2016.housingQuality",
        "survey.2016.housingArea", "survey.2016.waterSource", "survey.2016.hygienicToilet", "survey.2016.telecomServices", "survey.2016.informationAssets",
    ];

    [Theory(DisplayName = "Mười chỉ số từ 05/01/2016 đến hết 2021, mười hai chỉ số từ 2022 đến hết 2026")]
    [InlineData(2015, 0, 0)]
    [InlineData(2018, 0, 10)]
    [InlineData(2021, 0, 10)]
    [InlineData(2022, 12, 0)]
    [InlineData(2026, 12, 0)]
    [InlineData(2027, 0, 0)]
    public void On_their_days(int year, int of2022, int of2016)
    {
        string[] codes = [.. LawBook.Vietnam.Describe(new(year, 6, 1)).Select(set => set.Code)];

        Assert.Equal(Of2022.Take(of2022), codes.Intersect(Of2022));
        Assert.Equal(Of2016.Take(of2016), codes.Intersect(Of2016));
    }

    [Fact(DisplayName = "Chỉ số diện tích nhà ở bằng lời hai thứ tiếng, có căn cứ; các trường hợp còn lại là không thiếu hụt")]
    public void Housing_area_in_words()
    {
        RuleSetDescription area = Of("survey.2022.housingArea", 2024);

        Assert.Equal(
            [
                new("thiếu hụt: khi diện tích nhà ở bình quân đầu người dưới 8", "deprived: when housing area per head is below 8"),
                new("không thiếu hụt: các trường hợp còn lại", "not deprived: in every other case"),
            ],
            area.Rules.Select(rule => rule.Sentence));
        Assert.Equal("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH", area.Rules[0].Provision!.Cite(Language.Vietnamese));
        Assert.Equal(Verification.Official, area.Rules[0].Verification);
    }

    [Fact(DisplayName = "Mọi chỉ số của chuẩn 2016 nói rõ là chưa kiểm chứng")]
    public void The_ten_are_unconfirmed() => Assert.All(Of2016, static code => Assert.Equal(Verification.Unconfirmed, Of(code, 2018).Rules[0].Verification));

    [Fact(DisplayName = "Chỉ số trình độ giáo dục nêu lựa chọn tuổi trên mà nó dùng")]
    public void Named_choices_of_an_indicator() =>
        Assert.Equal(["survey.2022.upperAge"], Of("survey.2022.adultEducation", 2024).Values.Where(use => use.Parameter.IsChoice).Select(use => use.Parameter.Code));

    private static RuleSetDescription Of(string code, int year) => LawBook.Vietnam.Describe(new(year, 6, 1)).Single(set => set.Code == code);
}
