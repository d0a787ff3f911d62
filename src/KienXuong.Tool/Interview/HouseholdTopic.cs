using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using Column = KienXuong.Tool.Csv.Column;

namespace KienXuong.Tool.Interview;

/// <summary>
/// Hộ gia đình: writes an answer to the fact of the household that a question was about. An answer is read as a cell of a CSV file is, so that both
/// take the same words for the same thing.
/// </summary>
/// <param name="law">The law.</param>
internal sealed class HouseholdTopic(LawInForce law) : ITopic<Household>
{
    private const string Prefix = "household.";
    private const string MembersCode = Prefix + "members";
    private const string AreaCode = Prefix + "area";

    private readonly HouseholdValidator _validator = new(law);

    /// <summary>Whether the interview can ask for a fact.</summary>
    /// <param name="code">The code of the fact.</param>
    public static bool CanTake(string code) => code is MembersCode || ColumnOf(code) is not null;

    /// <inheritdoc/>
    public IEnumerable<OpenPart> Open(Household record) => law.Classify(record) is ClassUndetermined undetermined
        ? [new([.. undetermined.Possible.Select(ClassNames.Of)], undetermined.Missing.Where(static missing => missing.Fact is not null && CanTake(missing.Code)))]
        : [];

    /// <inheritdoc/>
    public string LabelOf(MissingFact missing, Language language) => missing.Label.In(language);

    /// <inheritdoc/>
    /// <remarks>An area is answered by its code on the official form, another choice by its number in the list.</remarks>
    public ImmutableArray<(string Word, Bilingual Name)> ChoicesOf(Fact fact) => fact.Code is AreaCode
        ? [("1", fact.Choices[(int)AreaType.Urban]), ("2", fact.Choices[(int)AreaType.Rural])]
        : [.. fact.Choices.Select(static (name, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), name))];

    /// <inheritdoc/>
    public Bilingual? HintOf(Fact fact) =>
        fact.Code is MembersCode ? Texts.HowManyMembers : fact.Kind == FactKind.YesNo ? Texts.YesOrNo : null;

    /// <inheritdoc/>
    public Reply<Household> Take(Household record, Fact fact, int? member, string text)
    {
        Row<Household> read = fact.Code is MembersCode ? ReadMembers(record, text) : Read(record, fact, text);
        ImmutableArray<InputError> errors = [.. read.Errors, .. _validator.Check(read.Record!)];
        return errors.IsEmpty ? new(read.Record!, []) : new(record, errors);
    }

    private Row<Household> Read(Household household, Fact fact, string text)
    {
        Column<HouseholdBuilder> column = ColumnOf(fact.Code)!;
        var row = new HouseholdBuilder(default)
        {
            Area = household.Area,
            IncomePerHead = household.IncomePerHead,
            MonthlyIncome = household.MonthlyIncome,
            MemberCount = household.MemberCount,
            DeprivationCount = household.DeprivationCount,
            RecognisedClass = household.RecognisedClass,
            Deprivations2022 = household.Deprivations2022,
            Deprivations2016 = household.Deprivations2016,
        };
        column.Read(row, column.Path, WordOf(fact, text));
        Row<Household> read = row.Build();
        return read with { Record = read.Record! with { Id = household.Id, Members = household.Members } };
    }

    /// <summary>A list of so many members of whom nothing more is known.</summary>
    private static Row<Household> ReadMembers(Household household, string text)
    {
        var row = new HouseholdBuilder(default);
        int count = Fields.Number(row, "members", text) ?? 0;
        if (count > HouseholdFacts.MostMembers)
        {
            row.Refuse(RowErrors.NumberTooLarge("members", text));
        }

        bool isList = count is > 0 and <= HouseholdFacts.MostMembers;
        return row.Build() with { Record = isList ? household with { Members = [.. Enumerable.Repeat(new Person(), count)] } : EmptyList(household, row) };
    }

    /// <summary>No member is refused by the check of the household; a text that was refused already is not refused twice.</summary>
    private static Household EmptyList(Household household, HouseholdBuilder row) => row.HasErrors ? household : household with { Members = [] };

    /// <summary>The word of the CSV contract for an answer that only an interview takes: y or n, or the number of a choice.</summary>
    private string WordOf(Fact fact, string text)
    {
        if (fact.Kind == FactKind.YesNo)
        {
            return text is "y" or "Y" ? "yes" : text is "n" or "N" ? "no" : text;
        }

        return fact.Kind == FactKind.Choice && fact.Code is not AreaCode &&
            ChoicesOf(fact).FirstOrDefault(each => string.Equals(each.Word, text, StringComparison.Ordinal)).Name is { } name ? name.English : text;
    }

    /// <summary>The column of a fact: the code of a fact of a household is its path in the contract.</summary>
    private static Column<HouseholdBuilder>? ColumnOf(string code) => code.StartsWith(Prefix, StringComparison.Ordinal) && code[Prefix.Length..] is var path
        ? Columns.All.FirstOrDefault(column => column.Path is not (Column.Id or Column.Head or Column.Commune) && string.Equals(column.Path, path, StringComparison.Ordinal))
        : null;
}
