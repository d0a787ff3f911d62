using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Phạm vi của rà soát: whether a review is covered: its procedure on the day on which it starts, and the standard of its list.</summary>
internal static class ReviewCoverage
{
    /// <summary>The standard that the forms and scores serve.</summary>
    private const string OfForms = "2022";

    /// <summary>The standard of the second list of 2021.</summary>
    private const string SecondListOf2021 = "2016";

    private static readonly Bilingual WhichStandard = new(
        "chuẩn nghèo của danh sách rà soát định kỳ này: phải nêu chuẩn", "the poverty standard of the list of this periodic review: it must be stated");

    /// <summary>The procedure of a review with its start; or why it is not covered.</summary>
    public static (ParameterUse? Procedure, LocalDate? Start, NotCovered? NotCovered) Of(ReviewRound round, ReviewDays days)
    {
        Parameter<Procedure> inForce = Procedures.Of(round.Kind);
        if (!ReviewDays.CanCount(round.From) || days.Find(inForce, round.From) is null)
        {
            return (null, null, inForce.NotCoveredOn(round.From));
        }

        var procedure = (Procedure)days.Find(inForce, round.From)!.Value;
        if (days.Start(procedure) is not { } start || days.Find(inForce, start) is not { } use)
        {
            return (null, null, inForce.NotCoveredOn(round.From.PlusMonths(1)));
        }

        return StandardNotCovered(round, procedure, start, days) is { } why ? (null, start, why) : (use, start, null);
    }

    /// <summary>Why the standard of the list is not covered; null where it is known, or the caller states it.</summary>
    private static NotCovered? StandardNotCovered(ReviewRound round, Procedure procedure, LocalDate start, ReviewDays days)
    {
        bool isStated = !string.IsNullOrWhiteSpace(round.StatedProvision);
        if (round.Standard is not { } standard)
        {
            bool isKnown = procedure.Standard is not { } list || isStated || days.Find(list, start) is not null;
            return isKnown ? null : new(NotCoveredReason.NotKnown, WhichStandard, procedure.Standard!.Coverage);
        }

        bool hasForms = standard == OfForms || (standard == SecondListOf2021 && start.Year == ReviewTimes.First.Year && procedure.Standard is not null);
        return hasForms || isStated ? null : new(
            NotCoveredReason.NotKnown,
            new("rà soát theo chuẩn " + standard + " vào ngày này: quy trình, mẫu phiếu và điểm chưa biết", "a review under the standard of " + standard + " on this day: process, forms and scores are not known"),
            null);
    }
}
