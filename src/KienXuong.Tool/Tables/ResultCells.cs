using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Histories;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool.Tables;

/// <summary>Kết quả trong ô: the results of forms and histories as the cells of a workbook.</summary>
internal static class ResultCells
{
    /// <summary>The headings of members.</summary>
    public static readonly TableHeadings OfMembers = new(Texts.MembersHeadings, "persons", Texts.PersonHeadings);

    /// <summary>The headings of income forms.</summary>
    public static readonly TableHeadings OfIncome = new(Texts.IncomeHeadings, "members", Texts.WorkerHeadings);

    /// <summary>The headings of statuses.</summary>
    public static readonly TableHeadings OfStatus = new([.. Texts.StatusCsvHeadings.Skip(2)], PartList: null, []);

    /// <summary>Who counts as a member.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language.</param>
    public static TableResult Of(MembersResult result, Language language)
    {
        NumberRange count = result.Count!.Value;
        bool isOpen = count.Low < count.High;
        return new(
            [
                SheetCell.Of(isOpen ? DecisionText.UndeterminedCode : "decided"),
                SheetCell.Of((isOpen ? Texts.Undetermined : Texts.Decided).In(language)),
                SheetCell.Of(count.Low),
                SheetCell.Of(count.High),
                SheetCell.Of(string.Join("; ", result.Persons.Select((person, place) => Texts.Person(result.Residents[place].Id, place) + ": " + AnswerOf(person).In(language)))),
                SheetCell.Of(result.Application!.Provision.Cite(language)),
            ],
            [.. result.Persons.Select(person => OfPerson(person, language))]);
    }

    /// <summary>Average living standard, and low-income workers.</summary>
    /// <param name="result">The result of the form.</param>
    /// <param name="workers">Those of its members.</param>
    /// <param name="language">The language.</param>
    public static TableResult Of(IncomeFormResult result, IEnumerable<Eligibility> workers, Language language) => new(
        [
            SheetCell.Of(CodeOf(result.Possible)),
            SheetCell.Of(AnswerOf(result.Possible).In(language)),
            SheetCell.Of(result.Income?.Amount),
            SheetCell.Of(result.IncomePerHead is { } perHead ? perHead.ToString() : ""),
            SheetCell.Of(MissingOf(result.Missing, language)),
            SheetCell.Of(result.Application?.Provision.Cite(language) ?? ""),
            SheetCell.Of(result.Explain(language).TrimEnd()),
        ],
        [.. workers.Select(worker => OfPerson(worker, language))]);

    /// <summary>The recognised class on a day.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language.</param>
    public static TableResult Of(HouseholdStatus status, Language language) => new(
        [
            SheetCell.Of(StatusCells.CodeOf(status)),
            SheetCell.Of(status.Name.In(language)),
            Day(status.Since),
            Day(status.Days?.From),
            Day(status.Days?.Through),
            SheetCell.Of(status.Standard ?? ""),
            SheetCell.Of(status.By?.YearOfReview),
            SheetCell.Of(status.By?.YearServed),
            SheetCell.Of(status.Decision?.In(language) ?? ""),
            SheetCell.Of(StatusCells.ProvisionOf(status, language)),
            SheetCell.Of(StatusCells.OtherOf(status, language)),
        ],
        []);

    private static ImmutableArray<SheetCell> OfPerson(Eligibility person, Language language) =>
    [
        SheetCell.Of(person.NotCovered is null ? CodeOf(person.Possible) : "notCovered"),
        SheetCell.Of(AnswerOf(person).In(language)),
        SheetCell.Of(MissingOf(person.Missing, language)),
        SheetCell.Of(person.Explain(language).TrimEnd()),
    ];

    private static string MissingOf(ImmutableArray<MissingFact> missing, Language language) => string.Join("; ", missing.Select(fact => fact.Label.In(language)));

    private static Bilingual AnswerOf(Eligibility person) => person.NotCovered is null ? AnswerOf(person.Possible) : Texts.NotCovered;

    private static Bilingual AnswerOf(Possible<Answer> possible) => possible.Decided switch
    {
        Answer.Yes => Texts.Yes,
        Answer.No => Texts.No,
        null => Texts.Undetermined,
    };

    private static string CodeOf(Possible<Answer> possible) => possible.Decided switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        null => DecisionText.UndeterminedCode,
    };

    /// <summary>A day as a real date.</summary>
    private static SheetCell Day(LocalDate? date) => date is { } day ? SheetCell.Of(day) : default;
}
