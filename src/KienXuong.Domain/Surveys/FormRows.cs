using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>The words with which the rows of the forms are written.</summary>
internal static class FormRows
{
    /// <summary>Phụ lục III Thông tư 02/2022/TT-BLĐTBXH: forms 3.1 to 3.11.</summary>
    public static readonly Provision AnnexIII = Instruments.Circular02Of2022.Annex("III");

    /// <summary>Thủ tục công bố năm 2025: the procedures of the regular review and of recognition, in which the forms go on in 2026.</summary>
    public static readonly Provision Published = Instruments.Decision967Of2025.Whole;

    private static readonly Bilingual StillNamed = new(
        "cổng dịch vụ công năm 2026 vẫn nêu các mẫu này", "the public-service portal of 2026 still names these forms");

    /// <summary>A row of the scoring sheet of Form B1: as the fields say; where they do not decide it, as it is ticked.</summary>
    /// <param name="code">The code of the row in the point table.</param>
    /// <param name="vietnamese">The row as printed.</param>
    /// <param name="english">The row in English.</param>
    /// <param name="when">When it is ticked.</param>
    public static ScoreRow<Survey> Row(string code, string vietnamese, string english, Condition<Survey> when)
    {
        Bilingual print = new(vietnamese, english);
        return new(code, print, Conditions.OrDeclared(when, FormB1Ticks.Of(code, print)));
    }

    /// <summary>Rows of an item that exclude each other by their wording: a sheet ticks at most one of them.</summary>
    /// <param name="group">The name of the group in its item.</param>
    /// <param name="rows">The rows.</param>
    public static ImmutableArray<ScoreRow<Survey>> OneOf(string group, params ImmutableArray<ScoreRow<Survey>> rows) =>
        [.. rows.Select(row => row with { Group = group })];

    /// <summary>A point table in a few words.</summary>
    /// <param name="table">The table.</param>
    public static Bilingual NameOf(PointTable table) => new(
        FormattableString.Invariant($"bảng {table.Rows.Count()} dòng, {table.Columns.Length} cột"),
        FormattableString.Invariant($"table of {table.Rows.Count()} rows, {table.Columns.Length} {(table.Columns.Length == 1 ? "column" : "columns")}"));

    /// <summary>A table that Annex III of Circular 02/2022/TT-BLĐTBXH prints: for reviews from 01/01/2022; in 2026 with the standard that Decree 351/2025 carries on; the portal of that year still names the forms.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="table">The table.</param>
    /// <param name="nameOf">The table in a few words.</param>
    public static Parameter<TTable> Printed<TTable>(string code, Bilingual label, TTable table, Func<TTable, Bilingual> nameOf)
        where TTable : notnull => new(
        code,
        label,
        new(
            null,
            new(new LocalDate(2022, 1, 1), table, AnnexIII, Verification.Official) { Through = new LocalDate(2025, 12, 31) },
            new(new LocalDate(2026, 1, 1), table, AnnexIII, Verification.Inferred)
            {
                Through = new LocalDate(2026, 12, 31),
                CarriedBy = Instruments.Decree351Of2025.Whole,
                Note = StillNamed,
            }))
        {
            NameOf = nameOf,
        };

    /// <summary>The age from which the form asks: a field where none is asked is not read.</summary>
    /// <param name="years">The age in years.</param>
    public static Condition<SurveyMember> IsAsked(int years) => MemberFacts.Age.AtLeast(years * MemberFacts.Year);
}
