using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <content>Tables of limits, and scores.</content>
internal sealed partial class CaseTableBuilder
{
    /// <summary>A table for the questions whether a score is at most some number.</summary>
    public static CaseTable BuildScore(BoundRuleSet rules, BoundScore score, scoped in Sheet sheet, out Func<long, int> atMost)
    {
        CaseTableBuilder builder = Over(rules.Slots, [new CompareScore(score, Relation.AtMost, new([0], -1, null))], in sheet);
        int[] rows = builder.BuildRows(score, in sheet, -1);
        var columns = new List<(int Applies, ScoreTable Table)>();
        for (int column = 0; column < score.Columns.Length; column++)
        {
            int applies = builder.Build(score.Columns[column], in sheet, -1);
            if (applies != CaseTable.No)
            {
                columns.Add((applies, new(builder._table, score.Rows, rows, column)));
            }
        }

        CaseTable table = builder._table;
        atMost = cut => columns.Aggregate(CaseTable.No, (result, column) => table.Choose(column.Applies, column.Table.AtMost(cut), result));
        return table;
    }

    /// <summary>Below the limit in some row and for some choice that apply.</summary>
    private int BuildTable(CompareTable table, scoped in Sheet sheet, int member)
    {
        Fact row = _slots.Value(table.Row);
        Fact key = _slots.Value(table.Key);
        int result = CaseTable.No;
        (int first, int last) = (table.FirstRow(in sheet), table.LastRow(in sheet));
        for (ulong choices = unchecked((ulong)sheet.Low[table.Key]); choices != 0; choices &= choices - 1)
        {
            int choice = BitOperations.TrailingZeroCount(choices);
            int below = CutNode(table.Fact, table.Slot, table.Cut(last, choice), false, in sheet, member);
            for (int place = last - 1; place >= first; place--)
            {
                int here = CutNode(table.Fact, table.Slot, table.Cut(place, choice), false, in sheet, member);
                below = _table.Choose(CutNode(row, table.Row, table.Start(place + 1) - 1, false, in sheet, member), here, below);
            }

            int isChoice = Variable.IsExact(key, table.Key, in sheet)
                ? CaseTable.Yes
                : Ask(key, table.Key, member, value => value == choice ? CaseTable.Yes : CaseTable.No);
            result = _table.Choose(isChoice, below, result);
        }

        return result;
    }

    private int BuildScore(CompareScore compare, scoped in Sheet sheet, int member)
    {
        int[] rows = _scoresAsValues ? [] : BuildRows(compare.Score, in sheet, member);
        Span<int> byKey = stackalloc int[compare.Cuts.Length];
        for (ulong keys = compare.Limit.KeysOf(in sheet); keys != 0; keys &= keys - 1)
        {
            int k = BitOperations.TrailingZeroCount(keys);
            long cut = compare.Cuts[k];
            byKey[k] = _scoresAsValues
                ? AskAt(IndexOf(compare.Score.Fact, -1), value => value <= cut ? CaseTable.Yes : CaseTable.No)
                : ScoreAtMost(compare.Score, rows, cut, in sheet, member);
        }

        int slot = compare.Limit.KeySlot;
        int atMost = slot < 0 ? byKey[0] : ByKey(_slots.Value(slot), slot, byKey, in sheet, member);
        return compare.Negated ? _table.Choose(atMost, CaseTable.No, CaseTable.Yes) : atMost;
    }

    private int[] BuildRows(BoundScore score, scoped in Sheet sheet, int member)
    {
        var rows = new int[score.Rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = Build(score.Rows[row].When, in sheet, member);
        }

        return rows;
    }

    /// <summary>The score is at most a cut, in the column that applies.</summary>
    private int ScoreAtMost(BoundScore score, int[] rows, long cut, scoped in Sheet sheet, int member)
    {
        int result = CaseTable.No;
        for (int column = score.Columns.Length - 1; column >= 0; column--)
        {
            int applies = Build(score.Columns[column], in sheet, member);
            if (applies != CaseTable.No)
            {
                result = _table.Choose(applies, new ScoreTable(_table, score.Rows, rows, column).AtMost(cut), result);
            }
        }

        return result;
    }
}
