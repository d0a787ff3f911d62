using System.Globalization;
using System.Numerics;
using KienXuong.Domain.Explanations;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>The describe reading: the words for the conditions of a rule, without any subject, with the values of a day.</summary>
internal sealed class Describer(Language language, IParameterSource source, LocalDate date)
{
    public Language Language => language;

    public string Compared(Fact fact, Relation relation, Parameter? parameter, long? written) =>
        fact.Label.In(language) + language.Pick(" ", " is ") + (
            parameter is not null ? Wanted(relation, Named(parameter))
            : relation == Relation.AtMost && written == fact.Lowest ? Exactly(fact.Show(written!.Value, language))
            : Wanted(relation, fact.Show(written!.Value, language)));

    /// <summary>A fact between two numbers; null where the relations are those of no range.</summary>
    public string? Between(Fact fact, Relation lower, long from, Relation upper, long to) =>
        Range(lower, fact.Show(from, language), upper, fact.Show(to, language), upper == Relation.AtMost && from == to) is { } range
            ? fact.Label.In(language) + language.Pick(" ", " is ") + range
            : null;

    public string Counted(Bilingual what, Relation relation, int number) =>
        what.In(language) + language.Pick(" ", ": ") + Wanted(relation, number.ToString(CultureInfo.InvariantCulture));

    public string CountedMembers(Relation relation, int number, string each, Fact? whole) =>
        language.Pick("số thành viên mà ", "the number of members who satisfy: ") + each + language.Pick(" là ", ", is ") +
        (relation == Relation.Below && number == 1 && whole is null
            ? Exactly("0")
            : Wanted(relation, number.ToString(CultureInfo.InvariantCulture) + (whole is null ? "" : language.Pick(" % ", " % of the ") + whole.Label.In(language))));

    /// <summary>How many members meet a condition, between two numbers; null where the relations are those of no range.</summary>
    public string? CountedBetween(Relation lower, int from, Relation upper, int to, string each) =>
        Range(lower, from.ToString(CultureInfo.InvariantCulture), upper, to.ToString(CultureInfo.InvariantCulture), to == from + (upper == Relation.Below ? 1 : 0)) is { } range
            ? language.Pick("số thành viên mà ", "the number of members who satisfy: ") + each + language.Pick(" là ", ", is ") + range
            : null;

    public string Scored(Bilingual score, Relation relation, Parameter? parameter, long? written) =>
        score.In(language) + language.Pick(" ", " is ") +
        Wanted(relation, parameter is null ? written!.Value.ToString(CultureInfo.InvariantCulture) : Named(parameter));

    public string BelowTable(Fact fact, Parameter table, Fact row, Fact key) =>
        fact.Label.In(language) + language.Pick(" dưới mức của ", " is below the limit of the ") + table.Label.In(language) +
        language.Pick(" theo ", " by ") + row.Label.In(language) + language.Pick(" và ", " and ") + key.Label.In(language);

    public string Chosen(Parameter choice, Bilingual value) => choice.Label.In(language) + ": " + value.In(language);

    public string OneOf(Fact fact, ulong choices)
    {
        var names = new List<string>();
        for (; choices != 0; choices &= choices - 1)
        {
            names.Add(fact.Show(BitOperations.TrailingZeroCount(choices), language));
        }

        return fact.Label.In(language) + language.Pick(" là ", " is ") + string.Join(language.Pick(" hoặc ", " or "), names);
    }

    public string Joined(string vietnamese, string english, IEnumerable<string> parts) =>
        string.Join(" " + language.Pick(vietnamese, english) + " ", parts);

    /// <summary>Alternatives among other conditions, kept together.</summary>
    public static string Grouped(string alternatives) => "(" + alternatives + ")";

    public string Not(string part) => language.Pick("không phải (", "not (") + part + ")";

    public string OfSubject(string condition) => language.Pick("hộ: ", "the household: ") + condition;

    public string Given(Parameter parameter) => parameter.Label.In(language) + language.Pick(" được quy định", " is given by the law");

    public string Named(Parameter parameter)
    {
        ParameterUse? use = source.Find(parameter, date);
        string value = use?.Show(language) ?? language.Pick("chưa biết", "not known");
        string layer = use?.Layer is { } name ? "; " + name.In(language) : "";
        return parameter.Label.In(language) + " (" + value + layer + ")";
    }

    private string? Range(Relation lower, string from, Relation upper, string to, bool isOne) =>
        lower != Relation.AtLeast ? null
        : isOne ? Exactly(from)
        : upper switch
        {
            Relation.AtMost => language.Pick("từ ", "from ") + from + language.Pick(" đến ", " to ") + to,
            Relation.Below => language.Pick("từ ", "from ") + from + language.Pick(" đến dưới ", " to below ") + to,
            Relation.AtLeast or Relation.Above => null,
        };

    private string Exactly(string number) => language.Pick("đúng ", "exactly ") + number;

    private string Wanted(Relation relation, string limit) =>
        string.Format(CultureInfo.InvariantCulture, Words.Of(relation).In(language), limit);
}
