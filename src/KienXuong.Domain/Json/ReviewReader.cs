using System.Collections.Immutable;
using System.Text.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Json;

/// <summary>Reads the properties of a review.</summary>
internal sealed class ReviewReader(JsonErrors errors)
{
    private static readonly string[] OfRound = ["kind", "from", "standard", "statedProvision", "incomeMonths", "events"];
    private static readonly string[] OfEvent = ["stage", "on", "household", "attendees", "agreed"];
    private static readonly string[] OfCount = ["household", "agree"];

    private readonly JsonValues _values = new(errors);

    /// <summary>The review of an object; null where the text lacks what every review has.</summary>
    public ReviewRound? Read(JsonElement element, string at)
    {
        (ReviewProcedure? kind, LocalDate? from) = (null, null);
        var round = new ReviewRound(default, default);
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            switch (name)
            {
                case "kind":
                    kind = _values.Choice<ReviewProcedure>(value, path);
                    break;
                case "from":
                    from = _values.Day(value, path);
                    break;
                case "standard":
                    round = round with { Standard = _values.Text(value, path) };
                    break;
                case "statedProvision":
                    round = round with { StatedProvision = _values.Text(value, path) };
                    break;
                case "incomeMonths":
                    round = round with { IncomeMonths = _values.Choice<IncomeMonths>(value, path) ?? default };
                    break;
                case "events":
                    round = round with { Events = value.ValueKind == JsonValueKind.Null ? [] : [.. _values.Items(value, path).Select(item => Event(item.Value, item.Path)).OfType<ReviewEvent>()] };
                    break;
                default:
                    errors.Unknown(path, OfRound);
                    break;
            }
        }

        Require(element, at, ("kind", kind is not null), ("from", from is not null));
        return kind is { } known && from is { } first ? round with { Kind = known, From = first } : null;
    }

    private ReviewEvent? Event(JsonElement element, string at)
    {
        (ReviewStage? stage, LocalDate? on) = (null, null);
        var happened = new ReviewEvent(default, default);
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            switch (name)
            {
                case "stage":
                    stage = _values.Choice<ReviewStage>(value, path);
                    break;
                case "on":
                    on = _values.Day(value, path);
                    break;
                case "household":
                    happened = happened with { Household = _values.Text(value, path) };
                    break;
                case "attendees":
                    happened = happened with { Attendees = _values.Number(value, path) };
                    break;
                case "agreed":
                    happened = happened with { Agreed = Counts(value, path) };
                    break;
                default:
                    errors.Unknown(path, OfEvent);
                    break;
            }
        }

        Require(element, at, ("stage", stage is not null), ("on", on is not null));
        return stage is { } known && on is { } day ? happened with { Stage = known, On = day } : null;
    }

    private ImmutableArray<MeetingCount> Counts(JsonElement value, string at) =>
        value.ValueKind == JsonValueKind.Null ? [] : [.. _values.Items(value, at).Select(item => Count(item.Value, item.Path)).OfType<MeetingCount>()];

    private MeetingCount? Count(JsonElement element, string at)
    {
        (string? household, int? agree) = (null, null);
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            switch (name)
            {
                case "household":
                    household = _values.Text(value, path);
                    break;
                case "agree":
                    agree = _values.Number(value, path);
                    break;
                default:
                    errors.Unknown(path, OfCount);
                    break;
            }
        }

        Require(element, at, ("household", household is not null), ("agree", agree is not null));
        return household is not null && agree is { } number ? new(household, number) : null;
    }

    /// <summary>Reports each property that an object must have and does not, or that is null. A wrong value has its own error.</summary>
    private void Require(JsonElement element, string at, params (string Name, bool IsKnown)[] properties)
    {
        foreach ((string name, bool isKnown) in properties)
        {
            if (!isKnown && element.ValueKind == JsonValueKind.Object && (!element.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null))
            {
                errors.Required(at.Length == 0 ? name : at + "." + name);
            }
        }
    }
}
