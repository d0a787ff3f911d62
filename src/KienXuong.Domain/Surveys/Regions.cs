using System.Collections.Frozen;
using KienXuong.Domain.Territories;

namespace KienXuong.Domain.Surveys;

/// <summary>Vùng của tỉnh: the region of a place by its province before 01/07/2025 (item 15 of form 3.3; the list was not rewritten after the mergers).</summary>
public static class Regions
{
    /// <summary>Thừa Thiên Huế, as it was called from 01/01/2025: centrally run, but not among the five cities of the list.</summary>
    private const string HueSince2025 = "hue";

    /// <summary>What may stand before a name; the longer first.</summary>
    private static readonly string[] Prefixes = ["thanhpho", "tinh", "tp"];

    private static readonly Lazy<FrozenDictionary<string, Region>> ByName = new(() => SurveyTables.Provinces
        .Select(province => (Key: Key(province.Name), province.Region))
        .Append((Key: HueSince2025, Region: Region.NorthCentralCoast))
        .ToFrozenDictionary(province => province.Key, province => province.Region, StringComparer.Ordinal));

    /// <summary>The region of a province or centrally-run city as it was before 01/07/2025; null where there was none of this name.</summary>
    /// <param name="province">Its name, for example <c>Thái Bình</c>, <c>tỉnh Thái Bình</c> or <c>TP. Hồ Chí Minh</c>; letter case, hyphens and the way signs are encoded or left out make no difference.</param>
    public static Region? Of(string province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return ByName.Value.TryGetValue(Key(province), out Region region) ? region : null;
    }

    /// <summary>The folded name without what may stand before it.</summary>
    private static string Key(string name)
    {
        string key = VietnameseText.Folded(name);
        string? prefix = Prefixes.FirstOrDefault(each => key.StartsWith(each, StringComparison.Ordinal));
        return prefix is null ? key : key[prefix.Length..];
    }
}
