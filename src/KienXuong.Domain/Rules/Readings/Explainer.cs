using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace KienXuong.Domain.Rules;

/// <summary>The explain reading: walks the bound rules and writes down every step.</summary>
internal ref struct Explainer(BoundRuleSet rules, bool withDetails)
{
    private Step[] _steps = new Step[rules.StepsBefore];
    private List<BoundScore>? _shown;
    private List<(BoundScore Score, long Low, long High)>? _ranges;
    private bool _fails;
    private int _count;

    /// <summary>The steps for what a sheet knows, up to the rule that applies, or of every rule where none applies for certain.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="sheet">What is known.</param>
    /// <param name="outcomes">The results still possible.</param>
    /// <param name="withDetails">Whether rows of a scoring sheet that are ticked for certain show why; rows that are open always do.</param>
    public static ImmutableArray<Step> Explain(BoundRuleSet rules, scoped in Sheet sheet, ulong outcomes, bool withDetails)
    {
        var explainer = new Explainer(rules, withDetails);
        bool applied = false;
        foreach (BoundRule rule in rules.Rules)
        {
            applied = explainer.Write(rule, in sheet) == Truth.Yes;
            if (applied)
            {
                break;
            }
        }

        if (!applied && BitOperations.IsPow2(outcomes))
        {
            int result = BitOperations.TrailingZeroCount(outcomes);
            explainer.Add(new(result == rules.Otherwise ? StepKind.Otherwise : StepKind.Elimination, rules, Truth.Yes) { Low = result, High = result });
        }

        rules.StepsBefore = explainer._count;
        Array.Resize(ref explainer._steps, explainer._count);
        return ImmutableCollectionsMarshal.AsImmutableArray(explainer._steps);
    }

    /// <summary>One step for each limit that the rules compare with, whichever way they compare.</summary>
    public static ImmutableArray<Step> Thresholds(BoundRuleSet rules, scoped in Sheet sheet)
    {
        var explainer = new Explainer(rules, withDetails: false);
        foreach (BoundRule rule in rules.Rules)
        {
            explainer.Write(rule, in sheet);
        }

        ImmutableArray<Step>.Builder thresholds = ImmutableArray.CreateBuilder<Step>();
        foreach (Step step in explainer._steps.AsSpan(0, explainer._count))
        {
            if (step.Kind is StepKind.Comparison or StepKind.Count && !thresholds.Any(known => known.HasLimitOf(step)))
            {
                thresholds.Add(step with { Below = 0 });
            }
        }

        return thresholds.ToImmutable();
    }

    private Truth Write(BoundRule rule, scoped in Sheet sheet)
    {
        int at = Reserve();
        _fails = withDetails && rule.When.Evaluate(in sheet) == Truth.No;
        Truth truth = Write(rule.When, in sheet);
        _steps[at] = new(StepKind.Rule, rule, truth) { Below = _count - at - 1 };
        return truth;
    }

    private Truth Write(Node node, scoped in Sheet sheet)
    {
        switch (node)
        {
            case AllNode all:
                return WriteParts(StepKind.All, all.Parts, in sheet);
            case AnyNode any:
                return WriteParts(StepKind.Any, any.Parts, in sheet);
            case NotNode not:
                int at = Reserve();
                Truth opposite = NotNode.Opposite(Write(not.Part, in sheet));
                _steps[at] = new(StepKind.Not, not, opposite) { Below = _count - at - 1 };
                return opposite;
            case Compare compare:
                return Add(CompareStep(compare, compare, in sheet, compare.Evaluate(in sheet)));
            case CompareQuotient quotient:
                return Write(quotient, in sheet);
            case CountFlags count:
                bool declared = count.IsDeclared(in sheet);
                return Add(new(StepKind.Count, count, count.Evaluate(in sheet))
                {
                    Low = declared ? sheet.Low[count.Declared!.Slot] : count.Sure(in sheet),
                    High = declared ? sheet.High[count.Declared!.Slot] : count.Possible(in sheet),
                    Limit = count.Test.Number,
                });
            case Flag flag:
                Truth truth = flag.Evaluate(in sheet);
                return Add(new(StepKind.YesNo, flag, truth) { Low = truth == Truth.Yes ? 1 : 0, High = truth == Truth.No ? 0 : 1 });
            case Among among:
                return Add(new(StepKind.Choice, among, among.Evaluate(in sheet)) { Low = sheet.Low[among.Slot], High = sheet.Low[among.Slot] });
            case CountMembers count:
                return Write(count, in sheet);
            case CompareRatio ratio:
                return Write(ratio, in sheet);
            case CompareTable table:
                return Add(new(StepKind.Comparison, table, table.Evaluate(in sheet)) { Low = sheet.Low[table.Slot], High = sheet.High[table.Slot], Limit = table.Limit(in sheet) });
            case CompareScore score:
                return Write(score, in sheet);
            case DeclaredNode either:
                return Write(either, in sheet);
            case Constant { Parameter: not null } constant:
                return Add(new(StepKind.Given, constant, constant.Truth));
            default:
                return node.Evaluate(in sheet);
        }
    }

    private Truth WriteParts(StepKind kind, Node[] parts, scoped in Sheet sheet)
    {
        int at = Reserve();
        Truth truth = kind == StepKind.All ? Truth.Yes : Truth.No;
        foreach (Node part in parts)
        {
            Truth each = Write(part, in sheet);
            truth = kind == StepKind.All ? (Truth)Math.Min((byte)truth, (byte)each) : (Truth)Math.Max((byte)truth, (byte)each);
        }

        _steps[at] = new(kind, null, truth) { Below = _count - at - 1 };
        return truth;
    }

    private Truth Write(CompareQuotient quotient, scoped in Sheet sheet)
    {
        Truth truth = quotient.Evaluate(in sheet);
        (_, int amount, int number) = quotient.Place;
        if (!(sheet.IsKnown(amount) || sheet.IsKnown(number)))
        {
            return Add(CompareStep(quotient.ByValue, quotient, in sheet, truth));
        }

        bool isDeclared = sheet.IsKnown(quotient.Place.Slot);
        if (sheet.IsExact(amount) && sheet.IsExact(number) &&
            (!isDeclared || sheet.Low[quotient.Place.Slot] == CompareQuotient.Divide(sheet.Low[amount], sheet.Low[number] * quotient.Times)))
        {
            return Add(CompareStep(quotient.ByValue, quotient, in sheet, truth) with
            {
                Low = sheet.Low[amount],
                High = sheet.High[amount],
                Divisor = (int)sheet.Low[number] * quotient.Times,
            });
        }

        if (isDeclared)
        {
            return Add(CompareStep(quotient.ByValue, quotient, in sheet, truth));
        }

        Add(CompareStep(quotient.ByValue, quotient, in sheet, truth) with { Below = 2 });
        AddSource(amount, in sheet);
        AddSource(number, in sheet);
        return truth;
    }

    private void AddSource(int slot, scoped in Sheet sheet) => Add(new(StepKind.Source, rules.Slots.Value(slot), Truth.Yes)
    {
        Low = sheet.Low[slot],
        High = sheet.High[slot],
    });

    private Truth Write(CountMembers count, scoped in Sheet sheet)
    {
        int at = Reserve();
        int sure = 0;
        int possible = 0;
        if (count.Of is not null)
        {
            AddSource(count.Whole, in sheet);
        }

        if (sheet.Members is { } members)
        {
            Sheet row = sheet;
            for (int m = 0; m < members.Count; m++)
            {
                members.Show(m, ref row);
                int memberAt = Reserve();
                Truth each = Write(count.Each, in row);
                _steps[memberAt] = new(StepKind.Member, count, each) { Below = _count - memberAt - 1, Low = m, High = m };
                sure += each == Truth.Yes ? 1 : 0;
                possible += each == Truth.No ? 0 : 1;
            }
        }

        possible = sheet.Members is null ? count.MostOf(in sheet) : possible;
        Truth truth = count.Answer(sure, possible, in sheet);
        _steps[at] = new(StepKind.MemberCount, count, truth) { Below = _count - at - 1, Low = sure, High = possible, Limit = count.Test.Number };
        return truth;
    }

    private Truth Write(CompareRatio ratio, scoped in Sheet sheet)
    {
        Truth truth = ratio.Evaluate(in sheet);
        var step = new Step(StepKind.Comparison, ratio, truth)
        {
            Low = sheet.Low[ratio.Amount],
            High = sheet.High[ratio.Amount],
            Limit = ratio.Limit.Values[0],
        };
        if (sheet.IsExact(ratio.Number))
        {
            return Add(step with { Divisor = (int)sheet.Low[ratio.Number] });
        }

        Add(step with { Low = ratio.Ratio.Lowest, High = ratio.Ratio.Highest, Below = 2 });
        AddSource(ratio.Amount, in sheet);
        AddSource(ratio.Number, in sheet);
        return truth;
    }

    /// <summary>The score with its column, and where it stands first (with details: first in a rule that does not fail) every row that is ticked or may be.</summary>
    private Truth Write(CompareScore compare, scoped in Sheet sheet)
    {
        int at = Reserve();
        BoundScore score = compare.Score;
        int applied = WriteColumns(score, in sheet);
        if (!_fails && !(_shown ??= []).Contains(score))
        {
            _shown.Add(score);
            WriteRows(score, applied, in sheet);
        }

        (long low, long high) = RangeOf(score, in sheet);
        Truth truth = compare.Answer(low, high, in sheet);
        _steps[at] = new(StepKind.Score, compare, truth) { Below = _count - at - 1, Low = low, High = high, Limit = compare.Limit.At(in sheet) };
        return truth;
    }

    /// <summary>The exact range of a score, found once; of the score of a member its bounds.</summary>
    private (long Low, long High) RangeOf(BoundScore score, scoped in Sheet sheet)
    {
        (long low, long high) = score.Bounds(in sheet);
        if (low == high || score.IsOfMember)
        {
            return (low, high);
        }

        foreach ((BoundScore known, long least, long greatest) in _ranges ??= [])
        {
            if (known == score)
            {
                return (least, greatest);
            }
        }

        (low, high) = ScoreReading.RangeOf(rules, score, in sheet);
        _ranges.Add((score, low, high));
        return (low, high);
    }

    /// <summary>The columns that apply, or may; the one that applies for certain, else -1.</summary>
    private int WriteColumns(BoundScore score, scoped in Sheet sheet)
    {
        for (int column = 0; column < score.Columns.Length; column++)
        {
            Truth applies = score.Columns[column].Evaluate(in sheet);
            if (applies != Truth.No)
            {
                Add(new(StepKind.Column, score.ColumnMarks[column], applies) { Low = column, High = column });
                if (applies == Truth.Yes)
                {
                    return column;    // exactly one column applies
                }
            }
        }

        return -1;
    }

    private void WriteRows(BoundScore score, int applied, scoped in Sheet sheet)
    {
        Span<ulong> sure = stackalloc ulong[score.Words];
        Span<ulong> possible = stackalloc ulong[score.Words];
        score.Ticked(in sheet, sure, possible);
        for (int word = 0; word < possible.Length; word++)
        {
            for (ulong left = possible[word]; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                Truth ticked = sure[word].Has(bit) ? Truth.Yes : Truth.Undetermined;
                BoundRow row = score.Rows[(64 * word) + bit];
                int rowAt = Reserve();
                if (withDetails || ticked == Truth.Undetermined || (row.When is DeclaredNode declared && declared.StandIn(in sheet) is not null))
                {
                    Write(row.When, in sheet);
                }

                (int low, int high) = applied >= 0 ? (row.Points[applied], row.Points[applied]) : (row.Points.Min(), row.Points.Max());
                _steps[rowAt] = new(StepKind.Row, row, ticked) { Below = _count - rowAt - 1, Low = low, High = high };
            }
        }
    }

    private Truth Write(DeclaredNode declared, scoped in Sheet sheet)
    {
        if (declared.StandIn(in sheet) is not { } standIn)
        {
            return Write(declared.Part, in sheet);
        }

        int at = Reserve();
        Write(declared.Part, in sheet);
        _steps[at] = new(StepKind.Declared, declared.Fact, standIn) { Below = _count - at - 1, Low = (long)standIn / 2, High = (long)standIn / 2 };
        return standIn;
    }

    private static Step CompareStep(Compare compare, Node about, scoped in Sheet sheet, Truth truth) =>
        new(StepKind.Comparison, about, truth)
        {
            Low = sheet.Low[compare.Slot],
            High = sheet.High[compare.Slot],
            Limit = compare.Limit.At(in sheet),
        };

    private int Reserve()
    {
        Add(default);
        return _count - 1;
    }

    private Truth Add(Step step)
    {
        if (_count == _steps.Length)
        {
            Array.Resize(ref _steps, Math.Max(8, 2 * _count));
        }

        _steps[_count++] = step;
        return step.Truth;
    }
}
