using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KienXuong.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Cases;

/// <summary>Reads one case.</summary>
internal sealed class CaseReader(string path, CaseErrors errors)
{
    private readonly ImmutableArray<LocalDate>.Builder _dates = ImmutableArray.CreateBuilder<LocalDate>();
    private readonly ImmutableDictionary<string, string>.Builder _expected = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
    private string? _name;
    private string? _provision;
    private string? _source;
    private string? _standard;
    private LocalDate? _knownOn;
    private Household? _household;
    private Person? _person;

    /// <summary>The case; null when it has errors.</summary>
    public LawCase? Read(JsonElement item)
    {
        int before = errors.Count;
        if (item.ValueKind != JsonValueKind.Object)
        {
            errors.WrongType(path, "một đối tượng", "an object");
            return null;
        }

        foreach (JsonProperty property in item.EnumerateObject())
        {
            Take(property, path + "." + property.Name);
        }

        Require(_name is not null, "name");
        Require(_provision is not null, "provision");
        Require(_dates.Count > 0, "on");
        Require(_household is not null, "household");
        Require(_expected.Count > 0, "expect");
        return errors.Count > before ? null : new()
        {
            Name = _name!,
            Provision = _provision!,
            Source = _source,
            Dates = _dates.ToImmutable(),
            Standard = _standard,
            KnownOn = _knownOn,
            Household = _household!,
            Person = _person,
            Expected = _expected.ToImmutable(),
        };
    }

    private void Require(bool given, string property)
    {
        if (!given)
        {
            errors.Missing(path + "." + property);
        }
    }

    private void Take(JsonProperty property, string at)
    {
        switch (property.Name)
        {
            case "name":
                _name = TextOf(property.Value, at);
                break;
            case "provision":
                _provision = TextOf(property.Value, at);
                break;
            case "source":
                _source = TextOf(property.Value, at);
                break;
            case "standard":
                _standard = TextOf(property.Value, at);
                break;
            case "on":
                TakeDates(property.Value, at);
                break;
            case "knownOn":
                _knownOn = DateOf(property.Value, at);
                break;
            case "household":
                TakeHousehold(property.Value, at);
                break;
            case "person":
                TakePerson(property.Value, at);
                break;
            case "expect":
                TakeExpected(property.Value, at);
                break;
            default:
                errors.Unknown(at);
                break;
        }
    }

    private void TakeDates(JsonElement value, string at)
    {
        foreach (JsonElement each in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (JsonElement[])[value])
        {
            if (DateOf(each, at) is { } date)
            {
                _dates.Add(date);
            }
        }
    }

    private void TakeHousehold(JsonElement value, string at)
    {
        HouseholdReading reading = HouseholdJson.Read(value.GetRawText());
        errors.AddBelow(at, reading.Errors);
        _household = reading.Household;
    }

    /// <summary>A person is read as the only member of a household, so that its contract is that of a member.</summary>
    private void TakePerson(JsonElement value, string at)
    {
        HouseholdReading reading = HouseholdJson.Read("{\"members\":[" + value.GetRawText() + "]}");
        errors.AddBelow(at, [.. reading.Errors.Select(error => error with { Path = error.Path.Replace("members[0].", "", StringComparison.Ordinal) })]);
        _person = reading.Household?.Members?[0];
    }

    private void TakeExpected(JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.WrongType(at, "một đối tượng", "an object");
            return;
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (CaseField.Named(property.Name) is not { } field)
            {
                errors.Unknown(at + "." + property.Name);
            }
            else if (Canonical(field.Kind, property.Value) is { } text)
            {
                _expected[property.Name] = text;
            }
            else
            {
                errors.WrongType(at + "." + property.Name, "giá trị đúng kiểu của trường", "a value of the type of the field");
            }
        }
    }

    private static string? Canonical(CaseFieldKind kind, JsonElement value) => (kind, value.ValueKind) switch
    {
        (CaseFieldKind.Text or CaseFieldKind.NumberOrText, JsonValueKind.String) => value.GetString(),
        (CaseFieldKind.Number or CaseFieldKind.NumberOrText, JsonValueKind.Number) when value.TryGetInt64(out long number) => number.ToString(CultureInfo.InvariantCulture),
        (CaseFieldKind.Number, JsonValueKind.Null) => "unknown",
        (CaseFieldKind.Truth, JsonValueKind.True) => "true",
        (CaseFieldKind.Truth, JsonValueKind.False) => "false",
        (CaseFieldKind.Texts, JsonValueKind.Array) when value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String) =>
            CaseField.Join(value.EnumerateArray().Select(each => each.GetString()!)),
        _ => null,
    };

    private string? TextOf(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        errors.WrongType(at, "văn bản", "a text");
        return null;
    }

    private LocalDate? DateOf(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!).TryGetValue(default, out LocalDate date))
        {
            return date;
        }

        errors.WrongType(at, "ngày dạng yyyy-mm-dd", "a date in the form yyyy-mm-dd");
        return null;
    }
}
