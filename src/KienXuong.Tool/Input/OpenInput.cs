namespace KienXuong.Tool.Input;

/// <summary>A file of households that is open.</summary>
/// <param name="Bytes">Its bytes, counted as they are read.</param>
/// <param name="Source">Its households.</param>
internal sealed record OpenInput(CountedStream Bytes, IHouseholdSource Source) : IDisposable
{
    public void Dispose()
    {
        Source.Dispose();
        Bytes.Dispose();
    }
}
