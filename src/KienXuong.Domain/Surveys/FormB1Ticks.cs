using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dấu trên Bảng chấm điểm Phiếu B1 (mẫu 3.4 - 3.10): the ticked rows of the sheet as declared, instead of the fields.</summary>
internal static class FormB1Ticks
{
    private static readonly Bilingual Sheet = new("bảng chấm điểm Phiếu B1 đã đánh dấu", "ticked scoring sheet of Form B1");

    /// <summary>The codes of all rows of the point table, in a fixed order.</summary>
    public static readonly ImmutableArray<string> Rows = [.. SurveyTables.Table.Rows.Order(StringComparer.Ordinal)];

    private static readonly ImmutableArray<MarkedRows<Survey>> Parts =
        [.. Rows.Chunk(MarkedRows<Survey>.MostRows).Select(static rows => new MarkedRows<Survey>("tickedRows", Sheet, [.. rows], static survey => survey.TickedRows))];

    /// <summary>Whether a row is ticked on the sheet.</summary>
    /// <param name="code">The code of the row.</param>
    /// <param name="print">The row as printed.</param>
    public static MarkedRow<Survey> Of(string code, Bilingual print) => Parts.First(part => part.Rows.Contains(code, StringComparer.Ordinal)).Row(
        code, new("Bảng chấm điểm Phiếu B1 đã đánh dấu: " + print.Vietnamese, "ticked on the scoring sheet of Form B1: " + print.English));
}
