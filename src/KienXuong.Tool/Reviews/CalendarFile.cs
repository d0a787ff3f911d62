using System.Text;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Law;
using KienXuong.Domain.Validation;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Reviews;

/// <summary>
/// Tệp lịch làm việc: reads a working calendar from JSON, or from CSV with the columns <c>date,kind</c>, where the kind is <c>from</c>, <c>through</c>,
/// <c>off</c> or <c>working</c>.
/// </summary>
internal static class CalendarFile
{
    /// <summary>Reads a calendar.</summary>
    /// <param name="path">The file; null for Monday to Friday without public holidays.</param>
    /// <exception cref="ProblemException">The file cannot be read, or something in it is wrong.</exception>
    public static WorkingCalendar Read(string? path)
    {
        if (path is null)
        {
            return WorkingCalendar.MondayToFriday;
        }

        byte[] bytes = ReviewFile.BytesOf(path);
        if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return FromCsv(path, Encoding.UTF8.GetString(bytes));
        }

        CalendarReading reading = ReviewJson.ReadCalendar(bytes);
        return reading.Calendar ?? throw new ProblemException(Texts.FileProblem(path, reading.Errors[0]));
    }

    private static WorkingCalendar FromCsv(string path, string text)
    {
        string[] lines = text.TrimStart('\uFEFF').Split('\n');
        if (lines[0].Trim() != "date,kind")
        {
            throw Wrong(path, 1, Texts.CalendarHeading);
        }

        ILookup<string, LocalDate> days = lines.Index().Skip(1).Where(static line => line.Item.Trim().Length > 0)
            .Select(line => RowOf(path, line.Index + 1, line.Item.Trim()))
            .ToLookup(static row => row.Kind, static row => row.Date, StringComparer.Ordinal);
        LocalDate[] ends = [.. days["from"], .. days["through"]];
        if (days["from"].Count() != 1 || days["through"].Count() != 1 || ends[1] < ends[0])
        {
            throw Wrong(path, 1, Texts.CalendarEnds);
        }

        string name = Path.GetFileNameWithoutExtension(path);
        return new(new(name, name), new Validity(ends[0], ends[1])) { DaysOff = [.. days["off"]], WorkingDays = [.. days["working"]] };
    }

    private static (string Kind, LocalDate Date) RowOf(string path, int line, string row) =>
        row.Split(',') is [var date, ("from" or "through" or "off" or "working") and var kind] && LocalDatePattern.Iso.Parse(date) is { Success: true } day
            ? (kind, day.Value)
            : throw Wrong(path, line, Texts.CalendarRow);

    private static ProblemException Wrong(string path, int line, Bilingual problem) =>
        new(Texts.FileProblem(path, new InputError("calendar-csv", Texts.CsvLine(line), problem)));
}
