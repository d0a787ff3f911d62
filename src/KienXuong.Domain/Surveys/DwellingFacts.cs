using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dữ kiện về nhà ở và sinh hoạt: what rules ask of items A.I to A.VIII of form 3.1.</summary>
public static class DwellingFacts
{
    /// <summary>Vật liệu chính của cột nhà.</summary>
    public static readonly ChoiceFact<Survey, ColumnMaterial> Columns = new(
        "dwelling.columns", new("vật liệu chính của cột nhà", "main material of the columns"), FormLists.OfColumnMaterial, static s => s.Dwelling.Columns);

    /// <summary>Vật liệu chính của mái nhà.</summary>
    public static readonly ChoiceFact<Survey, RoofMaterial> Roof = new(
        "dwelling.roof", new("vật liệu chính của mái nhà", "main material of the roof"), FormLists.OfRoofMaterial, static s => s.Dwelling.Roof);

    /// <summary>Vật liệu chính của tường/bao che nhà.</summary>
    public static readonly ChoiceFact<Survey, WallMaterial> Walls = new(
        "dwelling.walls", new("vật liệu chính của tường/bao che nhà", "main material of the walls"), FormLists.OfWallMaterial, static s => s.Dwelling.Walls);

    /// <summary>Vật liệu tường, chi tiết.</summary>
    public static readonly ChoiceFact<Survey, WallDetail> WallDetail = new(
        "dwelling.wallDetail", new("vật liệu tường, chi tiết", "what the walls are made of"), FormLists.OfWallDetail, static s => s.Dwelling.WallDetail);

    /// <summary>Diện tích các phòng ở.</summary>
    public static readonly NumberFact<Survey> RoomArea = SurveyFacts.Area("dwelling.roomArea", new("diện tích các phòng ở", "area of the rooms"), static s => s.Dwelling.RoomArea);

    /// <summary>Diện tích gác xép.</summary>
    public static readonly NumberFact<Survey> AtticArea = SurveyFacts.Area("dwelling.atticArea", new("diện tích gác xép", "area of the attic"), static s => s.Dwelling.AtticArea);

    /// <summary>Diện tích nhà ở đã tính.</summary>
    public static readonly NumberFact<Survey> CountedArea = SurveyFacts.Area("dwelling.countedArea", new("diện tích nhà ở đã tính", "counted housing area"), static s => s.Dwelling.CountedArea);

    /// <summary>Loại nhà tiêu đang sử dụng.</summary>
    public static readonly ChoiceFact<Survey, Toilet> Toilet = new(
        "dwelling.toilet", new("loại nhà tiêu đang sử dụng", "toilet in use"), FormLists.OfToilet, static s => s.Dwelling.Toilet);

    /// <summary>Có điện, theo nguồn điện đang sử dụng: where the source is not said, a number of electricity above zero proves that there is one.</summary>
    public static readonly YesNoFact<Survey> HasElectricity = new(
        "dwelling.power",
        new("có điện (theo nguồn điện đang sử dụng)", "has electricity (by the source in use)"),
        static s => s.Dwelling.Power is { } power ? power != PowerSource.None : s.Dwelling.Electricity > 0 ? true : null);

    /// <summary>Nước sinh hoạt.</summary>
    public static readonly ChoiceFact<Survey, WaterSource> Water = new(
        "dwelling.water", new("nước sinh hoạt", "domestic water"), FormLists.OfWaterSource, static s => s.Dwelling.Water);

    /// <summary>Nước khác là nước mưa.</summary>
    public static readonly YesNoFact<Survey> WaterIsRain = new("dwelling.waterIsRain", new("nước khác là nước mưa", "the other water is rain water"), static s => s.Dwelling.WaterIsRain);

    /// <summary>Hộ có radio.</summary>
    public static readonly YesNoFact<Survey> HasRadio = new("dwelling.hasRadio", new("hộ có radio", "the household has a radio"), static s => s.Dwelling.HasRadio);

    /// <summary>Nghe được hệ thống loa đài truyền thanh.</summary>
    public static readonly YesNoFact<Survey> HearsLoudspeakers = new(
        "dwelling.hearsLoudspeakers", new("nghe được hệ thống loa đài truyền thanh", "hears the loudspeakers of the commune or village"), static s => s.Dwelling.HearsLoudspeakers);

    /// <summary>Diện tích nhà ở: the counted area, the attic at half, unless it is given as counted.</summary>
    public static readonly SumFact<Survey> HousingArea = new(
        "dwelling.housingArea", new("diện tích nhà ở (gác xép tính 50 %)", "housing area (attic at 50 %)"), CountedArea, 2, (RoomArea, 2), (AtticArea, 1))
    {
        Unit = SurveyFacts.SquareMetres,
    };

    /// <summary>Diện tích nhà ở bình quân đầu người.</summary>
    public static readonly Ratio<Survey> AreaPerHead = new(
        "dwelling.areaPerHead", new("diện tích nhà ở bình quân đầu người", "housing area per head"), HousingArea, SurveyFacts.MemberCount)
    {
        Unit = SurveyFacts.SquareMetres,
    };

    /// <summary>Số điện tiêu thụ bình quân hộ/tháng.</summary>
    public static readonly NumberFact<Survey> Electricity = new(
        "dwelling.electricity",
        new("số điện tiêu thụ bình quân hộ/tháng", "electricity of the household a month"),
        new(0, 100_000 * SurveyFacts.Thousand),
        static (s, _) => SurveyFacts.Thousandths(s.Dwelling.Electricity))
    {
        Decimals = 3,
        Unit = new("kWh", "kWh"),
    };
}
