using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>The columns reading of a rule set with scores: each condition is answered for 1,024 rows at once, part by part, and points are added up side by side.</summary>
/// <remarks>Part by part an answer is never wrong but may stay open where the parts together would decide; such rows are given back to be read one by one.</remarks>
internal sealed class ScoreColumns
{
    private const int Words = ColumnBlock.Words;

    private readonly BoundRuleSet _rules;
    private readonly Column?[] _values;
    private readonly Column?[] _flags;
    private readonly Dictionary<int, NumberColumn?> _counts;
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<Node, int> _places = [];
    private readonly Dictionary<BoundScore, (ScoreLanes Lanes, int[] Rows, int[] Columns)> _scores = [];
    private readonly ColumnTruths _truths;
    private int _firstRow;

    /// <summary>Prepares the reading; not for use by two threads at once.</summary>
    public ScoreColumns(BoundRuleSet rules, Column?[] values, Column?[] flags, (int Found, NumberColumn? Column)[] counts)
    {
        (_rules, _values, _flags) = (rules, values, flags);
        _counts = counts.ToDictionary(each => each.Found, each => each.Column);
        foreach (Node condition in rules.Conditions)
        {
            Add(condition);
        }

        _truths = new(_nodes.Count);
    }

    /// <summary>Adds to each result the rows of a block that are decided so, and marks those that stay open.</summary>
    public void Read(int firstRow, int rows, ulong[][] results, Span<ulong> open)
    {
        _firstRow = firstRow;
        for (int place = 0; place < _nodes.Count; place++)
        {
            if (_nodes[place] is CompareScore compare)
            {
                (ScoreLanes lanes, int[] ticked, int[] columns) = _scores[compare.Score];
                lanes.Add(firstRow, _truths, ticked, columns);
            }

            Answer(_nodes[place], place);
        }

        Span<ulong> one = stackalloc ulong[Words];
        Span<ulong> sure = stackalloc ulong[Words];
        foreach (BoundRule rule in _rules.Rules)
        {
            int place = _places[rule.When];
            for (int word = 0; word < Words; word++)
            {
                ulong yes = _truths.Yes(place)[word];
                open[word] = rule == _rules.Rules[0] ? 0 : open[word] | (one[word] & yes);
                one[word] |= yes;
                sure[word] |= yes & ~_truths.No(place)[word];
            }
        }

        for (int word = 0; word < Words; word++)
        {
            int left = rows - firstRow - (word * 64);
            ulong there = left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << left) - 1;
            open[word] = ((open[word] & ~sure[word]) | ~one[word]) & there;
            foreach (BoundRule rule in _rules.Rules)
            {
                int place = _places[rule.When];
                ulong decided = _truths.Yes(place)[word] & ~open[word] & there & (~sure[word] | ~_truths.No(place)[word]);
                if (decided != 0)
                {
                    results[rule.Result][(firstRow / 64) + word] |= decided;
                }
            }
        }
    }

    /// <summary>Adds the parts of a node before the node; what is asked of members is not looked into.</summary>
    private void Add(Node node)
    {
        if (_places.ContainsKey(node))
        {
            return;
        }

        switch (node)
        {
            case AllNode all:
                Array.ForEach(all.Parts, Add);
                break;
            case AnyNode any:
                Array.ForEach(any.Parts, Add);
                break;
            case NotNode not:
                Add(not.Part);
                break;
            case DeclaredNode declared:
                Add(declared.Part);
                break;
            case CompareScore { Score: { } score } when !_scores.ContainsKey(score):
                Array.ForEach(score.Columns, Add);
                Array.ForEach(score.Rows, row => Add(row.When));
                _scores[score] = (new(score), Array.ConvertAll(score.Rows, row => _places[row.When]), Array.ConvertAll(score.Columns, column => _places[column]));
                break;
        }

        _places[node] = _nodes.Count;
        _nodes.Add(node);
    }

    private void Answer(Node node, int place)
    {
        switch (node)
        {
            case Constant constant:
                _truths.SetAll(place, constant.Truth == Truth.Yes, constant.Truth == Truth.No);
                break;
            case AllNode all:
                Join(all.Parts, place, _truths.Yes(place), _truths.No(place), isAll: true);
                break;
            case AnyNode any:
                Join(any.Parts, place, _truths.Yes(place), _truths.No(place), isAll: false);
                break;
            case NotNode not:
                _truths.No(_places[not.Part]).CopyTo(_truths.Yes(place));
                _truths.Yes(_places[not.Part]).CopyTo(_truths.No(place));
                break;
            case Flag { Slot: var slot } when _flags[slot] is YesNoColumn column:
                _truths.Set(place, Part(column.YesWords), Part(column.KnownWords));
                break;
            case Among among when _values[among.Slot] is ChoiceColumn column:
                Answer(among, column, place);
                break;
            case Compare { Limit.KeySlot: < 0 } compare when _values[compare.Slot] is NumberColumn column:
                AtMost(place, column, compare.Cuts[0], compare.Negated);
                break;
            case CompareRatio ratio when _values[ratio.Amount] is NumberColumn amount && _values[ratio.Number] is NumberColumn number:
                Answer(ratio, amount, number, place);
                break;
            case CountMembers count when _counts[count.Found] is { } column:
                Answer(count, column, place);
                break;
            case DeclaredNode declared:
                Answer(declared, place);
                break;
            case CompareScore compare:
                Answer(compare, place);
                break;
            default:
                _truths.SetAll(place, yes: true, no: true);
                break;
        }
    }

    private void Join(Node[] parts, int place, Span<ulong> yes, Span<ulong> no, bool isAll)
    {
        _truths.SetAll(place, isAll, !isAll);
        foreach (Node part in parts)
        {
            ReadOnlySpan<ulong> partYes = _truths.Yes(_places[part]);
            ReadOnlySpan<ulong> partNo = _truths.No(_places[part]);
            for (int word = 0; word < Words; word++)
            {
                (yes[word], no[word]) = isAll
                    ? (yes[word] & partYes[word], no[word] | partNo[word])
                    : (yes[word] | partYes[word], no[word] & partNo[word]);
            }
        }
    }

    private void Answer(Among among, ChoiceColumn column, int place)
    {
        Span<ulong> so = stackalloc ulong[Words];
        Span<ulong> each = stackalloc ulong[Words];
        ReadOnlySpan<byte> values = ColumnReading.Block(column.Values, _firstRow);
        for (ulong choices = among.Allowed; choices != 0; choices &= choices - 1)
        {
            ColumnBlock.Is(values, (byte)BitOperations.TrailingZeroCount(choices), each);
            for (int word = 0; word < Words; word++)
            {
                so[word] |= each[word];
            }
        }

        _truths.Set(place, so, Part(column.KnownWords));
    }

    private void AtMost(int place, NumberColumn column, long cut, bool negated)
    {
        Span<ulong> so = stackalloc ulong[Words];
        ColumnBlock.AtMost(ColumnReading.Block(column.Values, _firstRow), cut, so);
        Set(place, so, Part(column.KnownWords), negated);
    }

    private void Set(int place, Span<ulong> so, ReadOnlySpan<ulong> known, bool negated)
    {
        for (int word = 0; negated && word < Words; word++)
        {
            so[word] = ~so[word];
        }

        _truths.Set(place, so, known);
    }

    private void Answer(CompareRatio ratio, NumberColumn amount, NumberColumn number, int place)
    {
        Span<ulong> so = stackalloc ulong[Words];
        ReadOnlySpan<long> amounts = ColumnReading.Block(amount.Values, _firstRow);
        ReadOnlySpan<long> numbers = ColumnReading.Block(number.Values, _firstRow);
        for (int row = 0; row < ColumnBlock.Rows; row++)
        {
            so[row / 64] |= amounts[row] <= ratio.Cut(numbers[row]) ? 1UL << row : 0;
        }

        Set(place, so, Both(amount, number), ratio.Negated);
    }

    private void Answer(CountMembers count, NumberColumn column, int place)
    {
        if (count.Whole < 0)
        {
            AtMost(place, column, count.Test.Needed - 1, !count.Test.Negated);
        }
        else if (_values[count.Whole] is NumberColumn whole)
        {
            Span<ulong> so = stackalloc ulong[Words];
            ReadOnlySpan<long> counts = ColumnReading.Block(column.Values, _firstRow);
            ReadOnlySpan<long> wholes = ColumnReading.Block(whole.Values, _firstRow);
            for (int row = 0; row < ColumnBlock.Rows; row++)
            {
                so[row / 64] |= counts[row] >= count.Test.NeededOf(wholes[row]) ? 1UL << row : 0;
            }

            Set(place, so, Both(column, whole), count.Test.Negated);
        }
        else
        {
            _truths.SetAll(place, yes: true, no: true);
        }
    }

    /// <summary>What is declared stands in where the part stays open.</summary>
    private void Answer(DeclaredNode declared, int place)
    {
        int part = _places[declared.Part];
        Column? column = declared.Bit < 0 ? _flags[declared.Slot] : _values[declared.Slot];
        ReadOnlySpan<ulong> known = column is null ? Nothing : Part(column.KnownWords);
        Span<ulong> ticked = stackalloc ulong[Words];
        if (column is YesNoColumn flags)
        {
            Part(flags.YesWords).CopyTo(ticked);
        }
        else if (column is NumberColumn marks && known.ContainsAnyExcept(0UL))
        {
            ReadOnlySpan<long> rows = ColumnReading.Block(marks.Values, _firstRow);
            for (int row = 0; row < ColumnBlock.Rows; row++)
            {
                if (unchecked((ulong)rows[row]).Has(declared.Bit))
                {
                    ticked[row / 64].Add(row);
                }
            }
        }

        for (int word = 0; word < Words; word++)
        {
            (ulong yes, ulong no) = (_truths.Yes(part)[word], _truths.No(part)[word]);
            ulong standsIn = yes & no & known[word];
            _truths.Yes(place)[word] = yes & ~(standsIn & ~ticked[word]);
            _truths.No(place)[word] = no & ~(standsIn & ticked[word]);
        }
    }

    private void Answer(CompareScore compare, int place)
    {
        ScoreLanes lanes = _scores[compare.Score].Lanes;
        _truths.SetAll(place, yes: false, no: false);
        Span<ulong> yes = compare.Negated ? _truths.No(place) : _truths.Yes(place);
        Span<ulong> no = compare.Negated ? _truths.Yes(place) : _truths.No(place);
        Span<ulong> low = stackalloc ulong[Words];
        Span<ulong> high = stackalloc ulong[Words];
        Span<ulong> isKey = stackalloc ulong[Words];
        for (int key = 0; key < compare.Cuts.Length; key++)
        {
            lanes.LowAtMost(compare.Cuts[key], low);
            lanes.HighAtMost(compare.Cuts[key], high);
            Key(compare.Limit.KeySlot, key, isKey);
            for (int word = 0; word < Words; word++)
            {
                yes[word] |= isKey[word] & low[word];
                no[word] |= isKey[word] & ~high[word];
            }
        }
    }

    /// <summary>The rows for which a key of a limit is still possible.</summary>
    private void Key(int slot, int key, Span<ulong> rows)
    {
        rows.Fill(ulong.MaxValue);
        if (slot >= 0 && _values[slot] is ChoiceColumn column)
        {
            ReadOnlySpan<ulong> known = Part(column.KnownWords);
            ColumnBlock.Is(ColumnReading.Block(column.Values, _firstRow), (byte)key, rows);
            for (int word = 0; word < Words; word++)
            {
                rows[word] |= ~known[word];
            }
        }
    }

    private static ReadOnlySpan<ulong> Nothing => new ulong[Words];

    private ReadOnlySpan<ulong> Part(ulong[] words) => ColumnReading.Part(words, _firstRow);

    private ReadOnlySpan<ulong> Both(Column one, Column other)
    {
        var both = new ulong[Words];
        ReadOnlySpan<ulong> first = Part(one.KnownWords);
        ReadOnlySpan<ulong> second = Part(other.KnownWords);
        for (int word = 0; word < Words; word++)
        {
            both[word] = first[word] & second[word];
        }

        return both;
    }
}
