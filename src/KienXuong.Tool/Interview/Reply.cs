using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Interview;

/// <summary>Kết quả đọc câu trả lời: the household with an answer, or what is wrong with the answer.</summary>
/// <param name="Household">The household with the answer; as it was before where the answer is refused.</param>
/// <param name="Errors">What is wrong; empty when the answer is taken.</param>
internal sealed record Reply(Household Household, ImmutableArray<InputError> Errors);
