using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace KienXuong.Domain.Json;

/// <summary>Reads the properties of a working calendar.</summary>
internal sealed class CalendarReader(JsonErrors errors)
{
    private static readonly string[] Names = ["name", "from", "through", "weekend", "daysOff", "workingDays"];

    private readonly JsonValues _values = new(errors);

    /// <summary>The calendar; null where the text lacks the days that it covers.</summary>
    public WorkingCalendar? Read(JsonElement element)
    {
        string name = "";
        (LocalDate? from, LocalDate? through) = (null, null);
        WorkingCalendar calendar = WorkingCalendar.MondayToFriday with { KnowsHolidays = true };
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string property, string path, JsonElement value) in _values.Properties(element, ""))
        {
            said.Add(property);
            switch (property)
            {
                case "name":
                    name = _values.Text(value, path) ?? "";
                    break;
                case "from":
                    from = _values.Day(value, path);
                    break;
                case "through":
                    through = _values.Day(value, path);
                    break;
                case "weekend":
                    calendar = calendar with { Weekend = [.. _values.Items(value, path).Select(item => DayOfWeek(item.Value, item.Path)).OfType<IsoDayOfWeek>()] };
                    break;
                case "daysOff":
                    calendar = calendar with { DaysOff = Days(value, path) };
                    break;
                case "workingDays":
                    calendar = calendar with { WorkingDays = Days(value, path) };
                    break;
                default:
                    errors.Unknown(path, Names);
                    break;
            }
        }

        foreach (string needed in (string[])["from", "through", "daysOff"])
        {
            if (element.ValueKind == JsonValueKind.Object && !said.Contains(needed))
            {
                errors.Required(needed);
            }
        }

        if (from > through)
        {
            errors.PeriodReversed("through");
            return null;
        }

        string shown = name.Trim().Length > 0 ? name.Trim() : "lịch làm việc";
        string shownInEnglish = name.Trim().Length > 0 ? name.Trim() : "working calendar";
        return from is { } first && through is { } last ? calendar with { Name = new(shown, shownInEnglish), Covered = new(first, last) } : null;
    }

    /// <summary>The names of the days of a week.</summary>
    public static IEnumerable<string> DaysOfWeek => Enum.GetValues<IsoDayOfWeek>().Where(static day => day != IsoDayOfWeek.None).Select(static day => JsonNames.Of(day));

    private IsoDayOfWeek? DayOfWeek(JsonElement value, string path)
    {
        if (_values.Text(value, path) is not { } text)
        {
            return null;
        }

        if (JsonNames.TryParse(text, out IsoDayOfWeek day) && day != IsoDayOfWeek.None)
        {
            return day;
        }

        errors.UnknownChoice(path, text, DaysOfWeek);
        return null;
    }

    private ImmutableHashSet<LocalDate> Days(JsonElement value, string at) =>
        [.. _values.Items(value, at).Select(item => _values.Day(item.Value, item.Path)).OfType<LocalDate>()];
}
