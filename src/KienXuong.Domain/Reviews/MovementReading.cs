using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Names what happened to a household between two days.</summary>
internal sealed class MovementReading(LawBook book, StatusHistory history)
{
    private readonly StatusReading _status = new(book, history);

    public HouseholdMovement Between(LocalDate from, LocalDate to)
    {
        var movement = new HouseholdMovement(_status.On(from), _status.On(to));
        return ByEvent(movement) is { } kind ? movement with { Possible = Only(kind), Verification = Verification.Official }
            : Unknown(movement) is { Length: > 0 } missing ? movement with { Missing = [.. missing] }
            : !string.Equals(StandardOf(movement.Start), StandardOf(movement.End), StringComparison.Ordinal) ? movement with { IsOfTwoStandards = true, Verification = Verification.Inferred }
            : ListOf(movement.Start) is null && ListOf(movement.End) is { } list ? Arisen(movement, list)
            : ByRow(movement);
    }

    private static HouseholdMovement ByRow(HouseholdMovement movement)
    {
        MovementRow row = MovementRules.Rows.First(row => row.Start == ListOf(movement.Start) && row.End == ListOf(movement.End));
        return movement with { Possible = Only(row.Kind), Verification = row.Verification };
    }

    /// <summary>An increase or a decrease: an event put the household on the list, or took it off.</summary>
    private MovementKind? ByEvent(HouseholdMovement movement)
    {
        bool wasOutside = movement.Start.Unknown == StatusUnknown.BeforeFirst || (movement.Start.Class is not null && ListOf(movement.Start) is null);
        bool isPutOn = history.Events.Any(each => each.Class == movement.End.Class && each.Date > movement.Start.Date && each.Date <= movement.End.Date);
        return wasOutside && ListOf(movement.End) is not null && isPutOn ? MovementKind.Increase
            : ListOf(movement.Start) is not null && movement.End.ByEvent is not null && ListOf(movement.End) is null ? MovementKind.Decrease
            : null;
    }

    private MissingFact[] Unknown(HouseholdMovement movement)
    {
        IEnumerable<MissingFact> Of(HouseholdStatus status, string code, Bilingual label)
        {
            if (status.Class is null)
            {
                yield return new(code, label);
            }
            else if (StandardOf(status) is null)
            {
                yield return new(code + "Standard", new("chuẩn nghèo của " + label.Vietnamese, "standard of the " + label.English));
            }
        }

        return
        [
            .. Of(movement.Start, "movement.start", new("tình trạng đầu kỳ", "status at the start")),
            .. Of(movement.End, "movement.end", new("tình trạng cuối kỳ", "status at the end")),
        ];
    }

    /// <summary>From outside onto a list: relapsed or newly arisen, by what is stated or by the look-back.</summary>
    private HouseholdMovement Arisen(HouseholdMovement movement, PovertyClass list)
    {
        (MovementKind relapsed, MovementKind arisen) = list == PovertyClass.Poor
            ? (MovementKind.RelapsedIntoPoverty, MovementKind.NewlyPoor)
            : (MovementKind.RelapsedIntoNearPoverty, MovementKind.NewlyNearPoor);
        StatusEntry outside = _status.At(movement.Start.Date).Entry!;
        StatusEntry[] before = [.. _status.Entries.TakeWhile(entry => entry != outside), outside];
        StatusEntry back = _status.Entries.Skip(before.Length).First(entry => entry.IsOnList);
        if (StatedSince(before.Length, relapsed, arisen) is { } stated)
        {
            return movement with { Possible = Only(stated), Verification = Verification.Official };
        }

        HouseholdMovement open = movement with { Possible = new(Bit(relapsed) | Bit(arisen)), Verification = Verification.Inferred };
        if (book.ValueOf(MovementRules.LookBack, movement.End.Date) is not { } years)
        {
            return open with { Missing = [new(MovementRules.LookBack)] };
        }

        LocalDate first = back.Decided.PlusYears(-(int)years.Value);
        bool fromSame = before.Any(entry => entry.Decided >= first && EscapedFrom(entry) == list);
        bool fromOther = before.Index().Any(each => each.Item.Decided >= first && !each.Item.IsOnList &&
            (EscapedFrom(each.Item) is not null || (each.Index > 0 && before[each.Index - 1].IsOnList)));
        return fromSame ? open with { Possible = Only(relapsed) }
            : fromOther ? open with { Missing = [new("recognition.movement", new("biến động đã ghi", "the movement as recorded"))] }
            : open with { Possible = Only(arisen) };
    }

    private MovementKind? StatedSince(int place, MovementKind relapsed, MovementKind arisen)
    {
        foreach (StatusEntry entry in _status.Entries.Skip(place))
        {
            if (entry.Recognition?.Movement is { } stated && (stated == relapsed || stated == arisen || stated == MovementKind.Increase))
            {
                return stated;
            }
        }

        return null;
    }

    /// <summary>The list that a decision says the household escaped; null where it says none.</summary>
    private static PovertyClass? EscapedFrom(StatusEntry entry) => entry.Recognition?.Class switch
    {
        RecognitionClass.EscapedToNearPoor or RecognitionClass.EscapedAboveNearPoor => PovertyClass.Poor,
        RecognitionClass.EscapedNearPoverty => PovertyClass.NearPoor,
        _ => null,
    };

    /// <summary>The list that a household stands on; null outside both.</summary>
    private static PovertyClass? ListOf(HouseholdStatus status) => status.Class is PovertyClass.Poor or PovertyClass.NearPoor ? status.Class : null;

    /// <summary>The standard of the lists of the day: that of its own list, or outside both that in force.</summary>
    private string? StandardOf(HouseholdStatus status) => ListOf(status) is null ? book.On(status.Date).Standard?.Standard.Code : status.Standard;

    private static Possible<MovementKind> Only(MovementKind kind) => new(Bit(kind));

    private static ulong Bit(MovementKind kind) => 1UL << (int)kind;
}
