namespace KienXuong.Tool.Input;

/// <summary>A file that is open.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="Bytes">Its bytes, counted as they are read.</param>
/// <param name="Source">Its records.</param>
internal sealed record OpenInput<T>(CountedStream Bytes, IRowSource<T> Source) : IDisposable
    where T : class
{
    public void Dispose()
    {
        Source.Dispose();
        Bytes.Dispose();
    }
}
