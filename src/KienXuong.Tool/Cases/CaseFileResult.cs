using System.Collections.Immutable;
using KienXuong.Domain.Cases;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Cases;

/// <summary>Kết quả của một tệp tình huống: what came of running one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Passed">How many of its cases passed.</param>
/// <param name="Failures">The cases that failed, each with what differs.</param>
/// <param name="Errors">What is wrong with the file; its other cases are run all the same.</param>
internal sealed record CaseFileResult(
    string File, int Passed, ImmutableArray<(LawCase Case, ImmutableArray<CaseDifference> Differences)> Failures, ImmutableArray<InputError> Errors);
