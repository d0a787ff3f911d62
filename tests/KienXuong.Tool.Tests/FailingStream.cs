namespace KienXuong.Tool.Tests;

/// <summary>An output that fails when it is written to.</summary>
internal sealed class FailingStream(int code) : MemoryStream
{
    public const int BrokenPipe = 32;

    public const int DiskFull = 28;

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("It fails.", code);

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("It fails.", code);
}
