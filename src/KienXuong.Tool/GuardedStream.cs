namespace KienXuong.Tool;

/// <summary>A stream of the process to which is written: a broken pipe is told apart from every other failure of input and output.</summary>
internal sealed class GuardedStream(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => Guard(inner, static (stream, _) => stream.Flush(), default);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => Guard(inner, static (stream, bytes) => stream.Write(bytes), buffer);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static void Guard(Stream stream, Action<Stream, ReadOnlySpan<byte>> act, ReadOnlySpan<byte> bytes)
    {
        try
        {
            act(stream, bytes);
        }
        catch (IOException e)
        {
            throw new OutputClosedException(e);
        }
    }
}
