using System.Globalization;
using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Json;

/// <summary>Decisions in JSON. The contract itself is the library's.</summary>
internal static class Decisions
{
    /// <summary>A decision on one line. A row without an id is named by its line in the file.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="classification">The decision.</param>
    public static string Line(InputRow row, Classification classification) => DecisionJson.Write(
        classification, row.Id ?? string.Create(CultureInfo.InvariantCulture, $"line {row.Line}"), indented: false);

    /// <summary>A decision and the electricity support of the household, to read.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="classification">The decision.</param>
    /// <param name="electricity">The electricity support; null where no class is recognised.</param>
    public static string Explained(InputRow row, Classification classification, Entitlement? electricity) => ReadableJson.Of(json =>
    {
        Write(json, "decision", Line(row, classification));
        if (electricity is not null)
        {
            Write(json, "electricity", DecisionJson.Write(electricity, indented: false));
        }
    });

    private static void Write(Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        using JsonDocument document = JsonDocument.Parse(value);
        document.RootElement.WriteTo(json);
    }
}
