using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;

namespace KienXuong.Tool.Surveys;

/// <summary>Phiếu đã phân loại: a survey and what the law says of it.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Result">Its class by score.</param>
/// <param name="Remarks">What the reviewer should look at.</param>
internal sealed record JudgedSurvey(Survey Survey, SurveyClassification Result, ImmutableArray<SurveyRemark> Remarks);
