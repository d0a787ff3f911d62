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
        if (book.ValueOf(MovementRules.InForce, to) is not { } use)
        {
            return movement with { NotCovered = MovementRules.InForce.NotCoveredOn(to) };
        }

        MovementFacts facts = FactsOf(movement);
        MissingFact[] standards = facts.IsByEvent == true ? [] : [.. UnknownStandards(movement)];
        if (standards.Length > 0)
        {
            return movement with { Missing = [.. standards] };
        }

        if (facts.IsByEvent != true && movement is { Start.Class: not null, End.Class: not null } && !string.Equals(StandardOf(movement.Start), StandardOf(movement.End), StringComparison.Ordinal))
        {
            return movement with { IsOfTwoStandards = true };
        }

        Finding finding = book.Bind(((Func<RuleSet<MovementFacts, MovementKind>>)use.Value)(), to).Explain(facts, to);
        return movement with
        {
            Possible = new(finding.Outcomes),
            Steps = finding.Steps,
            Row = finding.IsDecided ? finding.Steps.First(step => step.Kind == StepKind.Rule && step.Truth == Truth.Yes) : null,
            Missing = [.. finding.Missing.SelectMany(fact => WithLookBack(fact, to))],
        };
    }

    private MovementFacts FactsOf(HouseholdMovement movement)
    {
        MovementList? end = ListOf(movement.End);
        bool isPutOn = end is MovementList.Poor or MovementList.NearPoor &&
            history.Events.Any(each => each.Class == movement.End.Class && each.Date > movement.Start.Date && each.Date <= movement.End.Date);
        MovementList? start = ListOf(movement.Start) ?? (isPutOn && movement.Start.Unknown == StatusUnknown.BeforeFirst ? MovementList.Outside : null);
        bool isByEvent = start == MovementList.Outside ? isPutOn : end == MovementList.Outside && movement.End.ByEvent is not null;
        var facts = new MovementFacts { Start = start, End = end, IsByEvent = isByEvent };
        return start == MovementList.Outside && !isByEvent && end is { } list and not MovementList.Outside ? Arisen(facts, movement, list) : facts;
    }

    /// <summary>From outside onto a list: by the movement that is stated, else by the look-back that is given.</summary>
    private MovementFacts Arisen(MovementFacts facts, HouseholdMovement movement, MovementList list)
    {
        StatusEntry outside = _status.At(movement.Start.Date).Entry!;
        StatusEntry[] before = [.. _status.Entries.TakeWhile(entry => entry != outside), outside];
        StatusEntry[] after = [.. _status.Entries.Skip(before.Length)];
        foreach (StatusEntry entry in after)
        {
            switch (entry.Recognition?.Movement)
            {
                case MovementKind.Increase:
                    return facts with { IsByEvent = true };
                case MovementKind.RelapsedIntoPoverty or MovementKind.RelapsedIntoNearPoverty:
                    return facts with { IsRelapse = true };
                case MovementKind.NewlyPoor or MovementKind.NewlyNearPoor:
                    return facts with { IsRelapse = false };
            }
        }

        if (book.ValueOf(MovementRules.LookBack, movement.End.Date) is not { } years)
        {
            return facts;
        }

        LocalDate first = after.First(entry => entry.IsOnList).Decided.PlusYears(-Math.Clamp((int)years.Value, 0, 1_000));
        bool fromSame = before.Any(entry => entry.Decided >= first && EscapedFrom(entry) == list);
        bool fromOther = before.Index().Any(each => each.Item.Decided >= first && !each.Item.IsOnList &&
            (EscapedFrom(each.Item) is not null || (each.Index > 0 && before[each.Index - 1].IsOnList)));
        return facts with { IsRelapse = fromSame ? true : fromOther ? null : false };
    }

    private IEnumerable<MissingFact> WithLookBack(MissingFact fact, LocalDate date) =>
        string.Equals(fact.Code, "movement.isRelapse", StringComparison.Ordinal) && book.ValueOf(MovementRules.LookBack, date) is null ? [fact, new(MovementRules.LookBack)] : [fact];

    private IEnumerable<MissingFact> UnknownStandards(HouseholdMovement movement)
    {
        if (movement.Start.Class is not null && StandardOf(movement.Start) is null)
        {
            yield return new("movement.startStandard", new("chuẩn nghèo của danh sách đầu kỳ", "standard of the list at the start"));
        }

        if (movement.End.Class is not null && StandardOf(movement.End) is null)
        {
            yield return new("movement.endStandard", new("chuẩn nghèo của danh sách cuối kỳ", "standard of the list at the end"));
        }
    }

    /// <summary>The list that a decision says the household escaped; null where it says none.</summary>
    private static MovementList? EscapedFrom(StatusEntry entry) => entry.Recognition?.Class switch
    {
        RecognitionClass.EscapedToNearPoor or RecognitionClass.EscapedAboveNearPoor => MovementList.Poor,
        RecognitionClass.EscapedNearPoverty => MovementList.NearPoor,
        _ => null,
    };

    /// <summary>The list that a household stands on; null where that is not known.</summary>
    private static MovementList? ListOf(HouseholdStatus status) => status.Class switch
    {
        null => null,
        PovertyClass.Poor => MovementList.Poor,
        PovertyClass.NearPoor => MovementList.NearPoor,
        _ => MovementList.Outside,
    };

    /// <summary>The standard of the lists of the day: that of its own list, or outside both that in force.</summary>
    private string? StandardOf(HouseholdStatus status) => ListOf(status) == MovementList.Outside ? book.On(status.Date).Standard?.Standard.Code : status.Standard;
}
