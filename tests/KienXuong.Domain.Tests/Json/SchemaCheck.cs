using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KienXuong.Domain.Tests.Json;

/// <summary>A small check of a JSON text against a JSON Schema: only the keywords that the schemas of the library use, each of them strictly.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Known = ["$schema", "description", "type", "properties", "required", "additionalProperties", "items", "enum", "pattern", "$ref", "minimum", "maximum"];

    /// <summary>Where the text breaks the schema; empty when it follows it.</summary>
    public static IReadOnlyList<string> Of(string json, string schema)
    {
        var found = new List<string>();
        JsonNode root = JsonNode.Parse(schema)!;
        Check(JsonNode.Parse(json), root, root, "$", found);
        return found;
    }

    /// <summary>Every schema of an object that stands in a schema, with its path.</summary>
    public static IEnumerable<(string Path, JsonObject Schema)> Objects(JsonNode schema, string path)
    {
        if (schema is not JsonObject node)
        {
            yield break;
        }

        if (node["properties"] is JsonObject properties)
        {
            yield return (path, node);
            foreach ((string name, JsonNode? property) in properties)
            {
                foreach ((string Path, JsonObject Schema) inner in Objects(property!, path + "." + name))
                {
                    yield return inner;
                }
            }
        }

        if (node["items"] is { } items)
        {
            foreach ((string Path, JsonObject Schema) inner in Objects(items, path + "[]"))
            {
                yield return inner;
            }
        }
    }

    private static void Check(JsonNode? value, JsonNode schema, JsonNode root, string path, List<string> found)
    {
        found.AddRange(schema.AsObject().Where(keyword => !Known.Contains(keyword.Key)).Select(keyword => path + ": unknown keyword " + keyword.Key));
        if (schema["$ref"] is { } reference)
        {
            Check(value, ((string)reference!).Split('/').Skip(1).Aggregate(root, (node, part) => node[part]!), root, path, found);
            return;
        }

        if (schema["enum"] is JsonArray choices && !choices.Any(choice => JsonNode.DeepEquals(choice, value)))
        {
            found.Add(path + ": not in the list: " + value);
        }

        if (schema["type"] is { } type && !(type is JsonArray types ? types.Select(each => (string)each!) : [(string)type!]).Any(name => Is(value, name)))
        {
            found.Add(path + ": not of type " + type.ToJsonString());
        }

        if (value?.GetValueKind() == JsonValueKind.Number &&
            (NumberOf(value) < NumberOf(schema["minimum"] ?? value) || NumberOf(value) > NumberOf(schema["maximum"] ?? value)))
        {
            found.Add(path + ": out of bounds: " + value.ToJsonString());
        }

        if (schema["pattern"] is { } pattern && value?.GetValueKind() == JsonValueKind.String &&
            !Regex.IsMatch((string)value!, (string)pattern!, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            found.Add(path + ": does not match " + pattern);
        }

        switch (value)
        {
            case JsonObject thing:
                Check(thing, schema, root, path, found);
                break;
            case JsonArray list when schema["items"] is { } items:
                for (int i = 0; i < list.Count; i++)
                {
                    Check(list[i], items, root, path + "[" + i + "]", found);
                }

                break;
        }
    }

    private static void Check(JsonObject thing, JsonNode schema, JsonNode root, string path, List<string> found)
    {
        found.AddRange((schema["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !thing.ContainsKey(name)).Select(name => path + ": lacks " + name));
        foreach ((string name, JsonNode? inner) in thing)
        {
            if (schema["properties"]?[name] is { } property)
            {
                Check(inner, property, root, path + "." + name, found);
            }
            else if (schema["additionalProperties"] is JsonValue more && !(bool)more)
            {
                found.Add(path + ": does not know " + name);
            }
        }
    }

    private static decimal NumberOf(JsonNode number) => decimal.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool Is(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && decimal.IsInteger(NumberOf(value)),
        _ => throw new ArgumentException("Unknown type " + type, nameof(type)),
    };
}
