using System.Globalization;
using System.Text;

namespace KienXuong.Tool.Tests;

/// <summary>A long CSV list that is made while it is read, so that it is nowhere in memory as a whole.</summary>
internal sealed class GeneratedList(int rows) : Stream
{
    private byte[] _line = "id,area,incomePerHead,job,dependants,nutrition\n"u8.ToArray();
    private int _at;
    private int _made;

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
        if (_at == _line.Length)
        {
            if (_made == rows)
            {
                return 0;
            }

            string income = _made % 1000 == 999 ? "nhiều" : "1500000";
            _line = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"H{_made++},rural,{income},1,1,{_made % 2}\n"));
            _at = 0;
        }

        int length = Math.Min(count, _line.Length - _at);
        _line.AsSpan(_at, length).CopyTo(buffer.AsSpan(offset));
        _at += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
