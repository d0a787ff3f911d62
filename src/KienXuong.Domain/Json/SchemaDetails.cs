using System.Text.Json.Nodes;

namespace KienXuong.Domain.Json;

/// <summary>What an exported schema lacks: a description of each property, and that what is not known is left out and so never required.</summary>
internal sealed class SchemaDetails(JsonObject root, Func<string, Bilingual> describe)
{
    public void Add() => Add(root, "");

    /// <summary>Adds to a schema and all below it; parts of a list have the path of the list.</summary>
    private void Add(JsonObject schema, string at)
    {
        if (schema["items"] is JsonObject items)
        {
            Add(items, at);
        }

        if (schema["properties"] is not JsonObject properties)
        {
            return;
        }

        foreach ((string name, JsonNode? node) in properties)
        {
            string path = at.Length == 0 ? name : at + "." + name;
            var property = (JsonObject)node!;
            Add(property, path);
            property.Insert(0, "description", SchemaTexts.Both(describe(path)));
        }

        if (schema["required"] is JsonArray required)
        {
            schema["required"] = new JsonArray([.. required.Select(name => (string)name!).Where(name => !MayBeNull(properties[name]!)).Select(name => (JsonNode)name)]);
        }
    }

    private bool MayBeNull(JsonNode schema) =>
        schema["$ref"] is { } reference ? MayBeNull(Resolved((string)reference!))
        : schema["enum"] is JsonArray choices ? choices.Contains(null)
        : schema["type"] is JsonArray types && types.Any(type => (string?)type == "null");

    private JsonNode Resolved(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode)root, static (node, part) => node[part]!);
}
