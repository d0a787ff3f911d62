using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Layers;

/// <summary>One value of a layer file with its path, so that every problem says where it stands.</summary>
internal sealed class LayerNode(JsonElement element, string path)
{
    /// <summary>Refuses keys that the file must not have.</summary>
    /// <param name="names">The keys that it may have.</param>
    public void AllowOnly(params ReadOnlySpan<string> names)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong("phải là đối tượng", "must be an object");
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!names.Contains(property.Name))
            {
                throw new LayerNode(property.Value, PathOf(property.Name)).Wrong("không có trường này", "there is no such property");
            }
        }
    }

    /// <summary>A value that must be there.</summary>
    /// <param name="name">Its key.</param>
    public LayerNode Get(string name) => Find(name) ?? throw new LayerNode(element, PathOf(name)).Wrong("thiếu trường bắt buộc", "is required");

    /// <summary>A value that may be there; null where it is not, or is null.</summary>
    /// <param name="name">Its key.</param>
    public LayerNode? Find(string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? new(value, PathOf(name)) : null;

    /// <summary>The items of a list.</summary>
    public IEnumerable<LayerNode> Items() => element.ValueKind == JsonValueKind.Array
        ? element.EnumerateArray().Select((item, i) => new LayerNode(item, $"{path}[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]"))
        : throw Wrong("phải là danh sách", "must be a list");

    /// <summary>A text.</summary>
    public string Text() => element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text ? text : throw Wrong("phải là văn bản", "must be a text");

    /// <summary>A whole number.</summary>
    public long Number() => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out long number) ? number : throw Wrong("phải là số nguyên", "must be a whole number");

    /// <summary>An exact decimal number.</summary>
    public decimal Decimal() => element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out decimal number) ? number : throw Wrong("phải là số", "must be a number");

    /// <summary>A date in ISO form.</summary>
    public LocalDate Date() => LocalDatePattern.Iso.Parse(Text()) is { Success: true } date ? date.Value : throw Wrong("phải là ngày yyyy-mm-dd", "must be a date yyyy-mm-dd");

    /// <summary>A word of a closed list.</summary>
    public T Choice<T>()
        where T : struct, Enum
    {
        string text = Text();
        foreach (T each in Enum.GetValues<T>())
        {
            if (string.Equals(each.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return each;
            }
        }

        string all = string.Join(", ", Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
        throw Wrong("phải là một trong: " + all, "must be one of: " + all);
    }

    /// <summary>The problem with this value.</summary>
    /// <param name="vietnamese">What is wrong.</param>
    /// <param name="english">The same in English.</param>
    public ProblemException Wrong(string vietnamese, string english) => new(Texts.LayerProblem(path, vietnamese, english));

    private string PathOf(string name) => path.Length == 0 ? name : path + "." + name;
}
