namespace KienXuong.Domain.Rules;

/// <summary>For one block of rows and each of some nodes: the rows for which yes is still possible, and those for which no is.</summary>
internal sealed class ColumnTruths(int nodes)
{
    private readonly ulong[] _yes = new ulong[nodes * ColumnBlock.Words];
    private readonly ulong[] _no = new ulong[nodes * ColumnBlock.Words];

    public Span<ulong> Yes(int node) => _yes.AsSpan(node * ColumnBlock.Words, ColumnBlock.Words);

    public Span<ulong> No(int node) => _no.AsSpan(node * ColumnBlock.Words, ColumnBlock.Words);

    /// <summary>Sets the rows that are so, of those that are known; of the others both answers are possible.</summary>
    public void Set(int node, ReadOnlySpan<ulong> so, ReadOnlySpan<ulong> known)
    {
        Span<ulong> yes = Yes(node);
        Span<ulong> no = No(node);
        for (int word = 0; word < yes.Length; word++)
        {
            (yes[word], no[word]) = (so[word] | ~known[word], ~so[word] | ~known[word]);
        }
    }

    public void SetAll(int node, bool yes, bool no)
    {
        Yes(node).Fill(yes ? ulong.MaxValue : 0);
        No(node).Fill(no ? ulong.MaxValue : 0);
    }
}
