using System.Collections.Immutable;
using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Cases;

/// <summary>What a case with a history can expect: status, movement, windows of "newly escaped".</summary>
internal static class CaseStatusFields
{
    /// <summary>The fields.</summary>
    public static ImmutableArray<CaseField> All { get; } =
    [
        new("status", CaseFieldKind.Text, static (c, book, law) => Status(c, book, law) is var status && status.Class is { } known ? JsonNames.Of(known) : JsonNames.Of(status.Unknown!.Value)),
        new("statusSince", CaseFieldKind.Text, static (c, book, law) => Day(Status(c, book, law).Since)),
        new("statusBy", CaseFieldKind.Text, static (c, book, law) => Status(c, book, law) is var status && status.Class is null ? "none" : Day(status.By?.Decided ?? status.ByEvent!.Date)),
        new("statusThrough", CaseFieldKind.Text, static (c, book, law) => Day(Status(c, book, law).Days?.Through)),
        new("listStandard", CaseFieldKind.Text, static (c, book, law) => Status(c, book, law).Standard ?? "none"),
        new("reviewYear", CaseFieldKind.Number, static (c, book, law) => CaseField.Number(Status(c, book, law).By?.YearOfReview)),
        new("policyYear", CaseFieldKind.Number, static (c, book, law) => CaseField.Number(Status(c, book, law).By?.YearServed)),
        new("otherChoice", CaseFieldKind.Text, static (c, book, law) => Status(c, book, law).ChoiceEffects is [var effect] ? effect.Classes.Decided is { } other ? JsonNames.Of(other) : "unknown" : "same"),
        new("movement", CaseFieldKind.Texts, static (c, book, law) => Movement(c, book, law) is { IsOfTwoStandards: true } ? "standardChanged" : CaseField.Join(Movement(c, book, law).Possible.Select(JsonNames.Of))),
        new("movementMissing", CaseFieldKind.Texts, static (c, book, law) => CaseField.Join(Movement(c, book, law).Missing.Select(fact => fact.Code))),
        new("credit", CaseFieldKind.Text, static (c, book, law) => CaseField.AnswerOf(Credit(c, book, law).Eligibility)),
        new("creditLastDay", CaseFieldKind.Text, static (c, book, law) => Day(Credit(c, book, law).LastDay)),
        new("creditMissing", CaseFieldKind.Texts, static (c, book, law) => CaseField.Join(Credit(c, book, law).Eligibility.Missing.Select(fact => fact.Code))),
        new("programme", CaseFieldKind.Text, static (c, book, law) => CaseField.AnswerOf(Programme(c, book, law).Eligibility)),
        new("programmeLastDay", CaseFieldKind.Text, static (c, book, law) => Day(Programme(c, book, law).LastDay)),
    ];

    private static StatusHistory History(LawCase lawCase) => lawCase.History?.History ?? StatusHistory.Empty;

    private static HouseholdStatus Status(LawCase lawCase, LawBook book, LawInForce law) => book.StatusOf(History(lawCase), law.Date);

    private static HouseholdMovement Movement(LawCase lawCase, LawBook book, LawInForce law) =>
        book.MovementOf(History(lawCase), LocalDate.Min(lawCase.Since ?? law.Date, law.Date), law.Date);

    private static NewlyEscapedWindow Credit(LawCase lawCase, LawBook book, LawInForce law) =>
        book.NewlyEscapedForCredit(History(lawCase), law.Date, lawCase.HasIncomeAboveLine);

    private static NewlyEscapedWindow Programme(LawCase lawCase, LawBook book, LawInForce law) => book.NewlyEscapedForProgramme(History(lawCase), law.Date);

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "none";
}
