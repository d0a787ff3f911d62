using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Cases;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Json;
using NodaTime.Text;

namespace KienXuong.Tool.Cases;

/// <summary>The results of case files in JSON.</summary>
internal static class CaseJson
{
    /// <summary>The results as text.</summary>
    /// <param name="results">The results, a file each.</param>
    /// <param name="language">The language of the messages.</param>
    public static string Of(IReadOnlyList<CaseFileResult> results, Language language) => ReadableJson.Of(json =>
    {
        json.WriteNumber("passed", results.Sum(static each => each.Passed));
        json.WriteNumber("failed", results.Sum(static each => each.Failures.Length));
        json.WriteStartArray("files");
        foreach (CaseFileResult result in results)
        {
            json.WriteStartObject();
            json.WriteString("file", result.File);
            json.WriteNumber("passed", result.Passed);
            json.WriteNumber("failed", result.Failures.Length);
            WriteFailures(json, result);
            WriteErrors(json, result, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteFailures(Utf8JsonWriter json, CaseFileResult result)
    {
        json.WriteStartArray("failures");
        foreach ((LawCase failed, var differences) in result.Failures)
        {
            json.WriteStartObject();
            json.WriteString("name", failed.Name);
            json.WriteString("provision", failed.Provision);
            json.WriteStartArray("differences");
            foreach (CaseDifference difference in differences)
            {
                json.WriteStartObject();
                json.WriteString("date", LocalDatePattern.Iso.Format(difference.Date));
                json.WriteString("field", difference.Field);
                json.WriteString("expected", difference.Expected);
                json.WriteString("actual", difference.Actual);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteErrors(Utf8JsonWriter json, CaseFileResult result, Language language)
    {
        json.WriteStartArray("errors");
        foreach (InputError error in result.Errors)
        {
            json.WriteStartObject();
            json.WriteString("path", error.Path);
            json.WriteString("code", error.Code);
            json.WriteString("message", error.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
