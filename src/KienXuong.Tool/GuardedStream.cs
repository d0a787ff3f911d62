namespace KienXuong.Tool;

/// <summary>A stream of the process to which is written: a reader that has gone is told apart from every other failure, such as a full disk.</summary>
internal sealed class GuardedStream(Stream inner) : Stream
{
    /// <summary>EPIPE of Unix.</summary>
    private const int BrokenPipe = 32;

    /// <summary>ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows.</summary>
    private const int BrokenPipeOfWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOfWindows = unchecked((int)0x800700E8);

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
        catch (UnauthorizedAccessException e)
        {
            throw new OutputClosedException(e);
        }
        catch (IOException e) when (e.HResult is BrokenPipe or BrokenPipeOfWindows or ClosingPipeOfWindows)
        {
            throw new OutputClosedException(e);
        }
        catch (IOException e)
        {
            throw new ProblemException(Texts.Unwritable(Files.ReasonOf(e)));
        }
    }
}
