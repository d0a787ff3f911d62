namespace KienXuong.Tool.Tests;

/// <summary>Looks at the memory in use, after collection, while a list is being read.</summary>
internal sealed class MemorySample(Stream inner) : Stream
{
    private const int ReadsOfSample = 20_000;

    private int _reads;

    public long Lowest { get; private set; } = long.MaxValue;

    public long Highest { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_reads++ % ReadsOfSample == 0)
        {
            long now = GC.GetTotalMemory(forceFullCollection: true);
            Lowest = Math.Min(Lowest, now);
            Highest = Math.Max(Highest, now);
        }

        return inner.Read(buffer, offset, count);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
