using System.Collections.Frozen;
using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Households;

namespace KienXuong.Tool.Input;

/// <summary>Tên loại hộ: the codes and names of the classes, as files write them and as the output shows them.</summary>
internal static class ClassNames
{
    /// <summary>Every class in the order of the law.</summary>
    public static readonly ImmutableArray<PovertyClass> All = [.. Enum.GetValues<PovertyClass>()];

    private static readonly ImmutableArray<Bilingual> Names = HouseholdFacts.RecognisedClass.Choices;

    private static readonly FrozenDictionary<string, PovertyClass> ByText = Texts().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a class.</summary>
    /// <param name="poverty">The class.</param>
    public static Bilingual Of(PovertyClass poverty) => Names[(int)poverty];

    /// <summary>The stable code of a class, the same as in the JSON contract.</summary>
    /// <param name="poverty">The class.</param>
    public static string CodeOf(PovertyClass poverty) => poverty switch
    {
        PovertyClass.Poor => "poor",
        PovertyClass.NearPoor => "nearPoor",
        PovertyClass.AverageLivingStandard => "averageLivingStandard",
        PovertyClass.AboveAverage => "aboveAverage",
        PovertyClass.NeitherPoorNorNearPoor => "neitherPoorNorNearPoor",
    };

    /// <summary>The class that a text means; null where it means none.</summary>
    /// <param name="folded">The text as it is compared.</param>
    public static PovertyClass? Find(string folded) => ByText.TryGetValue(folded, out PovertyClass known) ? known : null;

    private static Dictionary<string, PovertyClass> Texts()
    {
        var texts = new Dictionary<string, PovertyClass>(StringComparer.Ordinal);
        foreach (PovertyClass poverty in All)
        {
            string vietnamese = Folded.Of(Of(poverty).Vietnamese);
            texts.Add(Folded.Of(CodeOf(poverty)), poverty);
            texts.Add(vietnamese, poverty);
            texts.Add(Folded.Of(Of(poverty).English), poverty);
            texts.TryAdd(vietnamese.Replace("ho co ", "", StringComparison.Ordinal), poverty);
        }

        texts.Add("ngheo", PovertyClass.Poor);
        texts.Add("can ngheo", PovertyClass.NearPoor);
        return texts;
    }
}
