using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Cases;

/// <summary>Kết quả đọc tệp tình huống: the cases of a file, or what is wrong with it.</summary>
/// <param name="Cases">The cases; those with errors are left out.</param>
/// <param name="Errors">Every error, with its path.</param>
public sealed record CaseFileReading(ImmutableArray<LawCase> Cases, ImmutableArray<InputError> Errors);
