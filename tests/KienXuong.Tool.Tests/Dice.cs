namespace KienXuong.Tool.Tests;

/// <summary>Chance with a fixed seed, the same on every version of the framework.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0.</summary>
    public int Below(int bound)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)bound);
    }

    /// <summary>Whether something of so many per cent comes true.</summary>
    public bool Under(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];
}
