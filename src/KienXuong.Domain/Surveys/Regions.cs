using System.Collections.Frozen;
using System.Text;

namespace KienXuong.Domain.Surveys;

/// <summary>Vùng của tỉnh: the region of a place by its province before 01/07/2025 (item 15 of form 3.3; the list was not rewritten after the mergers).</summary>
public static class Regions
{
    /// <summary>Thừa Thiên Huế, as it was called from 01/01/2025: centrally run, but not among the five cities of the list.</summary>
    private const string HueSince2025 = "hue";

    /// <summary>What may stand before a name; the longer first.</summary>
    private static readonly string[] Prefixes = ["thanhpho", "tinh", "tp"];

    /// <summary>Vietnamese vowels with their signs as one character, each list behind its plain letter.</summary>
    private static readonly FrozenDictionary<char, char> Plain = ((string[])
    [
        "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ", "dđ",
    ]).SelectMany(letters => letters.Skip(1).Select(letter => (letter, letters[0]))).ToFrozenDictionary(each => each.letter, each => each.Item2);

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

    /// <summary>The small plain letters of a name, without what may stand before it. By an own table: without ICU the framework does not decompose.</summary>
    private static string Key(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char each in name)
        {
            char letter = char.ToLowerInvariant(each);
            if (!char.IsWhiteSpace(letter) && letter is not ('.' or '-' or '–' or (>= '\u0300' and <= '\u036F')))
            {
                letters.Append(Plain.GetValueOrDefault(letter, letter));
            }
        }

        string key = letters.ToString();
        string? prefix = Prefixes.FirstOrDefault(each => key.StartsWith(each, StringComparison.Ordinal));
        return prefix is null ? key : key[prefix.Length..];
    }
}
