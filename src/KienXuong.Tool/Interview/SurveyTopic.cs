using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Surveys;
using Column = KienXuong.Tool.Csv.Column;

namespace KienXuong.Tool.Interview;

/// <summary>
/// Phiếu rà soát: asks Form A for what can still change whether the household is reviewed, then along Form B for what can still change the class: the place and
/// the members first, then one member after another, then the dwelling and the property. An answer is read as a cell of a CSV file of surveys is.
/// </summary>
/// <param name="law">The law.</param>
internal sealed class SurveyTopic(LawInForce law) : ITopic<Survey>
{
    private const string List = "members";
    private const string OfMember = List + ".";
    private const string Number = "memberCount";
    private const string Born = OfMember + "birthDate";
    private const string Allowance = OfMember + "socialAllowance";
    private const string Benefit = OfMember + "monthlyBenefit";

    /// <summary>The facts of the household that are asked first.</summary>
    private static readonly ImmutableArray<string> First = ["area", "region", List, Number];

    private readonly SurveyValidator _validator = new(law.Date);

    /// <summary>The facts of Form A in the order in which they are asked.</summary>
    private static readonly ImmutableArray<string> OnFormA =
        [FormAFacts.IsOnCommuneList.Code, FormAFacts.Procedure.Code, .. FormAFacts.Cells.Select(static cell => cell.Code)];

    /// <inheritdoc/>
    /// <remarks>Form A goes first, where the survey has a line of it. A household that it screens out is asked nothing more; one of which nobody knows more goes on to Form B.</remarks>
    public IEnumerable<OpenPart> Open(Survey record)
    {
        FormAResult? formA = record.FormA is null ? null : law.FormAOf(record);
        if (formA?.Followed == FormAOutcome.NotReviewed)
        {
            yield break;
        }

        if (formA is { Followed: null })
        {
            yield return new(
                [.. formA.Possible.Select(static outcome => FormLists.NamesOf<FormAOutcome>()[(int)outcome])],
                formA.Missing.OrderBy(static missing => OnFormA.IndexOf(missing.Code)));
        }

        if (law.ClassifyByScore(record).Class is ClassUndetermined undetermined)
        {
            yield return new([.. undetermined.Possible.Select(ClassNames.Of)], Questions(undetermined));
        }
    }

    private static IEnumerable<MissingFact> Questions(ClassUndetermined undetermined) => undetermined.Missing
        .Where(static missing => missing.Fact is not null && (missing.Code is List || ColumnOf(missing) is not null))
        .OrderBy(static missing => First.IndexOf(missing.Code) is >= 0 and var place ? place : missing.Member is { } member ? First.Length + member : int.MaxValue)
        .ThenBy(static missing => missing.Code is Born ? 0 : 1);

    /// <inheritdoc/>
    public string LabelOf(MissingFact missing, Language language)
    {
        string number = ColumnOf(missing)?.OtherHeadings.FirstOrDefault(static heading => heading.StartsWith("A.", StringComparison.Ordinal) || heading.StartsWith("B.", StringComparison.Ordinal)) is { } known && missing.Code is not "livestock.poultry"
            ? known + " " : "";
        return number + (missing.Code is Born ? Texts.BirthDate : missing.Label).In(language) + (missing.Member is { } member ? Texts.OfMember(member + 1).In(language) : "");
    }

    /// <inheritdoc/>
    public ImmutableArray<(string Word, Bilingual Name)> ChoicesOf(Fact fact) => fact.Code switch
    {
        "area" => [("1", fact.Choices[(int)AreaType.Urban]), ("2", fact.Choices[(int)AreaType.Rural])],
        Allowance => [("0", fact.Choices[0]), ("1", fact.Choices[(int)SocialAllowance.Elderly]), ("2", fact.Choices[(int)SocialAllowance.Disabled]), ("3", fact.Choices[(int)SocialAllowance.Orphan])],
        _ => [.. fact.Choices.Select((name, place) => ((place + (fact.Code is Benefit ? 0 : 1)).ToString(CultureInfo.InvariantCulture), name))],
    };

    /// <inheritdoc/>
    public Bilingual? HintOf(Fact fact) => fact.Code switch
    {
        List or Number => Texts.HowManyMembers,
        Born => Texts.HowToWriteBirth,
        Allowance => Texts.SeveralCodes,
        _ => fact.Kind == FactKind.YesNo ? Texts.YesOrNo : null,
    };

    /// <inheritdoc/>
    public Reply<Survey> Take(Survey record, Fact fact, int? member, string text)
    {
        Survey changed;
        ImmutableArray<InputError> refused;
        string path = PathOf(fact.Code, member);
        if (fact.Code is List or Number)
        {
            (changed, refused) = WithMembers(record, text);
        }
        else if (member is { } place)
        {
            var row = new MemberBuilder(default) { Member = record.Members![place] };
            MemberColumns.Contract.Find(path)!.Read(row, path, WordOf(fact, text));
            refused = row.Build().Errors;
            changed = record with { Members = [.. record.Members.Index().Select(each => each.Index == place ? row.Member : each.Item)] };
        }
        else
        {
            var row = new SurveyBuilder(default) { Survey = record };
            SurveyColumns.Contract.Find(path)!.Read(row, path, WordOf(fact, text));
            refused = row.Build().Errors;
            changed = row.Survey;
        }

        ImmutableArray<InputError> errors = [.. refused, .. refused.IsEmpty ? _validator.Check(changed) : []];
        return errors.IsEmpty ? new(changed, []) : new(record, errors);
    }

    /// <summary>So many members of whom nothing more is known.</summary>
    private static (Survey Changed, ImmutableArray<InputError> Refused) WithMembers(Survey survey, string text)
    {
        var row = new MemberBuilder(default);
        int count = Fields.Number(row, List, text) ?? 0;
        if (count > HouseholdFacts.MostMembers)
        {
            row.Refuse(RowErrors.NumberTooLarge(List, text));
        }

        ImmutableArray<InputError> refused = row.Build().Errors;
        return (refused.IsEmpty ? survey with { Members = [.. Enumerable.Repeat(new SurveyMember(), Math.Max(0, count))] } : survey, refused);
    }

    /// <summary>The word of the CSV contract for an answer that only an interview takes: y or n, or the number of a choice without a code.</summary>
    private string WordOf(Fact fact, string text)
    {
        if (fact.Kind == FactKind.YesNo)
        {
            return text is "y" or "Y" ? "yes" : text is "n" or "N" ? "no" : text;
        }

        return fact.Code is "region" or "dwelling.wallDetail" &&
            ChoicesOf(fact).FirstOrDefault(each => string.Equals(each.Word, text, StringComparison.Ordinal)).Name is { } name ? name.English : text;
    }

    private static string PathOf(string code, int? member) => member is null || !code.StartsWith(OfMember, StringComparison.Ordinal) ? code : code[OfMember.Length..];

    /// <summary>The column of a fact: the code of a fact of a survey is its path in the contract.</summary>
    private static Column? ColumnOf(MissingFact missing) => missing.Member is null
        ? SurveyColumns.Contract.Find(missing.Code)
        : MemberColumns.Contract.Find(PathOf(missing.Code, missing.Member));
}
