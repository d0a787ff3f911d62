using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>The printed tables of the survey of 2022 (Annex III of Circular 02/2022/TT-BLĐTBXH, forms 3.3 and 3.11), read from the package when first asked for.</summary>
internal static class SurveyTables
{
    /// <summary>Weight and height are held times this.</summary>
    public const int Scale = 1_000;

    private const NumberStyles Whole = NumberStyles.None;

    /// <summary>The centrally-run cities have one code, and one number of points, in the tables.</summary>
    private const string CityCode = "city";

    /// <summary>Columns and regions by their codes in the tables; the first six in the order of <see cref="Region"/>.</summary>
    private static readonly string[] ColumnCodes = ["rrd", "nmm", "ncc", "ch", "se", "md", "urban"];

    private static readonly Lazy<PointTable> PointsTable = new(ReadTable);
    private static readonly Lazy<ImmutableArray<(string Name, Region Region)>> AllProvinces = new(ReadProvinces);
    private static readonly Lazy<ImmutableArray<NutritionRow>> AllNutrition = new(ReadNutrition);

    /// <summary>The points of form 3.3, and of item 15 in the urban column, by the codes of rows and columns.</summary>
    public static PointTable Table => PointsTable.Value;

    /// <summary>The limits of weight by age and sex, in thousandths of a kilogram.</summary>
    public static LimitTable WeightLimits { get; } = new([.. Nutrition.Where(row => row.BoyWeight is not null).Select(row => new LimitRow(row.Months, row.BoyWeight!.Value, row.GirlWeight!.Value))]);

    /// <summary>The limits of height by age and sex, in thousandths of a centimetre.</summary>
    public static LimitTable HeightLimits { get; } = new([.. Nutrition.Select(row => new LimitRow(row.Months, row.BoyHeight, row.GirlHeight))]);

    /// <summary>The provinces before 01/07/2025, as printed, with their regions.</summary>
    public static ImmutableArray<(string Name, Region Region)> Provinces => AllProvinces.Value;

    /// <summary>The rows of the limits of weight and height, by age.</summary>
    public static ImmutableArray<NutritionRow> Nutrition => AllNutrition.Value;

    private static PointTable ReadTable()
    {
        CsvTable table = CsvTable.Embedded("b1-points-2022.csv");
        int code = table.Column("code");
        int[] columns = [.. ColumnCodes.Select(table.Column)];
        var points = table.Rows.ToDictionary(
            row => row[code], row => (ImmutableArray<int>)[.. columns.Select(column => Number(row[column]))], StringComparer.Ordinal);
        CsvTable regions = CsvTable.Embedded("b1-urban-region-points-2022.csv");
        int region = regions.Column("code");
        int urban = regions.Column("points");
        foreach (ImmutableArray<string> row in regions.Rows)
        {
            points.Add("region_" + row[region], [.. ColumnCodes.Select(column => column == "urban" ? Number(row[urban]) : 0)]);
        }

        return new([.. ColumnCodes], points);
    }

    /// <summary>The cities stand in the order of <see cref="Region"/>.</summary>
    private static ImmutableArray<(string Name, Region Region)> ReadProvinces()
    {
        CsvTable table = CsvTable.Embedded("region-of-province.csv");
        int name = table.Column("province_before_2025-07-01");
        int code = table.Column("region");
        var provinces = ImmutableArray.CreateBuilder<(string Name, Region Region)>();
        Region city = Region.HaNoi;
        foreach (ImmutableArray<string> row in table.Rows)
        {
            provinces.Add((row[name], row[code] == CityCode ? city++ : (Region)Array.IndexOf(ColumnCodes, row[code])));
        }

        return provinces.ToImmutable();
    }

    private static ImmutableArray<NutritionRow> ReadNutrition()
    {
        CsvTable table = CsvTable.Embedded("nutrition-limits.csv");
        int[] columns = [.. ((string[])["months", "weight_boy_kg", "weight_girl_kg", "height_boy_cm", "height_girl_cm"]).Select(table.Column)];
        return
        [
            .. table.Rows.Select(row => new NutritionRow(
                Number(row[columns[0]]), Scaled(row[columns[1]]), Scaled(row[columns[2]]), Scaled(row[columns[3]])!.Value, Scaled(row[columns[4]])!.Value)),
        ];
    }

    private static int Number(string text) => int.Parse(text, Whole, CultureInfo.InvariantCulture);

    private static long? Scaled(string text) => text.Length == 0 ? null
        : decimal.ToInt64(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * Scale);
}
