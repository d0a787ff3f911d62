using KienXuong.Domain.Reviews;
using NodaTime;

namespace KienXuong.Domain.Tests.Reviews;

/// <summary>Histories in few words.</summary>
internal static class Histories
{
    public static StatusHistory Yearly(this StatusHistory history, RecognitionClass result, LocalDate decided, string? standard = null, int? policyYear = null) =>
        history.With(new Recognition { Class = result, Kind = RecognitionKind.Yearly, Decided = decided, Standard = standard, PolicyYear = policyYear });

    public static StatusHistory Regular(this StatusHistory history, RecognitionClass result, LocalDate decided, LocalDate? through = null) =>
        history.With(new Recognition { Class = result, Kind = RecognitionKind.Regular, Decided = decided, Through = through });

    public static StatusHistory Event(this StatusHistory history, StatusEventKind kind, LocalDate date, PovertyClass? after) =>
        history.With(new StatusEvent { Kind = kind, Date = date, Class = after });

    /// <summary>The national law with the other choice: a yearly decision counts from its day.</summary>
    public static LawBook FromDecision { get; } = LawBook.Vietnam.With(new(
        new("đọc từ ngày quyết định", "read from the decision"), Domain.Law.LayerRank.National,
        StatusRules.YearlyCounts.Change(new(new(2016, 1, 1), StatusCounting.FromDecision, Domain.Law.Instruments.Decision24Of2021.Article(3), Domain.Law.Verification.Inferred))));

    /// <summary>The national law with a look-back of relapses that the caller states.</summary>
    public static LawBook LookingBack(int years) => LawBook.Vietnam.With(new(
        new("tỉnh giả định nhìn lại", "a made-up look-back"), Domain.Law.LayerRank.National,
        MovementRules.LookBack.Change(new(new(2015, 9, 1), years, Domain.Law.Instruments.Circular07Of2021.Annex("VII"), Domain.Law.Verification.Unconfirmed))));

    /// <summary>A day written as in a text of law.</summary>
    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu").Parse(text).Value;
}
