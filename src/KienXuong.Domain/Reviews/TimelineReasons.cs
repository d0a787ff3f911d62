using System.Globalization;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Why an interval begins: what differs between it and the one before.</summary>
internal sealed class TimelineReasons(LawBook book, DatedHousehold household, TimelineMoment? before, TimelineMoment first)
{
    public IEnumerable<TimelineReason> All() => before is null
        ? [new(TimelineReasonKind.PeriodBegins, new("kỳ xem bắt đầu", "the period begins"))]
        : [.. Facts(), .. Unit(before), .. Birthdays(), .. Law(before), .. Status(before), .. Window(before)];

    private IEnumerable<TimelineReason> Facts() => household.Changes.Where(change => change.Date == first.Date).Select(change => new TimelineReason(
        TimelineReasonKind.Fact, new(DatedText.Of(change, Language.Vietnamese), DatedText.Of(change, Language.English))));

    /// <summary>What became of the unit, where the place was not stated anew on the day.</summary>
    private IEnumerable<TimelineReason> Unit(TimelineMoment earlier)
    {
        if (earlier.Facts is not { ByUnit.Unit: var before, Stated: var stated } || first.Facts is not { ByUnit.Unit: var now } || stated != first.Facts.Stated ||
            string.Equals(earlier.Seen.Unit, first.Seen.Unit, StringComparison.Ordinal))
        {
            yield break;
        }

        UnitInForce? unit = (now as UnitFound)?.Unit;
        yield return new(TimelineReasonKind.Unit, new(UnitLine(before, now, Language.Vietnamese), UnitLine(before, now, Language.English)))
        {
            Provision = unit?.Provision,
            Verification = unit?.Verification,
        };
    }

    private static string UnitLine(UnitAnswer before, UnitAnswer now, Language language) =>
        before is UnitFound { Unit: var was } && now is UnitFound { Unit: var unit } && was.Days == unit.Days
            ? PlaceText.Of(now, language)
            : PlaceText.Of(before, language) + language.Pick(", từ ngày này thuộc ", ", from this day in ") + PlaceText.Of(now, language);

    /// <summary>Who completes a month of age, where the result by survey differs and no fact was recorded on the day; in years where it is a birthday.</summary>
    private IEnumerable<TimelineReason> Birthdays()
    {
        if (first.Facts.Survey?.Members is not { } members || before!.Seen.BySurvey == first.Seen.BySurvey || first.Facts.Changes != before.Facts.Changes)
        {
            yield break;
        }

        foreach ((int place, SurveyMember member) in members.Index())
        {
            if (member?.BirthDate is { } born && born.AgeInMonths(first.Date) is var age && born.AgeInMonths(first.Date.PlusDays(-1)) != age)
            {
                string name = member.Id ?? (place + 1).ToString(CultureInfo.InvariantCulture);
                yield return new(TimelineReasonKind.Birthday, new(
                    "thành viên " + name + " đủ " + MemberFacts.Age.Show(age.High, Language.Vietnamese), "member " + name + " is " + MemberFacts.Age.Show(age.High, Language.English) + " old"));
            }
        }
    }

    /// <summary>What of the law changed: a new standard as such, else each value that is new or other than before.</summary>
    private IEnumerable<TimelineReason> Law(TimelineMoment earlier)
    {
        if (earlier.Standard?.Standard != first.Standard?.Standard || first.Standard?.Use.Validity.From == first.Date)
        {
            yield return first.Standard is { } standard
                ? Of(standard.Use)
                : new(TimelineReasonKind.Law, new("không còn chuẩn nghèo nào được biết", "no poverty standard is known any more"));
            yield break;
        }

        foreach (ParameterUse use in first.Seen.Law.Uses.Where(use => use.Validity.From == first.Date && !earlier.Seen.Law.Uses.Contains(use)))
        {
            yield return Of(use);
        }
    }

    private static TimelineReason Of(ParameterUse use) => new(TimelineReasonKind.Law, new(Line(use, Language.Vietnamese), Line(use, Language.English)))
    {
        Provision = use.Provision,
        Verification = use.Verification,
    };

    private static string Line(ParameterUse use, Language language)
    {
        string label = use.Parameter.Label.In(language);
        string value = use.Value is Func<IHasRuleSet> or Vnd or int or IKeyedAmounts or Enum ? use.ShowWithUnit(language) : "";
        return label + (value.Length == 0 || string.Equals(value, label, StringComparison.Ordinal) ? "" : ": " + value) + " — " + Citations.Of(use, language);
    }

    /// <summary>The decision or event that counts from the day, or that the last one ended, with the movement where the list changed.</summary>
    private IEnumerable<TimelineReason> Status(TimelineMoment earlier)
    {
        if (earlier.Seen.Decision != first.Seen.Decision)
        {
            yield return new(TimelineReasonKind.Status, new(StatusLine(Language.Vietnamese), StatusLine(Language.English)))
            {
                Provision = first.Status.Rule?.Provision,
                Verification = first.Status.Rule?.Verification,
            };
            HouseholdMovement movement = book.MovementOf(household.History, first.Date.PlusDays(-1), first.Date);
            if (earlier.Status.Class is not null && first.Status.Class is not null && (movement.IsOfTwoStandards || movement.Possible.Count > 0))
            {
                yield return new(TimelineReasonKind.Status, new(
                    "biến động: " + StatusText.NameOf(movement, Language.Vietnamese), "movement: " + StatusText.NameOf(movement, Language.English)))
                {
                    Provision = movement.Row?.Provision,
                    Verification = movement.Row?.Verification,
                };
            }
        }
        else if (!string.Equals(earlier.Seen.Status, first.Seen.Status, StringComparison.Ordinal))
        {
            yield return new(TimelineReasonKind.Status, first.Status.ChoiceEffects.IsEmpty
                ? new("hai cách đọc quyết định hằng năm lại cho cùng kết quả", "both readings of a yearly decision give the same again")
                : new(
                    "từ đây hai cách đọc quyết định hằng năm cho kết quả khác nhau", "from here the two readings of a yearly decision differ"));
        }
    }

    private string StatusLine(Language language) => first.Status.Class is null
        ? StatusText.NameOf(first.Status, language)
        : language.Pick("có giá trị từ ngày này: ", "counts from this day: ") + StatusText.EntryOf(first.Status, language);

    private IEnumerable<TimelineReason> Window(TimelineMoment earlier)
    {
        if (earlier.Seen.Credit != first.Seen.Credit && WindowLine(earlier.Credit, first.Credit, earlier.Date) is { } credit)
        {
            yield return new(TimelineReasonKind.Window, new("vay vốn mới thoát nghèo: " + credit.Vietnamese, "credit, newly escaped: " + credit.English));
        }

        if (earlier.Seen.Programme != first.Seen.Programme && WindowLine(earlier.Programme, first.Programme, earlier.Date) is { } programme)
        {
            yield return new(TimelineReasonKind.Window, new("chương trình, mới thoát nghèo: " + programme.Vietnamese, "programme, newly escaped: " + programme.English));
        }
    }

    private static Bilingual? WindowLine(NewlyEscapedWindow earlier, NewlyEscapedWindow now, LocalDate before)
    {
        if (now.Start is { } start && earlier.Start != now.Start && now.LastDay is { } last)
        {
            return new("thời hạn " + Words.Of(start) + " - " + Words.Of(last), "window " + Words.Of(start) + " - " + Words.Of(last));
        }

        return earlier.LastDay is { } ended && ended >= before && ended < now.Eligibility.Date && now.Start == earlier.Start ? new("hết thời hạn ngày " + Words.Of(ended), "the window ended on " + Words.Of(ended))
            : earlier.Start is not null && now.Start is null ? new("không còn là mới thoát nghèo", "no longer newly escaped")
            : new(Answer(now, Language.Vietnamese), Answer(now, Language.English));
    }

    private static string Answer(NewlyEscapedWindow window, Language language) => TimelineText.AnswerOf(window, language);
}
