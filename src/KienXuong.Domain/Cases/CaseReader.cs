using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KienXuong.Domain.Json;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Reviews;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Cases;

/// <summary>Reads one case.</summary>
internal sealed class CaseReader(JsonErrors errors)
{
    private static readonly ImmutableArray<string> Names = ["name", "provision", "source", "on", "standard", "knownOn", "household", "survey", "review", "incomeForm", "residents", "person", "history", "since", "counting", "lookBack", "incomeAboveLine", "expect"];

    private readonly JsonValues _values = new(errors);
    private readonly HouseholdReader _households = new(errors);
    private readonly SurveyReader _surveys = new(errors);
    private readonly IncomeFormReader _incomeForms = new(errors);
    private readonly ResidentReader _residents = new(errors);
    private readonly ReviewReader _reviews = new(errors);
    private readonly DatedHouseholdReader _histories = new(errors);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, string>.Builder _expected = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
    private ImmutableArray<LocalDate> _dates = [];
    private string? _name;
    private string? _provision;
    private string? _source;
    private string? _standard;
    private LocalDate? _knownOn;
    private Household? _household;
    private Survey? _survey;
    private ReviewRound? _review;
    private IncomeForm? _incomeForm;
    private ResidentList? _residentList;
    private Person? _person;
    private DatedHousehold? _history;
    private LocalDate? _since;
    private StatusCounting? _counting;
    private int? _lookBack;
    private bool? _incomeAboveLine;

    /// <summary>The properties that a case must have, and one of <see cref="Subjects"/>.</summary>
    public static ImmutableArray<string> Required { get; } = ["name", "provision", "on", "expect"];

    /// <summary>What a case can be about.</summary>
    public static ImmutableArray<string> Subjects { get; } = ["household", "survey", "review", "incomeForm", "residents", "history"];

    /// <summary>The case; null when it has errors.</summary>
    public LawCase? Read(JsonElement item, string at)
    {
        int before = errors.Count;
        foreach ((string name, string path, JsonElement value) in _values.Properties(item, at))
        {
            _given.Add(name);
            Take(name, path, value);
        }

        foreach (string name in item.ValueKind == JsonValueKind.Object ? _given.Overlaps(Subjects) ? Required : [.. Required, Subjects[0]] : [])
        {
            if (!_given.Contains(name))
            {
                errors.Missing(at + "." + name);
            }
        }

        return errors.Count > before ? null : new()
        {
            Name = _name!,
            Provision = _provision!,
            Source = _source,
            Dates = _dates,
            Standard = _standard,
            KnownOn = _knownOn,
            Household = _household ?? new(),
            Survey = _survey,
            IncomeForm = _incomeForm,
            Residents = _residentList,
            Review = _review,
            Person = _person,
            History = _history,
            Since = _since,
            Counting = _counting,
            LookBack = _lookBack,
            HasIncomeAboveLine = _incomeAboveLine,
            Expected = _expected.ToImmutable(),
        };
    }

    private void Take(string name, string path, JsonElement value)
    {
        switch (name)
        {
            case "name":
                _name = TextOf(value, path);
                break;
            case "provision":
                _provision = TextOf(value, path);
                break;
            case "source":
                _source = TextOf(value, path);
                break;
            case "standard":
                _standard = StandardOf(value, path);
                break;
            case "on":
                TakeDates(value, path);
                break;
            case "knownOn":
                _knownOn = DateOf(value, path);
                break;
            case "household":
                _household = _households.Read(value, path);
                break;
            case "survey":
                _survey = _surveys.Read(value, path);
                break;
            case "incomeForm":
                _incomeForm = _incomeForms.Read(value, path);
                break;
            case "residents":
                _residentList = _residents.Read(value, path);
                break;
            case "review":
                _review = _reviews.Read(value, path);
                break;
            case "person":
                _person = _households.ReadMember(value, path);
                break;
            case "expect":
                TakeExpected(value, path);
                break;
            default:
                TakeHistory(name, path, value);
                break;
        }
    }

    private void TakeHistory(string name, string path, JsonElement value)
    {
        switch (name)
        {
            case "history":
                _history = _histories.Read(value, path);
                break;
            case "since":
                _since = DateOf(value, path);
                break;
            case "counting":
                _counting = _values.Choice<StatusCounting>(value, path);
                break;
            case "lookBack":
                _lookBack = _values.Number(value, path);
                break;
            case "incomeAboveLine":
                _incomeAboveLine = _values.YesNo(value, path);
                break;
            default:
                errors.Unknown(path, Names);
                break;
        }
    }

    private void TakeDates(JsonElement value, string at)
    {
        bool isList = value.ValueKind == JsonValueKind.Array;
        _dates = [.. (isList ? _values.Items(value, at) : [(at, value)]).Select(each => DateOf(each.Value, each.Path)).OfType<LocalDate>()];
        if (isList && value.GetArrayLength() == 0)
        {
            errors.Missing(at);
        }
    }

    private void TakeExpected(JsonElement value, string at)
    {
        bool isEmpty = value.ValueKind == JsonValueKind.Object;
        foreach ((string name, string path, JsonElement each) in _values.Properties(value, at))
        {
            isEmpty = false;
            if (CaseField.Named(name) is not { } field)
            {
                errors.Unknown(path, CaseField.All.Select(known => known.Name).Append("electricity.yyyy-mm"));
            }
            else if (Canonical(field.Kind, each, path) is { } text)
            {
                _expected.Add(name, text);
            }
        }

        if (isEmpty)
        {
            errors.Missing(at);
        }
    }

    /// <summary>The expectation as the text that answers are compared with; null when it is wrong.</summary>
    private string? Canonical(CaseFieldKind kind, JsonElement value, string at) => kind switch
    {
        CaseFieldKind.Number when value.ValueKind == JsonValueKind.Null => "unknown",
        CaseFieldKind.NumberOrText when value.ValueKind == JsonValueKind.String => TextOf(value, at),
        CaseFieldKind.Number or CaseFieldKind.NumberOrText => NumberOf(value, at),
        CaseFieldKind.Range => RangeOf(value, at),
        CaseFieldKind.Text => TextOf(value, at),
        CaseFieldKind.Truth => TruthOf(value, at),
        CaseFieldKind.Texts => CaseField.Join([.. _values.Items(value, at).Select(item => TextOf(item.Value, item.Path)).OfType<string>()]),
    };

    private string? NumberOf(JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Null)
        {
            return _values.Amount(value, at)?.Amount.ToString(CultureInfo.InvariantCulture);
        }

        errors.WrongType(at, value, "số nguyên hoặc văn bản", "a whole number or a text");
        return null;
    }

    /// <summary>A score or its range, as a score is written.</summary>
    private string? RangeOf(JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return NumberOf(value, at);
        }

        string?[] ends = [.. _values.Items(value, at).Select(item => NumberOf(item.Value, item.Path))];
        if (ends.Length != 2)
        {
            errors.WrongType(at, value, "số nguyên hoặc danh sách hai số nguyên", "a whole number or a list of two whole numbers");
        }

        return ends is [{ } low, { } high] ? low == high ? low : low + "-" + high : null;
    }

    private string? TruthOf(JsonElement value, string at)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.ValueKind == JsonValueKind.True ? "true" : "false";
        }

        errors.WrongType(at, value, "true hoặc false", "true or false");
        return null;
    }

    private string? TextOf(JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Null)
        {
            return _values.Text(value, at);
        }

        errors.WrongType(at, value, "văn bản", "a text");
        return null;
    }

    private string? StandardOf(JsonElement value, string at)
    {
        string? code = TextOf(value, at);
        if (code is not null && !PovertyStandards.Codes.Contains(code, StringComparer.Ordinal))
        {
            errors.UnknownStandard(at, code, PovertyStandards.Codes);
        }

        return code;
    }

    private LocalDate? DateOf(JsonElement value, string at)
    {
        string? text = value.ValueKind == JsonValueKind.String ? _values.Text(value, at) : "";
        if (text is null)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date))
        {
            return date;
        }

        errors.WrongType(at, value, "ngày dạng yyyy-mm-dd", "a date in the form yyyy-mm-dd");
        return null;
    }
}
