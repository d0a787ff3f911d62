namespace KienXuong.Domain.Rules;

/// <summary>The facts of the members of one subject, one row a member. A row is laid out like the sheet, with the facts of the subject beside those of the member.</summary>
internal sealed class MemberRows
{
    private readonly int _size;
    private readonly long[] _low;
    private readonly long[] _high;
    private readonly (ulong Known, ulong MayBeYes, ulong MayBeNo)[] _bits;

    /// <summary>Rows of members of whom nothing is known, of a subject of whom a sheet tells.</summary>
    public MemberRows(int count, scoped in Sheet sheet)
    {
        _size = sheet.Low.Length;
        _low = GC.AllocateUninitializedArray<long>(_size * count);
        _high = GC.AllocateUninitializedArray<long>(_size * count);
        _bits = new (ulong, ulong, ulong)[count];
        for (int m = 0; m < count; m++)
        {
            sheet.Low.CopyTo(_low.AsSpan(m * _size));
            sheet.High.CopyTo(_high.AsSpan(m * _size));
            _bits[m] = (sheet.Known, sheet.MayBeYes, sheet.MayBeNo);
        }
    }

    public int Count => _bits.Length;

    /// <summary>Keeps what a sheet that shows the row says beyond its values.</summary>
    public void Keep(int member, scoped in Sheet row) => _bits[member] = (row.Known, row.MayBeYes, row.MayBeNo);

    /// <summary>Makes a sheet show the row of a member: what is learned then is written to the row.</summary>
    public void Show(int member, scoped ref Sheet row)
    {
        row.Low = _low.AsSpan(member * _size, _size);
        row.High = _high.AsSpan(member * _size, _size);
        (row.Known, row.MayBeYes, row.MayBeNo) = _bits[member];
    }

    /// <summary>The same members of a subject of whom another sheet tells.</summary>
    public MemberRows Under(scoped in Sheet sheet)
    {
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
}
