using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Json;
using NodaTime.Text;

namespace KienXuong.Tool.Histories;

/// <summary>A timeline in JSON, for a program.</summary>
internal static class TimelineJson
{
    /// <summary>The timeline as text.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string Of(HouseholdTimeline timeline) => ReadableJson.Of(json =>
    {
        json.WriteString("household", timeline.Id);
        json.WriteStartArray("intervals");
        foreach (TimelineInterval interval in timeline.Intervals)
        {
            json.WriteStartObject();
            Write(json, interval);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, TimelineInterval interval)
    {
        json.WriteString("from", LocalDatePattern.Iso.Format(interval.Days.From));
        json.WriteString("through", LocalDatePattern.Iso.Format(interval.Days.Through!.Value));
        json.WriteStartArray("reasons");
        foreach (TimelineReason reason in interval.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", StatusCells.CodeOf(reason.Kind.ToString()));
            JsonStatusWriter.Write(json, "text", reason.Text);
            if (reason.Provision is { } provision)
            {
                JsonStatusWriter.Write(json, "provision", new Bilingual(provision.Cite(Language.Vietnamese), provision.Cite(Language.English)));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("status");
        JsonStatusWriter.Write(json, interval.Status);
        json.WriteEndObject();
        Write(json, "standardInForce", interval.Standard?.Standard.Code);
        Write(json, "area", interval.Area?.ToString() is { } area ? StatusCells.CodeOf(area) : null);
        if (interval.ByUnit is { } place)
        {
            Write(json, "unit", (place.Unit as UnitFound)?.Unit.Unit.Code);
            Write(json, "areaByOtherReading", place.ByOtherReading.Decided?.ToString() is { } other ? StatusCells.CodeOf(other) : null);
        }

        Write(json, "place", interval.Place);
        Write(json, "byIncome", interval.ByIncome);
        Write(json, "bySurvey", interval.BySurvey?.Class);
        Write(json, "credit", interval.Credit);
        Write(json, "programme", interval.Programme);
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, Classification? classification)
    {
        if (classification is not null)
        {
            json.WriteStartArray(name);
            foreach (PovertyClass each in classification.Possible)
            {
                json.WriteStringValue(Input.ClassNames.CodeOf(each));
            }

            json.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter json, string name, NewlyEscapedWindow window)
    {
        if (window.Start is not { } start)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("start", LocalDatePattern.Iso.Format(start));
        Write(json, "lastDay", window.LastDay is { } last ? LocalDatePattern.Iso.Format(last) : null);
        json.WriteString("answer", window.Eligibility.NotCovered is not null ? "notCovered" : window.Eligibility.Possible.Decided switch
        {
            Answer.Yes => "yes",
            Answer.No => "no",
            null => "undetermined",
        });
        json.WriteEndObject();
    }
}
