using System.Collections.Immutable;
using System.Text.Json;
using KienXuong.Domain.Reviews;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>Reads the properties of a household with its history.</summary>
internal sealed class DatedHouseholdReader(JsonErrors errors)
{
    public static readonly ImmutableArray<string> Names = ["id", "recognitions", "events", "changes"];

    public static readonly ImmutableArray<string> OfRecognition =
        ["class", "kind", "decided", "number", "issuer", "reviewYear", "standard", "policyYear", "layer", "through", "movement"];

    public static readonly ImmutableArray<string> OfEvent = ["kind", "date", "class", "source"];

    public static readonly ImmutableArray<string> OfChange = ["date", "household", "survey", "born", "joins", "leaves", "dies", "area", "communeCode", "oldCommuneCode", "place", "note"];

    private readonly JsonValues _values = new(errors);
    private readonly HouseholdReader _households = new(errors);
    private readonly SurveyReader _surveys = new(errors);

    /// <summary>The household of an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="at">Its path; empty where it is the whole text.</param>
    public DatedHousehold Read(JsonElement element, string at)
    {
        var household = new DatedHousehold();
        StatusHistory history = StatusHistory.Empty;
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            switch (name)
            {
                case "id":
                    household = household with { Id = _values.Text(value, path) };
                    break;
                case "recognitions":
                    history = Items(value, path).Select(item => RecognitionOf(item.Value, item.Path)).OfType<Recognition>().Aggregate(history, static (all, each) => all.With(each));
                    break;
                case "events":
                    history = Items(value, path).Select(item => EventOf(item.Value, item.Path)).OfType<StatusEvent>().Aggregate(history, static (all, each) => all.With(each));
                    break;
                case "changes":
                    household = household with { Changes = [.. Items(value, path).Select(item => ChangeOf(item.Value, item.Path)).OfType<DatedChange>()] };
                    break;
                default:
                    errors.Unknown(path, Names);
                    break;
            }
        }

        return household with { History = history };
    }

    private IEnumerable<(string Path, JsonElement Value)> Items(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Null ? [] : _values.Items(value, path);

    private Recognition? RecognitionOf(JsonElement element, string at)
    {
        (RecognitionClass? result, RecognitionKind? kind, LocalDate? decided) = (null, null, null);
        var read = new Recognition { Class = default, Kind = default, Decided = default };
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            (result, kind, decided) = (
                name == "class" ? _values.Choice<RecognitionClass>(value, path) : result,
                name == "kind" ? _values.Choice<RecognitionKind>(value, path) : kind,
                name == "decided" ? Day(value, path) : decided);
            read = name switch
            {
                "class" or "kind" or "decided" => read,
                "number" => read with { Number = _values.Text(value, path) },
                "issuer" => read with { Issuer = _values.Text(value, path) },
                "reviewYear" => read with { ReviewYear = _values.Number(value, path) },
                "standard" => read with { Standard = _values.Text(value, path) },
                "policyYear" => read with { PolicyYear = _values.Number(value, path) },
                "layer" => read with { Layer = _values.Text(value, path) },
                "through" => read with { Through = Day(value, path) },
                "movement" => read with { Movement = _values.Choice<MovementKind>(value, path) },
                _ => Unknown(read, path, OfRecognition),
            };
        }

        Require(element, at, "class", "kind", "decided");
        return result is { } known && kind is { } review && decided is { } day ? read with { Class = known, Kind = review, Decided = day } : null;
    }

    private StatusEvent? EventOf(JsonElement element, string at)
    {
        (StatusEventKind? kind, LocalDate? date) = (null, null);
        var read = new StatusEvent { Kind = default, Date = default };
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            (kind, date) = (name == "kind" ? _values.Choice<StatusEventKind>(value, path) : kind, name == "date" ? Day(value, path) : date);
            read = name switch
            {
                "kind" or "date" => read,
                "class" => read with { Class = _values.Choice<PovertyClass>(value, path) },
                "source" => read with { Source = _values.Text(value, path) },
                _ => Unknown(read, path, OfEvent),
            };
        }

        Require(element, at, "kind", "date");
        return kind is { } known && date is { } day ? read with { Kind = known, Date = day } : null;
    }

    private DatedChange? ChangeOf(JsonElement element, string at)
    {
        LocalDate? date = null;
        var read = new DatedChange { Date = default };
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            date = name == "date" ? Day(value, path) : date;
            read = name switch
            {
                "date" => read,
                "household" => read with { Household = IsNull(value) ? null : _households.Read(value, path) },
                "survey" => read with { Survey = IsNull(value) ? null : _surveys.Read(value, path) },
                "born" => read with { Born = IsNull(value) ? null : _surveys.SurveyMemberOf(value, path) },
                "joins" => read with { Joins = IsNull(value) ? null : _surveys.SurveyMemberOf(value, path) },
                "leaves" => read with { Leaves = _values.Text(value, path) },
                "dies" => read with { Dies = _values.Text(value, path) },
                "area" => read with { Area = _values.Choice<AreaType>(value, path) },
                "communeCode" => read with { CommuneCode = _values.Text(value, path) },
                "oldCommuneCode" => read with { OldCommuneCode = _values.Text(value, path) },
                "place" => read with { Place = _values.Text(value, path) },
                "note" => read with { Note = _values.Text(value, path) },
                _ => Unknown(read, path, OfChange),
            };
        }

        Require(element, at, "date");
        return date is { } day ? read with { Date = day } : null;
    }

    private void Require(JsonElement element, string at, params ImmutableArray<string> names)
    {
        foreach (string name in names)
        {
            if (element.ValueKind == JsonValueKind.Object && (!element.TryGetProperty(name, out JsonElement value) || IsNull(value)))
            {
                errors.Required(at + "." + name);
            }
        }
    }

    private T Unknown<T>(T read, string path, ImmutableArray<string> names)
    {
        errors.Unknown(path, names);
        return read;
    }

    private LocalDate? Day(JsonElement value, string path)
    {
        if (_values.Text(value, path) is not { } text)
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

    private static bool IsNull(JsonElement value) => value.ValueKind == JsonValueKind.Null;
}
