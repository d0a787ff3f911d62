using System.Text.Json.Serialization.Metadata;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>The names of closed lists in JSON: those of the list with a small first letter.</summary>
internal static class JsonNames
{
    public static string Of<T>(T value)
        where T : struct, Enum => Small(value.ToString());

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(Small);

    /// <summary>The names of a list with codes on the form, by code.</summary>
    public static string[] InOrderOfCodes<T>(int first)
        where T : struct, Enum
    {
        string[] names = new string[FormCodes.Count<T>()];
        for (int place = 0; place < names.Length; place++)
        {
            names[place] = Of(FormCodes.Choice<T>(first + place));
        }

        return names;
    }

    /// <summary>The names of the properties of an object of the contract.</summary>
    public static IEnumerable<string> PropertiesOf(JsonTypeInfo type) => type.Properties.Select(property => property.Name);

    /// <summary>Reads a name; exactly as written, never by number.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        foreach (T each in Enum.GetValues<T>())
        {
            if (string.Equals(Of(each), name, StringComparison.Ordinal))
            {
                value = each;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
