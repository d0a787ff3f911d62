using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>The words with which the rows of the forms are written.</summary>
internal static class FormRows
{
    /// <summary>A row of the scoring sheet.</summary>
    /// <param name="code">The code of the row in the point table.</param>
    /// <param name="vietnamese">The row as printed.</param>
    /// <param name="english">The row in English.</param>
    /// <param name="when">When it is ticked.</param>
    public static ScoreRow<Survey> Row(string code, string vietnamese, string english, Condition<Survey> when) => new(code, new(vietnamese, english), when);

    /// <summary>A point table in a few words.</summary>
    /// <param name="table">The table.</param>
    public static Bilingual NameOf(PointTable table) => new(
        FormattableString.Invariant($"bảng {table.Rows.Count()} dòng, {table.Columns.Length} cột"),
        FormattableString.Invariant($"table of {table.Rows.Count()} rows, {table.Columns.Length} {(table.Columns.Length == 1 ? "column" : "columns")}"));

    /// <summary>The age from which the form asks: a field where none is asked is not read.</summary>
    /// <param name="years">The age in years.</param>
    public static Condition<SurveyMember> IsAsked(int years) => MemberFacts.Age.AtLeast(years * MemberFacts.Year);
}
