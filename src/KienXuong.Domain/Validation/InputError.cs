namespace KienXuong.Domain.Validation;

/// <summary>Lỗi đầu vào: one thing wrong with data from outside: a stable code, the path to the field, and what is wrong.</summary>
/// <param name="Code">The stable code, for example <c>income-negative</c>.</param>
/// <param name="Path">The path to the field in the JSON contract, for example <c>deprivations2022.job</c> or <c>members[2].isWorker</c>; empty for the whole record.</param>
/// <param name="Message">What is wrong and what is expected, in both languages.</param>
public sealed record InputError(string Code, string Path, Bilingual Message);
