using System.Globalization;
using System.Text.Json;
using KienXuong.Domain;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Layers;

/// <summary>One value of a layer file with its path, so that every problem says where it stands. Each problem has a stable code.</summary>
/// <param name="element">The value.</param>
/// <param name="path">Its path from the root of the file.</param>
internal sealed class LayerNode(JsonElement element, string path)
{
    /// <summary>Refuses keys that the file must not have.</summary>
    /// <param name="names">The keys that it may have.</param>
    public void AllowOnly(params ReadOnlySpan<string> names)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw WrongType("đối tượng", "an object");
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!names.Contains(property.Name))
            {
                throw new LayerNode(property.Value, PathOf(property.Name)).Wrong("layer-unknown-property", new("không có trường này", "there is no such property"));
            }
        }
    }

    /// <summary>A value that must be there.</summary>
    /// <param name="name">Its key.</param>
    public LayerNode Get(string name) =>
        Find(name) ?? throw new LayerNode(element, PathOf(name)).Wrong("layer-missing-property", new("thiếu trường bắt buộc", "is required"));

    /// <summary>A value that may be there; null where it is not, or is null.</summary>
    /// <param name="name">Its key.</param>
    public LayerNode? Find(string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? new(value, PathOf(name)) : null;

    /// <summary>The items of a list that is not empty.</summary>
    public IEnumerable<LayerNode> Items() => element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0
        ? element.EnumerateArray().Select((item, i) => new LayerNode(item, path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]"))
        : throw WrongType("danh sách không trống", "a list that is not empty");

    /// <summary>True or false.</summary>
    public bool YesNo() => element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : throw WrongType("true hoặc false", "true or false");

    /// <summary>A text that is not empty.</summary>
    public string Text() =>
        element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text ? text : throw WrongType("văn bản", "a text");

    /// <summary>An amount in whole đồng, from 0.</summary>
    public Vnd Amount() => Number(0, long.MaxValue);

    /// <summary>A whole number.</summary>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    public long Number(long least, long most)
    {
        if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt64(out long number))
        {
            throw WrongType("số nguyên", "a whole number");
        }

        return number >= least && number <= most ? number : throw Wrong("layer-out-of-range", new(
            string.Create(CultureInfo.InvariantCulture, $"phải từ {least} đến {most}"), string.Create(CultureInfo.InvariantCulture, $"must be from {least} to {most}")));
    }

    /// <summary>A rate as a text with its sign, such as "8%". A bare number is refused: 0.08 and 8 could mean the same.</summary>
    public Rate Percent() =>
        element.ValueKind == JsonValueKind.String && Text() is [.. var number, '%'] &&
        decimal.TryParse(number.TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent <= 100
            ? Rate.Percent(percent)
            : throw WrongType("tỷ lệ phần trăm từ 0 đến 100 viết dạng \"8%\"", "a percentage from 0 to 100 written as \"8%\"");

    /// <summary>A date in ISO form.</summary>
    public LocalDate Date() => element.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(Text()) is { Success: true } date
        ? date.Value
        : throw WrongType("ngày yyyy-mm-dd", "a date yyyy-mm-dd");

    /// <summary>A word of a closed list.</summary>
    public T Choice<T>()
        where T : struct, Enum
    {
        string text = Text();
        foreach (T each in Enum.GetValues<T>())
        {
            if (string.Equals(WordOf(each.ToString()), text, StringComparison.Ordinal))
            {
                return each;
            }
        }

        string all = string.Join(", ", Enum.GetNames<T>().Select(WordOf));
        throw Wrong("layer-unknown-choice", new("phải là một trong: " + all, "must be one of: " + all));
    }

    /// <summary>The problem with this value.</summary>
    /// <param name="code">Its stable code.</param>
    /// <param name="message">What is wrong.</param>
    public LayerProblemException Wrong(string code, Bilingual message) => new(new(code, path, message));

    private LayerProblemException WrongType(string vietnamese, string english) => Wrong("layer-wrong-type", new("phải là " + vietnamese, "must be " + english));

    private string PathOf(string name) => path.Length == 0 ? name : path + "." + name;

    private static string WordOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
