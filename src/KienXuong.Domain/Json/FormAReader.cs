using System.Text.Json;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Json;

/// <summary>Reads the properties of a line of Form A.</summary>
internal sealed class FormAReader(JsonErrors errors)
{
    /// <summary>The properties that are no cell of the sheet answered with yes or no.</summary>
    public static readonly string[] Others = ["id", "procedure", "isOnCommuneList", "provincialDocument", "override"];

    /// <summary>The properties of an override, all of them required.</summary>
    public static readonly string[] OfOverride = ["outcome", "author", "date", "reason"];

    private readonly JsonValues _values = new(errors);

    /// <summary>The line of an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="at">Its path; empty where it is the whole text.</param>
    public FormA Read(JsonElement element, string at)
    {
        var form = new FormA();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            form = name switch
            {
                "id" => form with { Id = _values.Text(value, path) },
                "procedure" => form with { Procedure = _values.Choice<ReviewProcedure>(value, path) },
                "isOnCommuneList" => form with { IsOnCommuneList = _values.YesNo(value, path) },
                "provincialDocument" => form with { ProvincialDocument = _values.Text(value, path) },
                "override" => form with { Override = Override(value, path) },
                _ => Cell(form, name, value, path),
            };
        }

        return form;
    }

    private FormA Cell(FormA form, string name, JsonElement value, string path)
    {
        for (int place = 0; place < FormAFacts.Cells.Length; place++)
        {
            if (string.Equals(FormAFacts.NameOf(FormAFacts.Cells[place]), name, StringComparison.Ordinal))
            {
                return form with { Answers = form.Answers.With(place, _values.YesNo(value, path)) };
            }
        }

        errors.Unknown(path, [.. Others, .. FormAFacts.Cells.Select(FormAFacts.NameOf)]);
        return form;
    }

    private FormAOverride? Override(JsonElement element, string at)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        (FormAOutcome? outcome, string? author, LocalDate? date, string? reason) = (null, null, null, null);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            said.Add(value.ValueKind == JsonValueKind.Null ? "" : name);
            switch (name)
            {
                case "outcome":
                    outcome = _values.Choice<FormAOutcome>(value, path);
                    break;
                case "author":
                    author = _values.Text(value, path);
                    break;
                case "date":
                    date = _values.Day(value, path);
                    break;
                case "reason":
                    reason = _values.Text(value, path);
                    break;
                default:
                    errors.Unknown(path, OfOverride);
                    break;
            }
        }

        foreach (string name in OfOverride.Where(name => element.ValueKind == JsonValueKind.Object && !said.Contains(name)))
        {
            errors.Required(at + "." + name);
        }

        return outcome is { } decided && author is not null && date is { } day && reason is not null ? new(decided, author, day, reason) : null;
    }
}
