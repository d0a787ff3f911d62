using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dữ kiện chung của phiếu: what rules ask of the head of form 3.1, of the household as a whole, and of the ticks of form 3.2.</summary>
public static class SurveyFacts
{
    /// <summary>The most of one thing that is taken for real.</summary>
    public const int MostThings = 100_000;

    internal const long Thousand = 1_000;

    internal static readonly Bilingual SquareMetres = new("m²", "m²");

    /// <summary>Khu vực.</summary>
    public static readonly ChoiceFact<Survey, AreaType> AreaOfPlace = new(
        "area", new("khu vực", "area"), [new("nông thôn", "rural"), new("thành thị", "urban")], static s => s.Area)
    {
        IsChangeable = false,
    };

    /// <summary>Vùng.</summary>
    public static readonly ChoiceFact<Survey, Region> RegionOfPlace = new("region", new("vùng", "region"), FormLists.OfRegion, static s => s.Region)
    {
        IsChangeable = false,
    };

    /// <summary>Số thành viên: the declared number, else the number of members listed.</summary>
    public static readonly NumberFact<Survey> MemberCount = new(
        "memberCount",
        new("số nhân khẩu trong hộ", "number of household members"),
        new(1, HouseholdFacts.MostMembers),
        static (s, _) => (s.MemberCount ?? s.Members?.Count) is { } count ? NumberRange.Exactly(count) : null)
    {
        Unit = new("người", "persons"),
        IsChangeable = false,
    };

    /// <summary>Hộ đang trong danh sách hộ nghèo.</summary>
    public static readonly YesNoFact<Survey> IsOnPoorList = new(
        "isOnPoorList", new("hộ đang trong danh sách hộ nghèo", "the household is on the poor list"), static s => s.IsOnPoorList)
    {
        IsChangeable = false,
    };

    /// <summary>Thành viên.</summary>
    public static readonly Members<Survey, SurveyMember> Members = new(
        "members", new("danh sách thành viên của hộ", "list of household members"), static s => s.Members);

    /// <summary>A number with at most three decimals in thousandths; more decimals are no value of the form.</summary>
    internal static NumberRange? Thousandths(decimal? value)
    {
        if (value is not (> -1_000_000_000_000 and < 1_000_000_000_000 and { } known))
        {
            return null;
        }

        decimal scaled = known * Thousand;
        return decimal.IsInteger(scaled) ? NumberRange.Exactly(decimal.ToInt64(scaled)) : null;
    }

    internal static NumberFact<Survey> Area(string code, Bilingual label, Func<Survey, decimal?> read) => new(
        code, label, new(0, 1_000_000_000 * Thousand), (s, _) => Thousandths(read(s)))
    {
        Decimals = 3,
        Unit = SquareMetres,
    };
}
