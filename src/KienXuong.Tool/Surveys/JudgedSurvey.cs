using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;

namespace KienXuong.Tool.Surveys;

/// <summary>Phiếu đã phân loại: a survey and what the law says of it.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="FormA">The result of its Form A.</param>
/// <param name="Result">Its class by score.</param>
/// <param name="Remarks">What the reviewer should look at.</param>
internal sealed record JudgedSurvey(Survey Survey, FormAResult FormA, SurveyClassification Result, ImmutableArray<SurveyRemark> Remarks)
{
    /// <summary>Whether there is a result of Form A to tell: a line is known, or the rest of the survey decides it.</summary>
    public bool HasFormA => Survey.FormA is not null || FormA.Possible.Decided is not null;

    /// <summary>Whether the review goes on to Form B; where it does not, the household has no class by the review.</summary>
    public bool IsReviewed => FormA.Followed != FormAOutcome.NotReviewed;

    /// <summary>Whether there is a class by score to tell: the household is reviewed, or Form B was filled all the same.</summary>
    public bool IsScored => IsReviewed || HasFormB(Survey);

    /// <summary>Whether anything of Form B is filled beyond its header.</summary>
    /// <param name="survey">The survey.</param>
    public static bool HasFormB(Survey survey) => survey.Members is not null || survey with
    {
        Id = null,
        Head = null,
        Area = null,
        Region = null,
        LastClass = null,
        IsOnPoorList = null,
        FormA = null,
    } != new Survey();
}
