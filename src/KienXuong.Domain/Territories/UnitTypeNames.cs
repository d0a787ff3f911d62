using System.Collections.Immutable;

namespace KienXuong.Domain.Territories;

/// <summary>The words for the types of units.</summary>
internal static class UnitTypeNames
{
    private static readonly ImmutableArray<(string Full, ImmutableArray<string> Folded, string English)> InOrder =
    [
        ("Xã", ["xa", "x"], "commune"),
        ("Phường", ["phuong", "p"], "ward"),
        ("Thị trấn", ["thitran", "tt"], "township"),
    ];

    /// <summary>The word that stands before the name of a unit.</summary>
    public static string Of(UnitType type) => InOrder[(int)type].Full;

    /// <summary>The type in both languages.</summary>
    public static Bilingual Both(UnitType type) => new(char.ToLowerInvariant(Of(type)[0]) + Of(type)[1..], InOrder[(int)type].English);

    /// <summary>The word and its short form, folded for search.</summary>
    public static ImmutableArray<string> Folded(UnitType type) => InOrder[(int)type].Folded;

    /// <summary>A full name as its type and the name after it; null where it does not begin with a type.</summary>
    public static (UnitType Type, string Name)? Split(string full)
    {
        foreach (UnitType type in Enum.GetValues<UnitType>())
        {
            string word = Of(type) + " ";
            if (full.StartsWith(word, StringComparison.Ordinal) && full.Length > word.Length)
            {
                return (type, full[word.Length..]);
            }
        }

        return null;
    }
}
