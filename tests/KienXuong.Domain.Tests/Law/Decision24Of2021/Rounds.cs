using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Tests.Law.Decision24Of2021;

/// <summary>Reviews and their days in short words.</summary>
internal static class Rounds
{
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static ReviewPlan Plan(ReviewProcedure kind, string from) => LawBook.Vietnam.PlanReview(new(kind, Day(from)));

    public static ReviewCheck Check(ReviewProcedure kind, string from, string on, params ReviewEvent[] events) =>
        LawBook.Vietnam.CheckReview(new(kind, Day(from)) { Events = [.. events] }, Day(on));

    public static ReviewEvent On(string day, ReviewStage stage) => new(stage, Day(day));

    public static ReviewEvent Meeting(string day, int? attendees, params (string Household, int Agree)[] agreed) =>
        new(ReviewStage.Meeting, Day(day)) { Attendees = attendees, Agreed = [.. agreed.Select(each => new MeetingCount(each.Household, each.Agree))] };

    public static PlannedStep Step(this ReviewPlan plan, ReviewStage stage) => plan.Steps.Single(step => step.Step.Stage == stage);

    public static LocalDate? Due(this ReviewPlan plan, ReviewStage stage) => plan.Step(stage).Due?.Day;

    public static ReviewFinding Finding(this ReviewCheck check, ReviewStage stage) => check.Findings.Last(finding => finding.Step.Stage == stage);

    public static IEnumerable<string> Codes(this ReviewCheck check) => check.Remarks.Select(remark => remark.Code);

    public static IEnumerable<ReviewStage> NextStages(this ReviewCheck check) => check.Next.Select(step => step.Step.Stage);
}
