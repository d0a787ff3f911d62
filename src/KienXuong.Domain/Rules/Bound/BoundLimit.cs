namespace KienXuong.Domain.Rules;

/// <summary>A limit on the day of the binder: one number, or one for each choice of a key fact.</summary>
/// <param name="Values">The numbers.</param>
/// <param name="KeySlot">The slot of the key fact; -1 when there is one number.</param>
/// <param name="Use">The parameter that gives them; null for a number written in the rule.</param>
internal sealed record BoundLimit(long[] Values, int KeySlot, ParameterUse? Use)
{
    /// <summary>Whether two limits are the same and cite the same parameter.</summary>
    public bool Same(BoundLimit other) =>
        KeySlot == other.KeySlot && Use?.Parameter == other.Use?.Parameter && Values.AsSpan().SequenceEqual(other.Values);

    /// <summary>The places of the limits that are still possible, a bit each.</summary>
    public ulong KeysOf(scoped in Sheet sheet) => KeySlot < 0 ? 1 : unchecked((ulong)sheet.Low[KeySlot]);

    /// <summary>The limit where the key is known; null where it is not.</summary>
    public long? At(scoped in Sheet sheet)
    {
        if (KeySlot < 0)
        {
            return Values[0];
        }

        ulong choices = unchecked((ulong)sheet.Low[KeySlot]);
        return System.Numerics.BitOperations.IsPow2(choices)
            ? Values[System.Numerics.BitOperations.TrailingZeroCount(choices)]
            : null;
    }
}
