using KienXuong.Domain.Surveys;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>A review as it is read and written.</summary>
internal sealed record ReviewRoundContract(
    ReviewProcedure Kind, string From, string? Standard, string? StatedProvision, IncomeMonths? IncomeMonths, IReadOnlyList<ReviewEventContract>? Events)
{
    public static ReviewRoundContract Of(ReviewRound round) => new(
        round.Kind,
        LocalDatePattern.Iso.Format(round.From),
        round.Standard,
        round.StatedProvision,
        round.IncomeMonths,
        round.Events.IsDefaultOrEmpty ? null : [.. round.Events.Select(ReviewEventContract.Of)]);
}
