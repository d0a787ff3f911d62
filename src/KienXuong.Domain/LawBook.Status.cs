using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <content>The status of households in time: recognised class, movements, windows, timeline.</content>
public sealed partial class LawBook
{
    /// <summary>Tình trạng của hộ: the recognised class of a household on a day, since when and by which decision.</summary>
    /// <param name="history">The decisions and events of the household.</param>
    /// <param name="date">The day.</param>
    public HouseholdStatus StatusOf(StatusHistory history, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new StatusReading(this, history).On(date);
    }

    /// <summary>Biến động của hộ: what happened to a household between the lists of two days.</summary>
    /// <param name="history">The decisions and events of the household.</param>
    /// <param name="start">The first day, such as 31/12 of a year.</param>
    /// <param name="end">The last day, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public HouseholdMovement MovementOf(StatusHistory history, LocalDate start, LocalDate end)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new MovementReading(this, history).Between(start, end);
    }

    /// <summary>Hộ mới thoát nghèo, mới thoát cận nghèo để vay vốn ưu đãi: at most 3 years from the decision that took the household off the list to the application.</summary>
    /// <param name="history">The decisions and events of the household.</param>
    /// <param name="application">The day of the application.</param>
    /// <param name="hasIncomeAboveLine">Whether the income per head is above the near-poor line in force on that day; null unknown.</param>
    /// <param name="isConfirmed">Whether the commune confirmed the escape, where no decision of the history says so; null unknown.</param>
    public NewlyEscapedWindow NewlyEscapedForCredit(StatusHistory history, LocalDate application, bool? hasIncomeAboveLine = null, bool? isConfirmed = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        var facts = NewlyEscapedFacts.Of(new StatusReading(this, history), application);
        return NewlyEscapedForCredit(facts with { HasIncomeAboveLine = hasIncomeAboveLine, IsConfirmed = facts.IsConfirmed ?? isConfirmed }, application);
    }

    /// <summary>Hộ mới thoát nghèo, mới thoát cận nghèo để vay vốn ưu đãi, by stated facts.</summary>
    /// <param name="facts">What is known of the household.</param>
    /// <param name="application">The day of the application.</param>
    public NewlyEscapedWindow NewlyEscapedForCredit(NewlyEscapedFacts facts, LocalDate application)
    {
        ArgumentNullException.ThrowIfNull(facts);
        int? years = (int?)ValueOf(NewlyEscapedRules.CreditYears, application)?.Value;
        return new(Ask(NewlyEscapedRules.Credit, facts, application), facts.RemovedOn, years is { } most ? facts.RemovedOn?.PlusYears(most) : null);
    }

    /// <summary>Hộ mới thoát nghèo để được chương trình hỗ trợ: within 36 months from the recognition of the escape from poverty to the support.</summary>
    /// <param name="history">The decisions and events of the household.</param>
    /// <param name="support">The day of the support.</param>
    public NewlyEscapedWindow NewlyEscapedForProgramme(StatusHistory history, LocalDate support)
    {
        ArgumentNullException.ThrowIfNull(history);
        return NewlyEscapedForProgramme(NewlyEscapedFacts.Of(new StatusReading(this, history), support), support);
    }

    /// <summary>Hộ mới thoát nghèo để được chương trình hỗ trợ, by stated facts.</summary>
    /// <param name="facts">What is known of the household.</param>
    /// <param name="support">The day of the support.</param>
    public NewlyEscapedWindow NewlyEscapedForProgramme(NewlyEscapedFacts facts, LocalDate support)
    {
        ArgumentNullException.ThrowIfNull(facts);
        int? months = (int?)ValueOf(NewlyEscapedRules.ProgrammeMonths, support)?.Value;
        return new(Ask(NewlyEscapedRules.Programme, facts, support), facts.EscapedPovertyOn, months is { } most ? facts.EscapedPovertyOn?.PlusMonths(most) : null);
    }

    /// <summary>Dòng thời gian của hộ: its class over a period, as intervals that are parted wherever a fact, an age that a rule reads, the law, a recognition or a window changes what is seen.</summary>
    /// <param name="household">The decisions, events and dated facts of the household.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public HouseholdTimeline TimelineOf(DatedHousehold household, LocalDate from, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(household);
        ArgumentOutOfRangeException.ThrowIfLessThan(through, from);
        var days = new Validity(from, through);
        return new(household.Id, days, new TimelineReading(this, household).Of(days));
    }

    private Eligibility Ask(Parameter<Func<RuleSet<NewlyEscapedFacts, Answer>>> rules, NewlyEscapedFacts facts, LocalDate date)
    {
        if (ValueOf(rules, date) is not { } use)
        {
            return new(date) { NotCovered = rules.NotCoveredOn(date) };
        }

        Finding finding = Bind(((Func<RuleSet<NewlyEscapedFacts, Answer>>)use.Value)(), date).Explain(facts, date);
        return new(date) { Rules = use, Possible = new(finding.Outcomes), Steps = finding.Steps, Missing = finding.Missing };
    }
}
