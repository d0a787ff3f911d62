using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Comparisons;

/// <summary>Hộ được so sánh: one household under two laws.</summary>
/// <param name="Row">Its row in the file.</param>
/// <param name="Before">Its class under the first law.</param>
/// <param name="After">Its class under the second.</param>
internal sealed record Compared(InputRow Row, Classification Before, Classification After)
{
    /// <summary>Whether it changes class: for certain where no class is possible under both laws, not at all where both give the same one.</summary>
    public Change Change =>
        !ClassNames.All.Any(each => May(Before.Possible, each) && May(After.Possible, each)) ? Change.Changed
        : Before.Possible.Decided is { } decided && decided == After.Possible.Decided ? Change.Same
        : Change.NotKnown;

    /// <summary>Whether a household can have a class. One that is neither poor nor near-poor can have the average living standard or a higher one: that law does not tell.</summary>
    private static bool May(Possible<PovertyClass> possible, PovertyClass poverty) => possible.Contains(poverty) ||
        (poverty is PovertyClass.AverageLivingStandard or PovertyClass.AboveAverage && possible.Contains(PovertyClass.NeitherPoorNorNearPoor));
}
