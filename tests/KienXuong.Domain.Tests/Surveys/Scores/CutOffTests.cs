using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mức điểm: 140 điểm B1 ở nông thôn, 175 điểm ở thành thị, 30 điểm B2.</summary>
[Provision("điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH")]
public class CutOffTests
{
    /// <summary>Rural, Red River Delta: 105+15+0+5+15 = 140.</summary>
    private static readonly Survey Rural140 = Alone;

    /// <summary>Urban, Central Highlands: 125+10+5+(5+5)+10+15 = 175.</summary>
    private static readonly Survey Urban175 = Alone.Urban(Region.CentralHighlands);

    private static readonly Survey Rural145 = Rural140 with { Assets = Rural140.Assets with { MusicSystems = 1 } };
    private static readonly Survey Urban180 = Urban175 with { Assets = Urban175.Assets with { MusicSystems = 1 } };

    public static TheoryData<Survey, int, int, int, PovertyClass> Classes => new()
    {
        { Rural140, 140, 1, 10, PovertyClass.NearPoor },
        { Rural140, 140, 2, 20, PovertyClass.NearPoor },
        { Rural140, 140, 3, 30, PovertyClass.Poor },
        { Rural140, 140, 4, 40, PovertyClass.Poor },
        { Rural145, 145, 1, 10, PovertyClass.NeitherPoorNorNearPoor },
        { Rural145, 145, 3, 30, PovertyClass.NeitherPoorNorNearPoor },
        { Rural145, 145, 4, 40, PovertyClass.NeitherPoorNorNearPoor },
        { Urban175, 175, 2, 20, PovertyClass.NearPoor },
        { Urban175, 175, 3, 30, PovertyClass.Poor },
        { Urban180, 180, 2, 20, PovertyClass.NeitherPoorNorNearPoor },
        { Urban180, 180, 3, 30, PovertyClass.NeitherPoorNorNearPoor },
    };

    [Theory(DisplayName = "Hộ nghèo: B1 từ 140 (175) điểm trở xuống và B2 từ 30 điểm; hộ cận nghèo: B2 dưới 30 điểm; trên 140 (175) điểm: hộ không nghèo")]
    [MemberData(nameof(Classes))]
    public void The_class(Survey survey, int income, int indicators, int deprivation, PovertyClass poverty)
    {
        Survey deprived = Lacking(survey, indicators);

        Assert.Equal((income, deprivation, poverty), (deprived.B1(), deprived.B2(), deprived.Class()));
    }

    [Fact(DisplayName = "Hai điểm không bao giờ cộng với nhau: B1 thấp và B2 cao vẫn là hộ nghèo")]
    public void The_scores_are_never_added()
    {
        Survey survey = With(
            Nothing.Dwelling with { RoomArea = 7, Columns = ColumnMaterial.Other, Roof = RoofMaterial.Other, Walls = WallMaterial.Other, WallDetail = WallDetail.Other, Toilet = Toilet.Other },
            Child, Child, Child, Child, Child, Child, Child, Child) with
        {
            Assets = Nothing.Assets with { Telephones = 0 },
        };

        Assert.Equal((0, PovertyClass.Poor), (survey.B1(), survey.Class()));
        Assert.Equal(["Dependants", "HousingQuality", "HousingArea", "WaterSource", "HygienicToilet", "TelecomServices", "InformationMeans"], survey.Deprived());
    }

    [Theory(DisplayName = "Cùng hộ H thêm tủ lạnh: đổi khu vực thì đổi loại hộ")]
    [InlineData(AreaType.Rural, Region.RedRiverDelta, 155, PovertyClass.NeitherPoorNorNearPoor)]
    [InlineData(AreaType.Urban, Region.RedRiverDelta, 165, PovertyClass.NearPoor)]
    [InlineData(AreaType.Urban, Region.HaiPhong, 180, PovertyClass.NeitherPoorNorNearPoor)]
    public void The_place_decides(AreaType area, Region region, int income, PovertyClass poverty)
    {
        Survey survey = H with { Area = area, Region = region, Assets = H.Assets with { Refrigerators = 1 } };

        Assert.Equal((income, poverty), (survey.B1(), survey.Class()));
    }

    /// <summary>The household without clean water, and as many more indicators: toilet, information, health insurance. None of them changes B1.</summary>
    private static Survey Lacking(Survey survey, int indicators) => survey with
    {
        Dwelling = survey.Dwelling with { Toilet = indicators >= 2 ? Toilet.Other : Toilet.Improved },
        Assets = survey.Assets with { Telephones = indicators >= 3 ? 0 : 1 },
        Members = [survey.Members![0] with { HasHealthInsurance = indicators < 4 }],
    };
}
