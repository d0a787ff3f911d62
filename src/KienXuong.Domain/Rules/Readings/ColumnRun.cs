using System.Collections.Concurrent;
using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>Runs a bound rule set over a whole table, in blocks, on one or more cores.</summary>
/// <remarks>
/// Rows whose quotient is known by only one source are few and read one by one; all others go through the columns reading. Rules that count members are
/// read one by one: how many unknown members can meet a condition depends on what each row says of the subject. So are rules with declared conditions.
/// </remarks>
internal sealed class ColumnRun
{
    /// <summary>A thread takes so many blocks at a time: 65,536 rows.</summary>
    private const int BlocksOfPart = 64;

    private readonly BoundRuleSet _rules;
    private readonly Column?[] _values;
    private readonly Column?[] _flags;
    private readonly int _rows;
    private readonly ulong[]? _oneByOne;
    private readonly ulong[][] _results;
    private readonly (int Found, NumberColumn? Column)[] _counts;

    /// <summary>Prepares a run.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columnOf">The column of a fact; null where it is unknown of every row.</param>
    /// <param name="countOf">The column of a count of the members who meet a condition; null where it is unknown of every row.</param>
    public ColumnRun(BoundRuleSet rules, int rows, Func<Fact, Column?> columnOf, Func<object, Column?> countOf)
    {
        _rules = rules;
        _rows = rows;
        _values = new Column?[rules.Slots.ValueCount];
        for (int slot = 0; slot < _values.Length; slot++)
        {
            _values[slot] = columnOf(rules.Slots.Value(slot));
        }

        _flags = new Column?[rules.Slots.FlagCount];
        for (int flag = 0; flag < _flags.Length; flag++)
        {
            _flags[flag] = columnOf(rules.Slots.Flag(flag));
        }

        foreach (CompareQuotient quotient in rules.Quotients)
        {
            _oneByOne ??= new ulong[Bits.WordsFor(rows)];
            _values[quotient.Place.Slot] = Divided(quotient, _oneByOne);
        }

        _oneByOne = rules.HasMembers || rules.HasDeclarations ? Every(rows) : _oneByOne;
        _counts = [.. rules.Slots.Counts.Select(count => (count.Found, (NumberColumn?)countOf(count.Source)))];
        _results = new ulong[rules.ResultCount][];
        for (int result = 0; result < _results.Length; result++)
        {
            _results[result] = new ulong[Bits.WordsFor(rows)];
        }
    }

    /// <summary>For each result the rows that can still reach it.</summary>
    /// <param name="cores">How many cores may work: 1 for the calling thread alone, null for all.</param>
    public ulong[][] Run(int? cores)
    {
        int blocks = (_rows + ColumnBlock.Rows - 1) / ColumnBlock.Rows;
        if (blocks > 0)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = cores ?? -1 };
            Parallel.ForEach(Partitioner.Create(0, blocks, BlocksOfPart), options, part => Run(part.Item1, part.Item2));
        }

        return _results;
    }

    private void Run(int firstBlock, int endBlock)
    {
        if (_rules.HasScores)
        {
            RunScores(firstBlock, endBlock);
            return;
        }

        var readings = new (ulong Declared, ColumnReading Reading)[_rules.DeclaredModes.Length];
        for (int mode = 0; mode < readings.Length; mode++)
        {
            ulong declared = _rules.DeclaredModes[mode];
            readings[mode] = (declared, ReadingOf(_rules.SharedTable(declared)));
        }

        Span<ulong> rows = stackalloc ulong[ColumnBlock.Words];
        for (int block = firstBlock; block < endBlock; block++)
        {
            foreach ((ulong declared, ColumnReading reading) in readings)
            {
                RowsOf(block, declared, rows);
                if (rows.ContainsAnyExcept(0UL))
                {
                    reading.Read(block * ColumnBlock.Rows, rows, _results);
                }
            }

            ReadOneByOne(block);
        }
    }

    /// <summary>Scores are added up row by row of the sheet for all subjects at once; what stays open then is read one by one, exactly.</summary>
    private void RunScores(int firstBlock, int endBlock)
    {
        var reading = new ScoreColumns(_rules, _values, _flags, _counts);
        Span<ulong> open = stackalloc ulong[ColumnBlock.Words];
        for (int block = firstBlock; block < endBlock; block++)
        {
            reading.Read(block * ColumnBlock.Rows, _rows, _results, open);
            for (int word = 0; word < open.Length; word++)
            {
                for (ulong rows = open[word]; rows != 0; rows &= rows - 1)
                {
                    ReadRow((block * ColumnBlock.Rows) + (word * 64) + BitOperations.TrailingZeroCount(rows));
                }
            }
        }
    }

    private ColumnReading ReadingOf(CaseTable table)
    {
        var columns = new Column?[table.Variables.Length];
        for (int level = 0; level < columns.Length; level++)
        {
            Variable variable = table.Variables[level];
            columns[level] = variable.Slot < 0 ? null : variable.Fact.Kind == FactKind.YesNo ? _flags[variable.Slot] : _values[variable.Slot];
        }

        return new(table, columns);
    }

    /// <summary>The rows of a block that exist, are read by columns, and declare exactly these counts.</summary>
    private void RowsOf(int block, ulong declared, Span<ulong> rows)
    {
        for (int word = 0; word < rows.Length; word++)
        {
            int place = (block * ColumnBlock.Words) + word;
            int left = _rows - (place * 64);
            ulong bits = left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << left) - 1;
            bits &= ~(left > 0 && _oneByOne is not null ? _oneByOne[place] : 0);
            for (ulong slots = _rules.DeclaredSlots; slots != 0 && bits != 0; slots &= slots - 1)
            {
                int slot = BitOperations.TrailingZeroCount(slots);
                ulong known = _values[slot]?.KnownWords[place] ?? 0;
                bits &= declared.Has(slot) ? known : ~known;
            }

            rows[word] = bits;
        }
    }

    /// <summary>The quotient with what its sources say where it is not declared; marks the rows of which only one source is known.</summary>
    private NumberColumn? Divided(CompareQuotient divided, ulong[] oneByOne)
    {
        QuotientPlace place = divided.Place;
        var declared = (NumberColumn?)_values[place.Slot];
        var amount = (NumberColumn?)_values[place.Amount];
        var number = (NumberColumn?)_values[place.Number];
        if (amount is null && number is null)
        {
            return declared;
        }

        var quotient = new NumberColumn(_rules.Slots.Value(place.Slot), _rows);
        for (int row = 0; row < _rows; row++)
        {
            bool hasAmount = amount?.IsKnown(row) == true;
            bool hasNumber = number?.IsKnown(row) == true;
            if (declared?.IsKnown(row) == true)
            {
                quotient.Set(row, declared.Values[row]);
            }
            else if (hasAmount && hasNumber)
            {
                quotient.Set(row, CompareQuotient.Divide(amount!.Values[row], number!.Values[row] * divided.Times));
            }
            else if (hasAmount || hasNumber)
            {
                oneByOne[row / 64].Add(row);
            }
        }

        return quotient;
    }

    /// <summary>All the rows there are.</summary>
    private static ulong[] Every(int rows)
    {
        var words = new ulong[Bits.WordsFor(rows)];
        Array.Fill(words, ulong.MaxValue);
        if (rows % 64 != 0)
        {
            words[^1] = (1UL << rows) - 1;
        }

        return words;
    }

    private void ReadOneByOne(int block)
    {
        if (_oneByOne is null)
        {
            return;
        }

        int words = Math.Min(ColumnBlock.Words, _oneByOne.Length - (block * ColumnBlock.Words));
        for (int word = block * ColumnBlock.Words; word < (block * ColumnBlock.Words) + words; word++)
        {
            for (ulong open = _oneByOne[word]; open != 0; open &= open - 1)
            {
                ReadRow((word * 64) + BitOperations.TrailingZeroCount(open));
            }
        }
    }

    private void ReadRow(int row)
    {
        scoped Sheet sheet = _rules.Slots.Open(stackalloc long[_rules.Slots.SheetSize]);
        Learn(_values, row, ref sheet);
        Learn(_flags, row, ref sheet);
        for (int slot = 0; slot < _values.Length; slot++)
        {
            if (!_rules.Slots.SourcesOf(slot).IsEmpty && !sheet.IsKnown(slot))
            {
                _rules.Slots.Value(slot).AddUp(slot, ref sheet);
            }
        }

        foreach ((int found, NumberColumn? column) in _counts)
        {
            if (column is not null && column.IsKnown(row))
            {
                sheet.Remember(found, column.Values[row], column.Values[row]);
            }
        }

        ulong outcomes = _rules.Evaluate(in sheet);
        for (; outcomes != 0; outcomes &= outcomes - 1)
        {
            _results[BitOperations.TrailingZeroCount(outcomes)][row / 64].Add(row);
        }
    }

    private static void Learn(Column?[] columns, int row, scoped ref Sheet sheet)
    {
        for (int slot = 0; slot < columns.Length; slot++)
        {
            if (columns[slot] is { } column && column.IsKnown(row))
            {
                column.Learn(row, slot, ref sheet);
            }
        }
    }
}
