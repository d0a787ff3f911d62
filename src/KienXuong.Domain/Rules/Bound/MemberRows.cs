namespace KienXuong.Domain.Rules;

/// <summary>The facts of the members of one subject, one row a member. A row is laid out like the sheet, with the facts of the subject beside those of the member.</summary>
/// <remarks>The rows are written when one is first looked at: most subjects are decided by how many of their members meet each condition, which is counted before.</remarks>
internal class MemberRows
{
    private (ulong Known, ulong MayBeYes, ulong MayBeNo)[] _bits = [];
    private long[] _low = [];
    private long[] _high = [];
    private int _size = -1;

    /// <summary>Rows of members who are read when a row is first looked at; by then nothing may have changed on the sheet.</summary>
    protected MemberRows(int count) => Count = count;

    /// <summary>Rows of members of whom nothing is known, of a subject of whom a sheet tells.</summary>
    public MemberRows(int count, scoped in Sheet sheet)
    {
        Count = count;
        Write(in sheet);
    }

    public int Count { get; }

    /// <summary>Keeps what a sheet that shows the row says beyond its values.</summary>
    public void Keep(int member, scoped in Sheet row) => _bits[member] = (row.Known, row.MayBeYes, row.MayBeNo);

    /// <summary>Makes a sheet show the row of a member: what is learned then is written to the row.</summary>
    /// <param name="member">The place of the member.</param>
    /// <param name="row">The sheet of the subject, or one that already shows a row.</param>
    public void Show(int member, scoped ref Sheet row)
    {
        if (_size < 0)
        {
            Write(in row);
        }

        row.Low = _low.AsSpan(member * _size, _size);
        row.High = _high.AsSpan(member * _size, _size);
        (row.Known, row.MayBeYes, row.MayBeNo) = _bits[member];
    }

    /// <summary>The same members of a subject of whom another sheet tells.</summary>
    public MemberRows Under(scoped in Sheet sheet)
    {
        if (_size < 0)
        {
            var read = (MemberRows)MemberwiseClone();
            read.Write(in sheet);
            return read;
        }

        Slots slots = sheet.Slots;
        var rows = new MemberRows(Count, in sheet);
        for (int m = 0; m < Count; m++)
        {
            for (ulong own = slots.MemberValues; own != 0; own &= own - 1)
            {
                int place = (m * _size) + System.Numerics.BitOperations.TrailingZeroCount(own);
                (rows._low[place], rows._high[place]) = (_low[place], _high[place]);
            }

            (ulong known, ulong mayBeYes, ulong mayBeNo) = _bits[m];
            rows._bits[m] = (
                (sheet.Known & ~slots.MemberValues) | (known & slots.MemberValues),
                (sheet.MayBeYes & ~slots.MemberFlags) | (mayBeYes & slots.MemberFlags),
                (sheet.MayBeNo & ~slots.MemberFlags) | (mayBeNo & slots.MemberFlags));
        }

        return rows;
    }

    /// <summary>Reads what a member says to a sheet that shows its row; nothing is said of members of whom nothing is known.</summary>
    protected virtual void Read(int member, scoped ref Sheet row)
    {
    }

    /// <summary>Writes the rows of a subject of whom a sheet tells.</summary>
    private void Write(scoped in Sheet sheet)
    {
        _size = sheet.Low.Length;
        _bits = new (ulong, ulong, ulong)[Count];
        _low = GC.AllocateUninitializedArray<long>(_size * Count);
        _high = GC.AllocateUninitializedArray<long>(_size * Count);
        Sheet row = sheet;
        for (int m = 0; m < Count; m++)
        {
            sheet.Low.CopyTo(_low.AsSpan(m * _size));
            sheet.High.CopyTo(_high.AsSpan(m * _size));
            _bits[m] = (sheet.Known, sheet.MayBeYes, sheet.MayBeNo);
            Show(m, ref row);
            Read(m, ref row);
            Keep(m, in row);
        }
    }
}
