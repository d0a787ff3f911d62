namespace KienXuong.Domain.Rules;

/// <summary>A set of up to 64 places, a bit each; of a set in several words the one in which the place stands.</summary>
internal static class Bits
{
    /// <summary>How many words so many places take.</summary>
    public static int WordsFor(int places) => (places + 63) / 64;

    public static bool Has(this ulong set, int place) => (set & 1UL << place) != 0;

    public static void Add(this ref ulong set, int place) => set |= 1UL << place;
}
