using System.Collections.Immutable;
using System.Text.Json;
using KienXuong.Domain.Json;

namespace KienXuong.Domain.Cases;

/// <summary>Tệp tình huống: reads case files. An unknown key is an error, so that a slip of the pen never makes a case pass.</summary>
/// <remarks>Comments and trailing commas are allowed. Reading reports every error of the text with its path; it never throws for any text.</remarks>
public static class CaseFile
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the cases of a file.</summary>
    /// <param name="json">The text of the file.</param>
    public static CaseFileReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var errors = new JsonErrors();
        ImmutableArray<LawCase> cases = [];
        if (JsonParsing.BytesOf(json, errors) is { } bytes && JsonParsing.Parse(bytes, Options, errors) is { } document)
        {
            using (document)
            {
                cases = CasesOf(document.RootElement, errors);
            }
        }

        return new(cases, errors.All);
    }

    private static ImmutableArray<LawCase> CasesOf(JsonElement root, JsonErrors errors)
    {
        ImmutableArray<LawCase>? cases = null;
        var values = new JsonValues(errors);
        foreach ((string name, string path, JsonElement value) in values.Properties(root, ""))
        {
            switch (name)
            {
                case "$schema" or "title":
                    values.Text(value, path);
                    break;
                case "cases":
                    cases = [.. values.Items(value, path).Select(item => new CaseReader(errors).Read(item.Value, item.Path)).OfType<LawCase>()];
                    break;
                default:
                    errors.Unknown(path, ["$schema", "title", "cases"]);
                    break;
            }
        }

        if (cases is null && root.ValueKind == JsonValueKind.Object)
        {
            errors.Missing("cases");
        }

        return cases ?? [];
    }
}
