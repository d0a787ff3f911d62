using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties.Surveys;

/// <summary>Mọi cách ghi đủ một phiếu còn ô trống: every completion that what is filled allows, with its class and scores.</summary>
internal sealed class SurveyCompletions
{
    private const int Largest = 6_000;
    private const int Year = 12;

    private static readonly LocalDate Day = FilledSurveys.Day;
    private static readonly Bound<Survey> Rules = LawBook.Vietnam.Bind(ScoreRoute.Classes, Day);

    private readonly ImmutableArray<OpenField> _open;
    private readonly long _size;
    private readonly List<(int[] Places, PovertyClass Class, long B1, long B2)> _all = [];

    /// <summary>Completes a survey.</summary>
    /// <param name="partly">The survey.</param>
    public SurveyCompletions(Survey partly)
    {
        _open = [.. OpenField.Of(partly.Members!.Count).Where(field => field.IsOpen(partly) && field.IsAsked(partly))];
        _size = _open.Aggregate(1L, (size, field) => size * field.Fillings.Length);
        AreMade = _size <= Largest && FormSkips.Applied(partly, Day).Survey.Members!.All(IsExact);
        if (AreMade)
        {
            Complete(partly);
        }
    }

    /// <summary>Whether they are made: not where there are too many, or where the few heights and weights cannot stand for all.</summary>
    public bool AreMade { get; }

    public IEnumerable<PovertyClass> Classes => _all.Select(each => each.Class).Distinct().Order();

    public ScoreRange IncomeScore => new((int)_all.Min(each => each.B1), (int)_all.Max(each => each.B1));

    public ScoreRange DeprivationScore => new((int)_all.Min(each => each.B2), (int)_all.Max(each => each.B2));

    /// <summary>The fields of which two values lead to different classes in some completion of the others.</summary>
    public IEnumerable<string> Mattering => Enumerable.Range(0, _open.Length)
        .Where(open => _all
            .GroupBy(each => string.Join(',', each.Places.Select((place, at) => at == open ? 0 : place)))
            .Any(group => group.Select(each => each.Class).Distinct().Count() > 1))
        .Select(open => _open[open].Code)
        .Order(StringComparer.Ordinal);

    /// <summary>The heights are the limits from 15 years on, of boys and girls; below 15 they stand for all only where age and sex are known.</summary>
    private static bool IsExact(SurveyMember counted) =>
        (counted.Sex is not null && counted.BirthDate is { } born && born.Earliest == born.Latest) ||
        counted.BirthDate?.AgeInMonths(Day).Low >= 15 * Year ||
        (counted.Height is not null && (counted.Weight is not null || counted.BirthDate?.AgeInMonths(Day).Low >= 10 * Year));

    private void Complete(Survey partly)
    {
        HashSet<string> paths = [.. _open.Select(field => field.Path)];
        for (long number = 0; number < _size; number++)
        {
            int[] places = new int[_open.Length];
            Survey filled = partly;
            long rest = number;
            for (int field = 0; field < places.Length; field++)
            {
                places[field] = (int)(rest % _open[field].Fillings.Length);
                rest /= _open[field].Fillings.Length;
                filled = _open[field].Fillings[places[field]](filled);
            }

            CountedSurvey counted = FormSkips.Applied(WithoutMeaningless(filled, partly), Day);
            if (counted.Contradictions.IsEmpty && counted.Ignored.All(remark => paths.Contains(remark.Path)))
            {
                _all.Add((
                    places,
                    new Possible<PovertyClass>(Rules.Evaluate(counted.Survey, Day)).Decided!.Value,
                    ScoreOf(FormB1.IncomeScore, counted.Survey),
                    ScoreOf(FormB2.DeprivationScore, counted.Survey)));
            }
        }
    }

    /// <summary>
    /// Without the answers that mean nothing: an empty B.11 under 15, B.8 and B.10 under 3, B.13 under 6 years are "no"; an empty fact that the budget pays
    /// is "yes" in a household on the poor list.
    /// </summary>
    private static Survey WithoutMeaningless(Survey filled, Survey partly) => filled with
    {
        Members =
        [
            .. filled.Members!.Zip(partly.Members!, (member, stated) =>
            {
                long age = member.BirthDate!.Value.AgeInMonths(Day).Low;
                return member with
                {
                    IsStudying = age < 3 * Year ? stated.IsStudying : member.IsStudying,
                    GeneralEducation = age < 3 * Year ? stated.GeneralEducation : member.GeneralEducation,
                    UsesInternet = age < 6 * Year ? stated.UsesInternet : member.UsesInternet,
                    Training = age < 15 * Year ? stated.Training : member.Training,
                    BudgetPaysInsurance = filled.IsOnPoorList == true ? stated.BudgetPaysInsurance : member.BudgetPaysInsurance,
                };
            }),
        ],
    };

    private static long ScoreOf(Score<Survey> score, Survey survey)
    {
        (long low, long high) = Rules.Score(survey, Day, score)!.Value;
        Assert.Equal(low, high);
        return low;
    }
}
