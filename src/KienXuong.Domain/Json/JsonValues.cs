using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>Reads single values and reports what is wrong with them; null in JSON is unknown.</summary>
internal sealed partial class JsonValues(JsonErrors errors)
{
    /// <summary>The properties of an object with their paths; a name that stands twice is reported and its later values are left out.</summary>
    /// <param name="element">What should be an object.</param>
    /// <param name="at">Its path.</param>
    /// <param name="orUnknown">Whether null may stand for an object of which nothing is known.</param>
    public IEnumerable<(string Name, string Path, JsonElement Value)> Properties(JsonElement element, string at, bool orUnknown = false)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            if (element.ValueKind != JsonValueKind.Null || !orUnknown)
            {
                errors.WrongType(at, element, "đối tượng", "an object");
            }

            yield break;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = NameOf(property);
            string path = at.Length == 0 ? name : at + "." + name;
            if (names.Add(name))
            {
                yield return (name, path, property.Value);
            }
            else
            {
                errors.Duplicate(path);
            }
        }
    }

    /// <summary>The items of a list with their paths.</summary>
    public IEnumerable<(string Path, JsonElement Value)> Items(JsonElement element, string at)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.WrongType(at, element, "danh sách", "a list");
            yield break;
        }

        int place = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            yield return (at + "[" + place.ToString(CultureInfo.InvariantCulture) + "]", item);
            place++;
        }
    }

    public string? Text(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String when TryGetText(value, out string? text):
                return text;
            case JsonValueKind.String:
                errors.WrongType(path, value, "văn bản Unicode hợp lệ", "a valid Unicode text");
                return null;
            default:
                errors.WrongType(path, value, "văn bản", "a text");
                return null;
        }
    }

    /// <summary>A real day in ISO form.</summary>
    public LocalDate? Day(JsonElement value, string path)
    {
        if (Text(value, path) is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        errors.WrongType(path, value, "ngày có thật, năm-tháng-ngày", "a real day, year-month-day");
        return null;
    }

    public Vnd? Amount(JsonElement value, string path) => Whole(value, path, long.MinValue, long.MaxValue) is { } amount ? new Vnd(amount) : null;

    public int? Number(JsonElement value, string path) => (int?)Whole(value, path, int.MinValue, int.MaxValue);

    public bool? YesNo(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            case JsonValueKind.Null:
                return null;
            default:
                errors.WrongType(path, value, "true, false hoặc null", "true, false or null");
                return null;
        }
    }

    public T? Choice<T>(JsonElement value, string path)
        where T : struct, Enum
    {
        if (Text(value, path) is not { } text)
        {
            return null;
        }

        if (JsonNames.TryParse(text, out T choice))
        {
            return choice;
        }

        errors.UnknownChoice(path, text, JsonNames.All<T>());
        return null;
    }

    /// <summary>The name of a property; as it is escaped where it is no valid text.</summary>
    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property));
        }
    }

    /// <summary>False where an escape stands for half of a surrogate pair.</summary>
    private static bool TryGetText(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    private long? Whole(JsonElement value, string path, long least, long greatest)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.Number when WholeNumber.TryRead(value, out long number) && number >= least && number <= greatest:
                return number;
            case JsonValueKind.Number:
                errors.OutOfRange(path, value);
                return null;
            default:
                errors.WrongType(path, value, "số nguyên", "a whole number");
                return null;
        }
    }
}
