using System.Collections.Immutable;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Kỳ rà soát: one review: its procedure, the day on which it begins, and what is known to have happened. A step that is not among the events is not yet known to have happened.</summary>
/// <param name="Kind">The procedure.</param>
/// <param name="From">The first day of the periodic review; for the monthly ones the day on which the request was received.</param>
public sealed record ReviewRound(ReviewProcedure Kind, LocalDate From)
{
    /// <summary>The code of the poverty standard of the list, where the caller states it: <c>2016</c>, <c>2022</c> or <c>2027</c>; null for the one that is known.</summary>
    public string? Standard { get; init; }

    /// <summary>The provision by which, as the caller states, the same rules apply where no text is known; null where nothing is stated.</summary>
    public string? StatedProvision { get; init; }

    /// <summary>Lựa chọn áp dụng: which 12 months the income covers; only the reviews by income use it.</summary>
    public IncomeMonths IncomeMonths { get; init; }

    /// <summary>What is known to have happened, in any order.</summary>
    public ImmutableArray<ReviewEvent> Events { get; init; } = [];
}
