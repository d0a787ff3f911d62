using System.Collections.Immutable;
using System.Text.Json;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Json;

/// <summary>Kỳ rà soát dạng JSON: reads reviews with their events and working calendars, and writes reviews, plans and checks, every text in both languages.</summary>
/// <remarks>Days are <c>2026-06-15</c>. Reading reports every error of the text, each with a stable code and the path to the field; it never throws for any text or bytes.</remarks>
public static class ReviewJson
{
    /// <summary>Reads a review.</summary>
    /// <param name="json">The text of one JSON object.</param>
    public static ReviewReading Read(string json) => Result(JsonRecord.Read(json, ReadRound));

    /// <summary>Reads a review.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static ReviewReading Read(ReadOnlyMemory<byte> utf8Json) => Result(JsonRecord.Read(utf8Json, ReadRound));

    /// <summary>Reads a working calendar: the days from <c>from</c> through <c>through</c>, its days off, and the days of a weekend on which people work.</summary>
    /// <param name="utf8Json">The UTF-8 bytes of one JSON object, with or without a byte order mark.</param>
    public static CalendarReading ReadCalendar(ReadOnlyMemory<byte> utf8Json)
    {
        (WorkingCalendar? calendar, ImmutableArray<InputError> errors) = JsonRecord.Read(utf8Json, static (element, errors) => new CalendarReader(errors).Read(element));
        return new(calendar, errors);
    }

    /// <summary>Writes a review.</summary>
    /// <param name="round">The review.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(ReviewRound round, bool indented)
    {
        ArgumentNullException.ThrowIfNull(round);
        return JsonText.Of(ReviewRoundContract.Of(round), ReviewContext.Default.ReviewRoundContract, indented);
    }

    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(ReviewPlan plan, bool indented)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonText.Of(ReviewPlanContract.Of(plan), ReviewContext.Default.ReviewPlanContract, indented);
    }

    /// <summary>Writes a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="indented">Whether to write lines and indentation.</param>
    public static string Write(ReviewCheck check, bool indented)
    {
        ArgumentNullException.ThrowIfNull(check);
        return JsonText.Of(ReviewCheckContract.Of(check), ReviewContext.Default.ReviewCheckContract, indented);
    }

    private static ReviewRound? ReadRound(JsonElement element, JsonErrors errors) => new ReviewReader(errors).Read(element, "");

    private static ReviewReading Result((ReviewRound? Round, ImmutableArray<InputError> Errors) read) => new(read.Round, read.Errors);
}
