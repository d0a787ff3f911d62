using System.Collections.Immutable;

namespace KienXuong.Domain.Surveys;

/// <summary>Phiếu như được tính: a survey as it counts, after the skips of the form.</summary>
/// <param name="Survey">The survey: values where none is asked are empty, what filled fields prove is filled in. For rules to read, not to be stored in place of the survey.</param>
/// <param name="Ignored">Every value that does not count, with its path and the reason.</param>
/// <param name="Contradictions">What no age and no answer allows together: the form is invalid, and its answers are worth nothing until it is put right.</param>
public sealed record CountedSurvey(Survey Survey, ImmutableArray<SurveyRemark> Ignored, ImmutableArray<SurveyRemark> Contradictions);
