using System.Globalization;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Json;

/// <summary>What can be wrong with a JSON file around its households.</summary>
internal static class JsonErrors
{
    /// <summary>From here on the text is no JSON.</summary>
    /// <param name="path">The property in which it breaks off; empty where that is not known.</param>
    /// <param name="line">The line of the place in the file, from 1.</param>
    /// <param name="column">The byte of the line, from 1.</param>
    public static InputError Malformed(string path, long line, long column) => new(InputErrorCodes.JsonSyntax, path, new(
        string.Create(CultureInfo.InvariantCulture, $"từ dòng {line}, cột {column} nội dung không đúng cú pháp JSON"),
        string.Create(CultureInfo.InvariantCulture, $"from line {line}, column {column} on the text is no JSON")));
}
