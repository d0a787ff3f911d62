namespace KienXuong.Domain.Rules;

/// <summary>The facts of the members of one subject, one row a member, each row laid out like the member slots of the sheet.</summary>
internal sealed class MemberRows(int valueSlots, int count)
{
    private readonly long[] _low = new long[valueSlots * count];
    private readonly long[] _high = new long[valueSlots * count];
    private readonly ulong[] _known = new ulong[count];
    private readonly ulong[] _mayBeYes = new ulong[count];
    private readonly ulong[] _mayBeNo = new ulong[count];

    public int Count => count;

    /// <summary>Keeps what the sheet now says in the member slots as the row of a member.</summary>
    public void Keep(int member, scoped in Sheet sheet)
    {
        sheet.Low.CopyTo(_low.AsSpan(member * valueSlots));
        sheet.High.CopyTo(_high.AsSpan(member * valueSlots));
        _known[member] = sheet.Known;
        _mayBeYes[member] = sheet.MayBeYes;
        _mayBeNo[member] = sheet.MayBeNo;
    }

    /// <summary>As many members of whom nothing is known.</summary>
    public MemberRows Forgotten(scoped in Sheet nothing)
    {
        var rows = new MemberRows(valueSlots, count);
        for (int m = 0; m < count; m++)
        {
            rows.Keep(m, in nothing);
        }

        return rows;
    }

    /// <summary>Puts the row of a member into the sheet.</summary>
    public void Show(int member, scoped ref Sheet sheet)
    {
        _low.AsSpan(member * valueSlots, valueSlots).CopyTo(sheet.Low);
        _high.AsSpan(member * valueSlots, valueSlots).CopyTo(sheet.High);
        sheet.Known = _known[member];
        sheet.MayBeYes = _mayBeYes[member];
        sheet.MayBeNo = _mayBeNo[member];
    }
}
