using System.Collections.Immutable;
using System.Text.Json;

namespace KienXuong.Domain.Cases;

/// <summary>Tệp tình huống: reads case files. An unknown key is an error, so that a slip of the pen never makes a case pass.</summary>
public static class CaseFile
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <summary>Reads the cases of a file.</summary>
    /// <param name="json">The text of the file.</param>
    public static CaseFileReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var errors = new CaseErrors();
        ImmutableArray<LawCase>.Builder cases = ImmutableArray.CreateBuilder<LawCase>();
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Options);
            foreach (JsonElement item in ItemsOf(document.RootElement, errors))
            {
                string path = "cases[" + cases.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]";
                if (new CaseReader(path, errors).Read(item) is { } read)
                {
                    cases.Add(read);
                }
            }
        }
        catch (JsonException problem)
        {
            errors.Add("case-json", "", "không phải JSON hợp lệ: " + problem.Message, "not valid JSON: " + problem.Message);
        }

        return new(cases.ToImmutable(), errors.All);
    }

    private static IEnumerable<JsonElement> ItemsOf(JsonElement root, CaseErrors errors)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            errors.Add("case-wrong-type", "", "tệp phải là một đối tượng có danh sách \"cases\"", "the file must be an object with a list \"cases\"");
            yield break;
        }

        foreach (JsonProperty property in root.EnumerateObject())
        {
            switch (property.Name)
            {
                case "$schema" or "title":
                    break;
                case "cases" when property.Value.ValueKind == JsonValueKind.Array:
                    foreach (JsonElement item in property.Value.EnumerateArray())
                    {
                        yield return item;
                    }

                    break;
                default:
                    errors.Unknown(property.Name);
                    break;
            }
        }
    }
}
