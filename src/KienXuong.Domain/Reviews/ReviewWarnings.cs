using System.Collections.Immutable;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Law;
using NodaTime;
using static KienXuong.Domain.Reviews.ReviewDays;

namespace KienXuong.Domain.Reviews;

/// <summary>The warnings of a check: what the law asks for and the events do not show. Never errors: people decide.</summary>
internal sealed class ReviewWarnings(ReviewDays count, ReviewHistory history, Procedure procedure, ImmutableArray<ReviewFinding> findings)
{
    public IEnumerable<ReviewRemark> All() => [.. Steps(), .. Meetings(), .. Posting(), .. Opinion(), .. Decision()];

    /// <summary>Steps that the procedure does not have, that are not recorded, or that come in the wrong order.</summary>
    private IEnumerable<ReviewRemark> Steps()
    {
        foreach (ReviewStage stage in Enum.GetValues<ReviewStage>().Where(stage => history.Has(stage) && procedure.Find(stage) is null))
        {
            yield return Of(ReviewRemarkCodes.StepNotInProcedure, stage, "thủ tục này không có bước: ", "this procedure has no such step: ", null);
        }

        ReviewStep[] chain = [.. procedure.Steps.Where(step => step.Stage < ReviewStage.MonthlyReport && step.Need == StepNeed.Always)];
        int last = Array.FindLastIndex(chain, step => history.Has(step.Stage));
        for (int place = 0; place < last; place++)
        {
            ReviewStep step = chain[place];
            if (!history.Has(step.Stage))
            {
                // A missing opinion has a warning of its own.
                if (step.Stage != ReviewStage.Opinion)
                {
                    yield return Of(ReviewRemarkCodes.StepNotRecorded, step.Stage, "đã ghi nhận bước sau, chưa ghi nhận bước: ", "a later step is recorded, this one is not: ", ProvisionOf(step));
                }
            }
            else if (chain.Skip(place + 1).Any(later => later.Stage != ReviewStage.Opinion && step.Stage != ReviewStage.Opinion && IsBefore(later.Stage, step.Stage)))
            {
                yield return Of(ReviewRemarkCodes.OutOfOrder, step.Stage, "bước sau được ghi nhận trước bước: ", "a later step is recorded before this one: ", ProvisionOf(step));
            }
        }
    }

    /// <summary>Every time that the later step happened lies before every time of the earlier.</summary>
    private bool IsBefore(ReviewStage later, ReviewStage earlier) => history.Has(later) && history.Of(later)[^1].On < history.Of(earlier)[0].On;

    private IEnumerable<ReviewRemark> Meetings()
    {
        if (procedure.Find(ReviewStage.Meeting) is not { } step)
        {
            yield break;
        }

        foreach ((ReviewEvent meeting, MeetingCount counted) in history.Counts())
        {
            (string code, string vietnamese, string english)? found = ReviewHistory.ShareOf(procedure, count, meeting, counted) switch
            {
                null => (ReviewRemarkCodes.AttendeesUnknown, "chưa biết số người dự họp nên chưa tính được tỷ lệ", "the number of attendees is not known, so the share cannot be found"),
                < 0 => (ReviewRemarkCodes.MeetingBelowLimit, "dưới mức đồng ý: tính điểm lại và họp lại", "fewer agree than needed: it is scored and met on again"),
                0 => (ReviewRemarkCodes.MeetingAtLimit, "đúng 50 %: đạt theo quyết định; mẫu biên bản chỉ nêu trên và dưới 50 %", "exactly 50 %: it passes by the decision; the form of the minutes names only over and below 50 %"),
                _ => null,
            };
            if (found is var (which, inVietnamese, inEnglish))
            {
                string share = Number(counted.Agree) + "/" + (meeting.Attendees is { } all ? Number(all) : "?");
                yield return new(which, new(
                    "Hộ " + counted.Household + ", " + share + " người đồng ý: " + inVietnamese + ".",
                    "Household " + counted.Household + ", " + share + " agree: " + inEnglish + "."), ProvisionOf(step));
            }
        }
    }

    /// <summary>A report or decision before the posting has ended or every complaint has been answered.</summary>
    private IEnumerable<ReviewRemark> Posting()
    {
        ReviewEvent? after = history.Of(ReviewStage.Report).Concat(history.Of(ReviewStage.Decision)).MinBy(each => each.On);
        if (after is null)
        {
            yield break;
        }

        ReviewFinding? running = findings.LastOrDefault(finding =>
            finding is { Event: not null, Step.Deadline.Kind: DeadlineKind.LastsWorkingDays, Due.Day: { } end } && after.On <= end);
        ReviewFinding? open = findings.FirstOrDefault(finding => finding.Step.Stage == ReviewStage.Recheck && (finding.Event is null || finding.Event.On > after.On));
        if ((running ?? open) is { } found)
        {
            yield return Of(
                ReviewRemarkCodes.PostingNotEnded, after.Stage, "chưa hết niêm yết hoặc phúc tra mà đã có bước: ", "posting or re-check has not ended before this step: ", found.Rule?.Provision);
        }
    }

    /// <summary>An opinion that is missing or late. Silence is never taken for consent.</summary>
    private IEnumerable<ReviewRemark> Opinion()
    {
        if (procedure.Find(ReviewStage.Opinion) is not { } step)
        {
            yield break;
        }

        ReviewEvent? opinion = history.Of(ReviewStage.Opinion).FirstOrDefault();
        ReviewEvent? decision = history.Of(ReviewStage.Decision).FirstOrDefault();
        if (opinion is null && decision is not null)
        {
            yield return new(ReviewRemarkCodes.OpinionMissing, new(
                "Đã quyết định ngày " + Words.Of(decision.On) + " mà chưa ghi nhận ý kiến của cấp trên; im lặng không phải là đồng ý.",
                "Decided on " + Words.Of(decision.On) + " without a known opinion of the higher chair; silence is no consent."), ProvisionOf(step));
        }

        bool isLate = findings.Any(finding => finding.Step.Stage == ReviewStage.Opinion && (finding.Progress is ReviewProgress.Late or ReviewProgress.Overdue));
        if (isLate || (opinion is not null && decision is not null && opinion.On > decision.On))
        {
            yield return new(ReviewRemarkCodes.OpinionLate, new(
                "Ý kiến của cấp trên muộn hơn thời hạn hoặc sau quyết định; luật không nêu hậu quả.",
                "The opinion of the higher chair is later than its time or than the decision; the law names no consequence."), ProvisionOf(step));
        }
    }

    private IEnumerable<ReviewRemark> Decision()
    {
        ReviewFinding decision = findings.Last(finding => finding.Step.Stage == ReviewStage.Decision);
        if (decision is { Progress: ReviewProgress.Late, Event: { } decided, Due.Day: { } limit })
        {
            yield return new(ReviewRemarkCodes.DecisionLate, new(
                "Quyết định ngày " + Words.Of(decided.On) + " sau ngày cuối " + Words.Of(limit) + ": cảnh báo, không phải lỗi.",
                "The decision of " + Words.Of(decided.On) + " comes after the last day, " + Words.Of(limit) + ": a warning, no error."), decision.Rule?.Provision);
        }

        if (decision is { Event: null, Due.Day: { } last } && EndOfComplaints() is { } ended && ended > last)
        {
            yield return ReviewRemarks.Impossible(ended, last, decision.Rule?.Provision);
        }
    }

    /// <summary>The day on which what the complaints ask for ends when every step takes its whole time; null where there is no complaint.</summary>
    private LocalDate? EndOfComplaints()
    {
        LocalDate? rechecked = findings.Where(finding => finding.Step.Stage == ReviewStage.Recheck).Max(finding => finding.Event?.On ?? finding.Due?.Day);
        return rechecked is { } day && procedure.Find(ReviewStage.SecondPosting) is { } posting
            ? findings.LastOrDefault(finding => finding is { Event: not null, Step.Stage: ReviewStage.SecondPosting })?.Due?.Day ?? count.DueOf(posting, day, day)?.Day
            : rechecked;
    }

    private Provision? ProvisionOf(ReviewStep step) => findings.FirstOrDefault(finding => finding.Step == step)?.Rule?.Provision;

    private static ReviewRemark Of(string code, ReviewStage stage, string vietnamese, string english, Provision? provision)
    {
        Bilingual name = ReviewStageNames.Of(stage);
        return new(code, new(Words.Sentence(vietnamese) + name.Vietnamese + ".", Words.Sentence(english) + name.English + "."), provision);
    }
}
