using System.Globalization;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Json;

/// <summary>What can be wrong with a JSON file around its households.</summary>
internal static class JsonErrors
{
    /// <summary>From here on the text is no JSON.</summary>
    /// <param name="line">The line of the place, from 1.</param>
    public static InputError Malformed(long line) => new(InputErrorCodes.JsonSyntax, "", new(
        string.Create(CultureInfo.InvariantCulture, $"từ dòng {line} nội dung không đúng cú pháp JSON"),
        string.Create(CultureInfo.InvariantCulture, $"from line {line} on the text is no JSON")));
}
