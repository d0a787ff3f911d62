using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Histories;
using KienXuong.Tool.Json;
using NodaTime.Text;

namespace KienXuong.Tool.Units;

/// <summary>Units in JSON, for a program.</summary>
internal static class UnitsJson
{
    /// <summary>Writes the units.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="rows">The units.</param>
    public static void Write(TextWriter output, IEnumerable<UnitRow> rows) => output.WriteLine(ReadableJson.Of(json =>
    {
        json.WriteStartArray("units");
        foreach (UnitRow row in rows)
        {
            json.WriteStartObject();
            Write(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));

    private static void Write(Utf8JsonWriter json, UnitRow row)
    {
        AdministrativeUnit unit = row.Unit.Unit;
        json.WriteString("relation", StatusCells.CodeOf(row.Relation.ToString()));
        json.WriteString("date", LocalDatePattern.Iso.Format(row.Date));
        json.WriteString("code", unit.Code);
        json.WriteString("name", unit.FullName);
        Write(json, "province", unit.Province);
        if (unit.District is { } district)
        {
            Write(json, "district", district);
        }

        json.WriteStartArray("areas");
        foreach (AreaType area in row.Areas)
        {
            json.WriteStringValue(StatusCells.CodeOf(area.ToString()));
        }

        json.WriteEndArray();
        json.WriteString("from", LocalDatePattern.Iso.Format(row.Unit.Days.From));
        if (row.Unit.Days.Through is { } through)
        {
            json.WriteString("through", LocalDatePattern.Iso.Format(through));
        }

        JsonStatusWriter.Write(json, "provision", new(row.Unit.Provision.Cite(Language.Vietnamese), row.Unit.Provision.Cite(Language.English)));
        json.WriteString("verification", StatusCells.CodeOf(row.Unit.Verification.ToString()));
    }

    private static void Write(Utf8JsonWriter json, string name, Territory territory)
    {
        json.WriteStartObject(name);
        json.WriteString("code", territory.Code);
        json.WriteString("name", territory.Name);
        json.WriteEndObject();
    }
}
