namespace KienXuong.Tool.Tests;

/// <summary>An output whose reader has gone.</summary>
internal sealed class ClosedStream : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");
}
