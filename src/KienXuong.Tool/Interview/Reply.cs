using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Interview;

/// <summary>Kết quả đọc câu trả lời: what is known with an answer, or what is wrong with the answer.</summary>
/// <typeparam name="T">The record that the answers fill.</typeparam>
/// <param name="Record">The record with the answer; as it was before where the answer is refused.</param>
/// <param name="Errors">What is wrong; empty when the answer is taken.</param>
internal sealed record Reply<T>(T Record, ImmutableArray<InputError> Errors);
