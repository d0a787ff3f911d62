using KienXuong.Domain;
using KienXuong.Domain.Rules;

namespace KienXuong.Tool.Commands;

/// <summary>Mã của một ngày: one code that <c>rule</c> can show.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Value">The value of a parameter on the day; null where it has none, or for what is no parameter.</param>
internal sealed record ListedCode(string Code, Bilingual Name, CodeKind Kind, ParameterUse? Value);
