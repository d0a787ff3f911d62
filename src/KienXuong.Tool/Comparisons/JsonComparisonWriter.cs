using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Json;
using KienXuong.Tool.Output;
using NodaTime.Text;

namespace KienXuong.Tool.Comparisons;

/// <summary>Writes a comparison in JSON: everything of it.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="language">The language of its texts.</param>
internal sealed class JsonComparisonWriter(TextWriter output, Language language) : IComparisonWriter
{
    private readonly DecisionText _text = new(language);

    /// <inheritdoc/>
    public void Write(Comparison comparison, bool byCommune) => output.WriteLine(ReadableJson.Of(json =>
    {
        WriteSide(json, "before", comparison.Before, null);
        WriteSide(json, "after", comparison.After, comparison.Layer);
        WriteCounts(json, comparison.All);
        if (byCommune)
        {
            json.WriteStartArray("communes");
            foreach ((string commune, Counts counts) in comparison.Communes)
            {
                json.WriteStartObject();
                json.WriteString("commune", commune);
                WriteCounts(json, counts);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("changes");
        foreach (Compared each in comparison.Changed)
        {
            WriteHousehold(json, each);
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (Bilingual note in comparison.Notes)
        {
            json.WriteStringValue(note.In(language));
        }

        json.WriteEndArray();
    }));

    private void WriteSide(Utf8JsonWriter json, string name, LawInForce law, Bilingual? layer)
    {
        json.WriteStartObject(name);
        json.WriteString("date", LocalDatePattern.Iso.Format(law.Date));
        json.WriteString("standard", law.Standard!.Standard.Code);
        json.WriteString("layer", layer?.In(language));
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, Counts counts)
    {
        json.WriteNumber("households", counts.Households);
        json.WriteNumber("changed", counts[Change.Changed]);
        json.WriteNumber("same", counts[Change.Same]);
        json.WriteNumber("notKnown", counts[Change.NotKnown]);
        json.WriteNumber("rejected", counts.Rejected);
        json.WriteStartArray("matrix");
        foreach ((string before, string after, long households) in counts.Pairs)
        {
            json.WriteStartObject();
            json.WriteString("before", before);
            json.WriteString("after", after);
            json.WriteNumber("households", households);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteHousehold(Utf8JsonWriter json, Compared each)
    {
        json.WriteStartObject();
        json.WriteNumber("line", each.Row.Line);
        json.WriteString("id", each.Row.Id);
        json.WriteString("head", each.Row.Head);
        json.WriteString("commune", each.Row.Commune);
        WriteClass(json, "before", each.Before);
        WriteClass(json, "after", each.After);
        json.WriteEndObject();
    }

    private void WriteClass(Utf8JsonWriter json, string name, Classification classification)
    {
        json.WriteStartObject(name);
        json.WriteString("class", DecisionText.CodeOf(classification));
        json.WriteStartArray("possible");
        foreach (PovertyClass possible in classification.Possible)
        {
            json.WriteStringValue(ClassNames.CodeOf(possible));
        }

        json.WriteEndArray();
        json.WriteString("provision", _text.ProvisionOf(classification) is { Length: > 0 } provision ? provision : null);
        json.WriteEndObject();
    }
}
