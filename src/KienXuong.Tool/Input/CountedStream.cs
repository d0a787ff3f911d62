namespace KienXuong.Tool.Input;

/// <summary>A stream that knows how much of it has been read. A failure to read is told as a problem of the file.</summary>
/// <param name="inner">The stream.</param>
/// <param name="total">How many bytes there are; null where nobody knows.</param>
internal sealed class CountedStream(Stream inner, long? total) : Stream
{
    private long _read;

    /// <summary>How many bytes there are; null where nobody knows.</summary>
    public long? Total => total;

    /// <summary>How many bytes have been read.</summary>
    public long BytesRead => Volatile.Read(ref _read);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            int read = inner.Read(buffer);
            Volatile.Write(ref _read, _read + read);
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(Texts.Unreadable(Files.ReasonOf(e)));
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
