using KienXuong.Domain.Households;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Surveys.DwellingFacts;
using static KienXuong.Domain.Surveys.MemberFacts;
using static KienXuong.Domain.Surveys.PropertyFacts;

namespace KienXuong.Domain.Surveys;

/// <summary>
/// Mười chỉ số của chuẩn 2016 (Điều 1 khoản 2 Quyết định 59/2015/QĐ-TTg) từ các ô của phiếu: the ten indicators of the standard of 2016 from facts. Every definition,
/// with its figures, is unconfirmed. Medical services, housing quality and telecom services are taken as declared: no fact of a survey decides them.
/// </summary>
internal static class Indicators2016
{
    private static readonly YesNoFact<Survey>[] Declarations = [.. Enum.GetValues<DeprivationIndicator2016>().Select(MakeDeclaration)];

    /// <summary>What is declared of an indicator.</summary>
    public static YesNoFact<Survey> DeclaredOf(DeprivationIndicator2016 indicator) => Declarations[(int)indicator];

    /// <summary>When a household is deprived of an indicator.</summary>
    public static Condition<Survey> When(DeprivationIndicator2016 indicator) => indicator switch
    {
        DeprivationIndicator2016.MedicalServices or DeprivationIndicator2016.HousingQuality or DeprivationIndicator2016.TelecomServices => DeclaredOf(indicator).Holds,

        // Có ít nhất 1 thành viên từ 6 tuổi trở lên hiện không có bảo hiểm y tế
        DeprivationIndicator2016.HealthInsurance => OrDeclared(
            SurveyFacts.Members.Any(All(Age.AtLeast(6 * Year), Not(HasHealthInsurance.Holds))), DeclaredOf(indicator)),

        // Có ít nhất 1 thành viên từ 15 tuổi trở lên, sinh từ năm 1986, chưa tốt nghiệp trung học cơ sở và hiện không đi học
        DeprivationIndicator2016.AdultEducation => OrDeclared(
            SurveyFacts.Members.Any(All(
                Age.AtLeast(15 * Year),
                BirthYear.AtLeast(1986),
                Not(Education.In(GeneralEducation.LowerSecondary, GeneralEducation.UpperSecondary)),
                Not(IsStudying.Holds))),
            DeclaredOf(indicator)),

        // Có ít nhất 1 trẻ em từ 5 đến dưới 15 tuổi hiện không đi học
        DeprivationIndicator2016.ChildSchooling => OrDeclared(
            SurveyFacts.Members.Any(All(Age.AtLeast(5 * Year), Age.Below(15 * Year), Not(IsStudying.Holds))), DeclaredOf(indicator)),

        // Diện tích nhà ở bình quân đầu người dưới 8 m2
        DeprivationIndicator2016.HousingArea => OrDeclared(AreaPerHead.Below(8), DeclaredOf(indicator)),

        // Không tiếp cận được nguồn nước hợp vệ sinh; nước mưa: chưa rõ, theo khai báo
        DeprivationIndicator2016.WaterSource => OrDeclared(
            All(Water.Is(Surveys.WaterSource.Other), Any(Not(WaterIsRain.Holds), DeclaredOf(indicator).Holds)), DeclaredOf(indicator)),

        // Không sử dụng hố xí/nhà tiêu hợp vệ sinh
        DeprivationIndicator2016.HygienicToilet => OrDeclared(DwellingFacts.Toilet.Is(Surveys.Toilet.Other), DeclaredOf(indicator)),

        // Không có tivi, radio, máy tính và không nghe được hệ thống loa đài truyền thanh; chỉ có máy tính bảng: chưa rõ, theo khai báo
        DeprivationIndicator2016.InformationAssets => OrDeclared(
            All(
                ColourTelevisions.AtMost(0),
                Not(HasRadio.Holds),
                Any(ComputersAndTablets.AtMost(0), All(ComputersNotTablets.AtMost(0), DeclaredOf(indicator).Holds)),
                Not(HearsLoudspeakers.Holds)),
            DeclaredOf(indicator)),
    };

    private static YesNoFact<Survey> MakeDeclaration(DeprivationIndicator2016 indicator)
    {
        YesNoFact<Household> fact = DeprivationIndicators2016.All.Facts[(int)indicator];
        return new(
            "declared2016" + fact.Code[fact.Code.LastIndexOf('.')..],
            new("khai báo: " + fact.Label.Vietnamese, "declared: " + fact.Label.English),
            survey => survey.Declared2016[indicator])
        {
            Definition = fact.Definition,
        };
    }
}
