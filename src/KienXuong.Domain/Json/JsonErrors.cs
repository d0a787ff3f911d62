using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>The errors of a JSON text while it is read.</summary>
internal sealed class JsonErrors
{
    private const int Longest = 40;

    private readonly ImmutableArray<InputError>.Builder _errors = ImmutableArray.CreateBuilder<InputError>();

    public int Count => _errors.Count;

    public bool IsEmpty => _errors.Count == 0;

    public ImmutableArray<InputError> All => _errors.ToImmutable();

    public void Syntax(JsonException problem)
    {
        string line = Number(problem.LineNumber + 1);
        string column = Number(problem.BytePositionInLine + 1);
        Add(
            InputErrorCodes.JsonSyntax,
            "",
            $"không phải JSON hợp lệ hoặc lồng quá {Number(JsonParsing.MostDepth)} mức ở dòng {line}, cột {column}",
            $"not valid JSON, or nested deeper than {Number(JsonParsing.MostDepth)}, at line {line}, column {column}");
    }

    public void NotUtf8() => Add(InputErrorCodes.JsonSyntax, "", "không phải văn bản UTF-8 hợp lệ", "not valid UTF-8 text");

    /// <summary>Half of a surrogate pair stands alone in the text.</summary>
    public void NotUnicode() => Add(
        InputErrorCodes.JsonSyntax, "", "không phải văn bản Unicode hợp lệ: có nửa cặp thay thế đứng một mình", "not valid Unicode text: half of a surrogate pair stands alone");

    public void TooLarge() => Add(
        InputErrorCodes.JsonTooLarge,
        "",
        $"không được lớn hơn {Number(JsonRecord.MostBytes)} byte",
        $"must not be larger than {Number(JsonRecord.MostBytes)} bytes");

    public void Unknown(string path, IEnumerable<string> names)
    {
        string list = string.Join(", ", names);
        Add(InputErrorCodes.JsonUnknownProperty, path, "không có trường này; các trường: " + list, "there is no such property; there are: " + list);
    }

    public void Duplicate(string path) =>
        Add(InputErrorCodes.JsonDuplicateProperty, path, "trường xuất hiện nhiều lần", "the property stands more than once");

    public void Required(string path) => Add(InputErrorCodes.JsonMissingProperty, path, "thiếu trường bắt buộc", "the property is required");

    /// <summary>The last day of a period before its first.</summary>
    public void PeriodReversed(string path) =>
        Add(InputErrorCodes.PeriodReversed, path, "ngày cuối phải từ ngày đầu trở đi", "the last day must not be before the first");

    public void WrongType(string path, JsonElement found, string vietnamese, string english)
    {
        Bilingual shown = Shown(found);
        Add(InputErrorCodes.JsonWrongType, path, $"phải là {vietnamese}, không được là {shown.Vietnamese}", $"must be {english}, not {shown.English}");
    }

    public void OutOfRange(string path, JsonElement found) => Add(
        InputErrorCodes.JsonOutOfRange,
        path,
        "phải là số nguyên trong phạm vi cho phép, không được là " + Shown(found).Vietnamese,
        "must be a whole number within range, not " + Shown(found).English);

    public void UnknownChoice(string path, string found, IEnumerable<string> choices)
    {
        string list = string.Join(", ", choices);
        Add(InputErrorCodes.JsonUnknownChoice, path, $"\"{Cut(found)}\" không thuộc danh sách: {list}", $"\"{Cut(found)}\" is not one of: {list}");
    }

    public void Missing(string path) => Add(InputErrorCodes.CaseMissingProperty, path, "thiếu trường bắt buộc", "this property is required");

    public void UnknownStandard(string path, string found, IEnumerable<string> codes)
    {
        string list = string.Join(", ", codes);
        Add(InputErrorCodes.CaseUnknownStandard, path, $"không có chuẩn nghèo \"{Cut(found)}\"; các chuẩn: {list}", $"there is no poverty standard \"{Cut(found)}\"; there are: {list}");
    }

    public void UnknownCode(string path, JsonElement found, int first, IEnumerable<string> names)
    {
        string list = string.Join(", ", names.Select((name, place) => Number(first + place) + " (" + name + ")"));
        string code = Cut(found.GetRawText());
        Add(InputErrorCodes.JsonUnknownChoice, path, $"mã {code} không thuộc danh sách: {list}", $"code {code} is not one of: {list}");
    }

    public void TooManyDecimals(string path, JsonElement found) => Add(
        InputErrorCodes.JsonTooManyDecimals,
        path,
        "phải là số có không quá 3 chữ số thập phân, không được là " + Shown(found).Vietnamese,
        "must be a number with at most 3 decimals, not " + Shown(found).English);

    public void TooGreat(string path, JsonElement found) => Add(
        InputErrorCodes.JsonOutOfRange,
        path,
        "phải là số trong phạm vi cho phép, không được là " + Shown(found).Vietnamese,
        "must be a number within range, not " + Shown(found).English);

    public void NotADate(string path, JsonElement found) => Add(
        InputErrorCodes.JsonNotADate,
        path,
        "phải là ngày có thật, năm-tháng-ngày, năm-tháng hoặc năm, từ 1800, không được là " + Shown(found).Vietnamese,
        "must be a real date, year-month-day, year-month or year, from 1800, not " + Shown(found).English);

    private void Add(string code, string path, string vietnamese, string english) => _errors.Add(new(code, path, new(vietnamese, english)));

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static Bilingual Shown(JsonElement found)
    {
        if (found.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return found.ValueKind == JsonValueKind.Object ? new("đối tượng", "an object") : new("danh sách", "a list");
        }

        string raw = Cut(found.GetRawText());
        return new(raw, raw);
    }

    /// <summary>The beginning of a long text, never half of a character.</summary>
    private static string Cut(string text) => text.Length <= Longest ? text
        : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
