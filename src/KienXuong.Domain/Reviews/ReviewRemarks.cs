using System.Collections.Immutable;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>What a plan or a check rests on, and the warnings of a plan.</summary>
internal static class ReviewRemarks
{
    public static ImmutableArray<ReviewRemark> OfPlan(
        ReviewRound round, WorkingCalendar calendar, ParameterUse use, LocalDate start, ReviewDays count, ImmutableArray<PlannedStep> steps) =>
    [
        .. OfGrounds(round, calendar, use, start, count, [.. steps.Select(step => step.Due).OfType<ReviewDue>()]),
        .. OfDecision(steps.First(step => step.Step.Stage == ReviewStage.Decision), steps),
    ];

    /// <summary>What the answer rests on.</summary>
    public static IEnumerable<ReviewRemark> OfGrounds(
        ReviewRound round, WorkingCalendar calendar, ParameterUse use, LocalDate start, ReviewDays count, ImmutableArray<ReviewDue> dues)
    {
        if (use.Verification == Verification.Inferred)
        {
            yield return new(ReviewRemarkCodes.InferredContinuation, new(
                "Thủ tục được thấy đến ngày 10/06/2026; kỳ này dựa vào việc tiếp tục áp dụng được suy luận.",
                "The procedure was seen on 10/06/2026; this review rests on a continuation that is inferred."), use.Provision);
        }

        if (!string.IsNullOrWhiteSpace(round.StatedProvision))
        {
            yield return Stated("Người dùng nêu rằng các quy định này áp dụng theo: ", "The caller states that these rules apply by: ", round.StatedProvision);
        }
        else if (round.Standard is not null && use.Parameter is Parameter<Procedure> && ((Procedure)use.Value).Standard is { } list && count.Find(list, start) is null)
        {
            yield return Stated("Người dùng nêu chuẩn nghèo của danh sách: ", "The caller states the poverty standard of the list: ", round.Standard);
        }

        if (((Procedure)use.Value).Window is { } window && count.Find(window, start) is { Value: AnnualPeriod period } known && !period.Contains(start))
        {
            yield return new(ReviewRemarkCodes.OutsideWindow, new(
                "Ngày " + Words.Of(start) + " nằm ngoài kỳ rà soát định kỳ " + period + ".",
                Words.Of(start) + " lies outside the window of the periodic review, " + period + "."), known.Provision);
        }

        if (dues.Any(due => due.WithoutHolidays))
        {
            yield return new(ReviewRemarkCodes.HolidaysNotCounted, new(
                "Ngày làm việc tính theo lịch \"" + calendar.Name.Vietnamese + "\": thời hạn có thể muộn hơn.",
                "Working days are counted by the calendar \"" + calendar.Name.English + "\": a deadline may be later."), null);
        }

        foreach (ParameterUse figure in dues.Select(due => due.Figure).OfType<ParameterUse>().Where(each => each.Verification == Verification.Unconfirmed).Distinct())
        {
            yield return new(ReviewRemarkCodes.UnconfirmedFigure, new(
                figure.Parameter.Label.Vietnamese + ": " + figure.ShowWithUnit(Language.Vietnamese) + ", chưa kiểm chứng.",
                figure.Parameter.Label.English + ": " + figure.ShowWithUnit(Language.English) + ", unconfirmed."), figure.Provision);
        }
    }

    /// <summary>A complaint on the last day of the posting, answered on the last day, can leave no time for the decision.</summary>
    private static IEnumerable<ReviewRemark> OfDecision(PlannedStep decision, ImmutableArray<PlannedStep> steps)
    {
        if (decision.Due?.Day is { } last && decision.From > last)
        {
            yield return new(ReviewRemarkCodes.DecisionLate, new(
                "Quyết định không thể trước ngày " + Words.Of(decision.From.Value) + ", sau thời hạn " + Words.Of(last) + ".",
                "The decision cannot come before " + Words.Of(decision.From.Value) + ", after its last day, " + Words.Of(last) + "."), decision.Rule?.Provision);
        }

        LocalDate? ended = steps.LastOrDefault(step => step.Step.Need == StepNeed.OnComplaint)?.Due?.Day;
        if (decision.Due?.Day is { } limit && ended > limit)
        {
            yield return Impossible(ended.Value, limit, decision.Rule?.Provision);
        }
    }

    /// <summary>A complaint that makes the time limit impossible: a warning, never an invalid review.</summary>
    public static ReviewRemark Impossible(LocalDate ended, LocalDate limit, Provision? provision) => new(ReviewRemarkCodes.TimeLimitImpossible, new(
        "Nếu có khiếu nại thì phúc tra có thể kéo dài đến ngày " + Words.Of(ended) + ", sau thời hạn " + Words.Of(limit) + ".",
        "With a complaint the re-check may last until " + Words.Of(ended) + ", after the last day, " + Words.Of(limit) + "."), provision);

    private static ReviewRemark Stated(string vietnamese, string english, string what) =>
        new(ReviewRemarkCodes.RulesStated, new(vietnamese + what.Trim() + ".", english + what.Trim() + "."), null);
}
