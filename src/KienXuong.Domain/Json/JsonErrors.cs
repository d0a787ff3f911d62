using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>The errors of a JSON text while it is read.</summary>
internal sealed class JsonErrors
{
    private readonly ImmutableArray<InputError>.Builder _errors = ImmutableArray.CreateBuilder<InputError>();

    public bool IsEmpty => _errors.Count == 0;

    public ImmutableArray<InputError> All => _errors.ToImmutable();

    public void Syntax(JsonException problem)
    {
        string line = Number(problem.LineNumber + 1);
        string column = Number(problem.BytePositionInLine + 1);
        Add(InputErrorCodes.JsonSyntax, "", $"không phải JSON hợp lệ ở dòng {line}, cột {column}", $"not valid JSON at line {line}, column {column}");
    }

    public void NotUtf8() => Add(InputErrorCodes.JsonSyntax, "", "không phải văn bản UTF-8 hợp lệ", "not valid UTF-8 text");

    public void Unknown(string path) =>
        Add(InputErrorCodes.JsonUnknownProperty, path, "không có trường này", "there is no such property");

    public void Duplicate(string path) =>
        Add(InputErrorCodes.JsonDuplicateProperty, path, "trường xuất hiện nhiều lần", "the property stands more than once");

    public void WrongType(string path, JsonElement found, string vietnamese, string english) => Add(
        InputErrorCodes.JsonWrongType,
        path,
        "phải là " + vietnamese + ", không được là " + Shown(found),
        "must be " + english + ", not " + Shown(found));

    public void OutOfRange(string path, JsonElement found) => Add(
        InputErrorCodes.JsonOutOfRange,
        path,
        "phải là số nguyên trong phạm vi cho phép, không được là " + Shown(found),
        "must be a whole number within range, not " + Shown(found));

    public void UnknownChoice(string path, string found, IEnumerable<string> choices)
    {
        string list = string.Join(", ", choices);
        Add(InputErrorCodes.JsonUnknownChoice, path, $"\"{Cut(found)}\" không thuộc danh sách: {list}", $"\"{Cut(found)}\" is not one of: {list}");
    }

    private void Add(string code, string path, string vietnamese, string english) => _errors.Add(new(code, path, new(vietnamese, english)));

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static string Shown(JsonElement found) => Cut(found.GetRawText());

    private static string Cut(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
