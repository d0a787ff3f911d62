using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Makes the scoring sheets of a decision from its steps.</summary>
internal static class ScoringSheets
{
    /// <summary>Mẫu 3.4 là của cột thành thị; các cột nông thôn theo thứ tự từ mẫu 3.5.</summary>
    private const int FirstForm = 4;

    private static readonly ImmutableArray<string> ColumnsInOrderOfForms = ["urban", "rrd", "nmm", "ncc", "ch", "se", "md"];

    /// <summary>Bảng chấm điểm Phiếu B1 (mẫu 3.4 - 3.10); null where the column is not known.</summary>
    public static ScoringSheet? OfIncome(Classification classification)
    {
        ScoringSheet? sheet = Of(FormB1.IncomeScore, classification, column => "3." + (FirstForm + ColumnsInOrderOfForms.IndexOf(column)).ToString(CultureInfo.InvariantCulture));
        return sheet is null || sheet.Form == "3.4" ? sheet : sheet with { Rows = [.. sheet.Rows.Where(row => row.Item != FormB1Columns.Region.Number)] };
    }

    /// <summary>Phiếu B2 (mẫu 3.2).</summary>
    public static ScoringSheet? OfDeprivation(Classification classification) => Of(FormB2.DeprivationScore, classification, static _ => "3.2");

    private static ScoringSheet? Of(Score<Survey> score, Classification classification, Func<string, string> form)
    {
        ImmutableArray<Step> steps = classification.Steps;
        int at = steps.IsDefault ? -1 : Array.FindIndex([.. steps], step => step.Kind == StepKind.Score && step.Sheet == score.Label);
        Step[] below = at < 0 ? [] : [.. steps.AsSpan(at + 1, steps[at].Below)];
        if (below.FirstOrDefault(step => step.Kind == StepKind.Column) is not { Kind: StepKind.Column, Truth: Truth.Yes } applied)
        {
            return null;
        }

        ScoreColumn<Survey> column = score.Columns[(int)applied.Low];
        var table = (PointTable)applied.Parameter!.Value;
        int place = table.Columns.IndexOf(column.Code);
        Dictionary<string, (Step Step, bool RestsOnTick)> found = below.Index().Where(each => each.Item.Kind == StepKind.Row).ToDictionary(
            each => each.Item.RowCode!,
            each => (each.Item, each.Item.Below > 0 && below[each.Index + 1].Kind == StepKind.Declared),
            StringComparer.Ordinal);
        return new(
            form(column.Code),
            column.Label,
            [
                .. score.Items.SelectMany(item => item.Rows.Select(row => found.TryGetValue(row.Code, out (Step Step, bool RestsOnTick) known)
                    ? new SheetRow(item.Number, item.Label, row.Code, row.Label, (int)known.Step.Low, known.Step.Truth, known.RestsOnTick)
                    : new SheetRow(item.Number, item.Label, row.Code, row.Label, table[row.Code][place], Truth.No))),
            ]);
    }
}
