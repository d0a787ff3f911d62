using System.Text.Json;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Json;
using NodaTime.Text;

namespace KienXuong.Tool.Commands;

/// <content>Scores and tables of limits in JSON.</content>
internal sealed partial class RuleJson
{
    /// <inheritdoc/>
    public void Write(ScoreDescription score) => output.WriteLine(ReadableJson.Of(json =>
    {
        WriteHead(json, CodeKind.Score, score.Code, score.Name);
        json.WriteString("date", LocalDatePattern.Iso.Format(score.Date));
        json.WriteString("provision", score.Points.Cite(language));
        json.WriteString("verification", VerificationNames.CodeOf(score.Points.Verification));
        json.WriteStartArray("columns");
        foreach (ScoreColumnDescription column in score.Columns)
        {
            json.WriteStartObject();
            json.WriteString("code", column.Code);
            json.WriteString("name", column.Name.In(language));
            json.WriteString("when", column.When.In(language));
            json.WriteString("verification", VerificationNames.CodeOf(column.Verification));
            json.WriteString("note", column.Note?.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (ScoreRowDescription row in score.Rows)
        {
            Write(json, row);
        }

        json.WriteEndArray();
        WriteValues(json, "parameters", score.Values);
    }));

    /// <inheritdoc/>
    public void Write(LimitTableDescription limits) => output.WriteLine(ReadableJson.Of(json =>
    {
        WriteHead(json, CodeKind.Parameter, limits.Code, limits.Name);
        json.WriteString("date", LocalDatePattern.Iso.Format(limits.Date));
        json.WriteString("measured", limits.Measured.Label.In(language));
        json.WriteString("unit", limits.Measured.Unit?.In(language));
        json.WriteString("row", limits.Row.Label.In(language));
        json.WriteString("provision", limits.Table.Cite(language));
        json.WriteString("verification", VerificationNames.CodeOf(limits.Table.Verification));
        json.WriteStartArray("columns");
        foreach (string choice in limits.Key.Choices.Select(choice => choice.In(language)))
        {
            json.WriteStringValue(choice);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (LimitRow row in limits.Rows)
        {
            json.WriteStartObject();
            json.WriteNumber("at", row.At);
            json.WriteString("text", limits.ShowStart(row, language));
            json.WriteStartArray("limits");
            foreach (decimal limit in limits.LimitsOf(row))
            {
                json.WriteNumberValue(limit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteValues(json, "parameters", [limits.Table, limits.Between]);
    }));

    private void Write(Utf8JsonWriter json, ScoreRowDescription row)
    {
        json.WriteStartObject();
        json.WriteString("item", row.Number);
        json.WriteString("itemName", row.Item.In(language));
        json.WriteString("code", row.Code);
        json.WriteString("print", row.Print.In(language));
        json.WriteString("when", row.When.In(language));
        json.WriteStartObject("points");
        foreach (ScoreCell cell in row.Cells)
        {
            json.WriteNumber(cell.Column, cell.Points);
        }

        json.WriteEndObject();
        json.WriteStartObject("choices");
        foreach (ScoreCell cell in row.Cells)
        {
            if (cell.Choice is { } choice)
            {
                json.WriteString(cell.Column, choice.Parameter.Code);
            }
        }

        json.WriteEndObject();
        json.WriteString("counting", row.Counting?.Parameter.Code);
        json.WriteEndObject();
    }
}
