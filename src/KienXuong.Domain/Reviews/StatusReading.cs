using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Reads the history of a household: which of its entries decides on a day.</summary>
/// <remarks>
/// Of the entries that count the one decided last goes first; of one day that which serves the later year, then an event, then the one recorded later. A class on neither list,
/// or the average living standard, has no list of its own year: it lasts until a later decision has begun to count, also where that one has ended since.
/// </remarks>
internal sealed class StatusReading
{
    private readonly LawBook _book;
    private readonly ImmutableArray<LocalDate> _changeDays;

    public StatusReading(LawBook book, StatusHistory history)
    {
        _book = book;
        Entries = EntriesOf(history);
        LocalDate[] days = [.. Entries.SelectMany(entry => entry.ChangeDays).Order()];
        _changeDays = days.Length == 0 ? []
            : [.. days.Concat(((IParameterSource)book).ChangeDays(StatusRules.YearlyCounts, new(days[0], days[^1]))).Distinct().Order()];
    }

    /// <summary>The decisions and the events that change the class, the one that goes first last.</summary>
    public ImmutableArray<StatusEntry> Entries { get; }

    /// <summary>Every day on which the class may change.</summary>
    public ImmutableArray<LocalDate> ChangeDays => _changeDays;

    /// <summary>The status of a day.</summary>
    public HouseholdStatus On(LocalDate date)
    {
        if (_book.ValueOf(StatusRules.YearlyCounts, date) is not { } choice || _book.ValueOf(StatusRules.CountsInForce, date) is not { } rules)
        {
            return new(date) { Unknown = StatusUnknown.NotCovered };
        }

        (StatusEntry? entry, StatusEntry? ended) = At(date);
        ImmutableArray<ChoiceEffect> effects = [.. EffectsOf(choice, date, entry)];
        if (entry is null)
        {
            StatusUnknown unknown = ended is null ? StatusUnknown.BeforeFirst : ended.Through < date ? StatusUnknown.CertificateEnded : StatusUnknown.ListEnded;
            return new(date) { Unknown = unknown, By = ended?.Recognition, Standard = ended is null ? null : StandardOf(ended), Choice = choice, ChoiceEffects = effects };
        }

        Finding finding = _book.Bind(((Func<RuleSet<StatusEntry, Answer>>)rules.Value)(), date).Explain(entry, date);
        return new(date)
        {
            Class = entry.Class,
            Since = FirstDay(date, each => each?.Class == entry.Class),
            Days = new(FirstDay(date, each => each == entry), LastDay(date, entry)),
            By = entry.Recognition,
            ByEvent = entry.Event,
            Standard = StandardOf(entry),
            Rule = finding.Steps.First(step => step.Kind == StepKind.Rule && step.Truth == Truth.Yes),
            Choice = choice,
            ChoiceEffects = effects,
        };
    }

    /// <summary>The entry that decides on a day; where none does, the last one that has ended.</summary>
    public (StatusEntry? Entry, StatusEntry? Ended) At(LocalDate date) => At(date, _book);

    /// <summary>The standard of an entry: as given, or the one in force both when it was made and on the first day of its year; null where that is not one.</summary>
    public string? StandardOf(StatusEntry entry) => entry.Recognition?.Standard
        ?? (CodeOn(entry.Decided) is { } code && string.Equals(code, CodeOn(new(entry.YearServed, 1, 1)), StringComparison.Ordinal) ? code : null);

    private string? CodeOn(LocalDate date) => _book.On(date).Standard?.Standard.Code;

    private (StatusEntry? Entry, StatusEntry? Ended) At(LocalDate date, IParameterSource law)
    {
        if (law.Find(StatusRules.YearlyCounts, date)?.Value is not StatusCounting counting)
        {
            return default;
        }

        Bound<StatusEntry> rules = law == _book ? _book.Bind(StatusRules.Counts, date) : Bound<StatusEntry>.Of(StatusRules.Counts, law, date);
        StatusEntry? ended = null;
        for (int place = Entries.Length - 1; place >= 0; place--)
        {
            StatusEntry entry = Entries[place];
            bool isOfItsYear = entry.IsOnList || (entry.IsYearly && entry.YearServed == date.Year);
            if ((ended is null || isOfItsYear) && new Possible<Answer>(rules.Evaluate(entry, date)).Decided == Answer.Yes)
            {
                return (entry, null);
            }

            ended ??= entry.StartsUnder(counting) <= date ? entry : null;
        }

        return (null, ended);
    }

    private IEnumerable<ChoiceEffect> EffectsOf(ParameterUse choice, LocalDate date, StatusEntry? decided)
    {
        foreach (object value in choice.Parameter.ChoiceValues.Where(value => !value.Equals(choice.Value)))
        {
            StatusEntry? other = At(date, new OtherChoice(_book, choice.Parameter, value)).Entry;
            if (other?.Class != decided?.Class)
            {
                yield return new(choice, choice.Parameter.NameOfValue(value), new(other is null ? 0 : 1UL << (int)other.Class), ChangesClass: true);
            }
        }
    }

    private LocalDate FirstDay(LocalDate date, Func<StatusEntry?, bool> isSame)
    {
        LocalDate first = date;
        for (int place = LastChangeBy(date); place >= 0 && isSame(At(_changeDays[place]).Entry); place--)
        {
            first = _changeDays[place];
        }

        return first;
    }

    private LocalDate? LastDay(LocalDate date, StatusEntry entry)
    {
        for (int place = LastChangeBy(date) + 1; place < _changeDays.Length; place++)
        {
            if (At(_changeDays[place]).Entry != entry)
            {
                return _changeDays[place].PlusDays(-1);
            }
        }

        return null;
    }

    private int LastChangeBy(LocalDate date)
    {
        int found = _changeDays.BinarySearch(date);
        return found >= 0 ? found : ~found - 1;
    }

    private static ImmutableArray<StatusEntry> EntriesOf(StatusHistory history)
    {
        StatusEntry[] entries =
        [
            .. history.Recognitions.Select(each => new StatusEntry(
                each.Kind == RecognitionKind.Yearly ? StatusEntryKind.Yearly : StatusEntryKind.Regular, RecognitionNames.ClassOf(each.Class), each.Decided, each.YearServed)
            { Recognition = each }),
            .. history.Events.Where(each => each.Class is not null).Select(each => new StatusEntry(StatusEntryKind.Event, each.Class!.Value, each.Date, each.Date.Year) { Event = each }),
        ];
        entries = [.. entries.OrderBy(entry => entry.Decided).ThenBy(entry => entry.YearServed).ThenBy(entry => entry.Kind == StatusEntryKind.Event)];
        return [.. entries.Select((entry, place) => entry with { ListEnds = ListEnds(entries, place) })];
    }

    /// <summary>The day on which the list that runs when an entry is made is replaced: the next yearly decision that serves at most the year after, else 01/01 of that year.</summary>
    private static LocalDate ListEnds(StatusEntry[] entries, int place)
    {
        int year = entries.Take(place).Where(each => each.IsYearly).Select(each => each.YearServed).Append(entries[place].YearServed).Max();
        year = entries[place].IsYearly ? entries[place].YearServed : year;
        return entries.Skip(place + 1).FirstOrDefault(each => each.IsYearly && each.YearServed <= year + 1)?.Decided ?? new LocalDate(year + 1, 1, 1);
    }
}
