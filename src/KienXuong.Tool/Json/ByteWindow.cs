using System.Text;

namespace KienXuong.Tool.Json;

/// <summary>The part of a stream that is in memory: grows while one household does not fit, and moves on when it has been taken.</summary>
internal sealed class ByteWindow(Stream stream)
{
    /// <summary>The most bytes that one household can have.</summary>
    public const int Largest = 1 << 24;

    /// <summary>The most bytes of a broken rest that a message repeats.</summary>
    private const int LongestRest = 1000;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _line = 1;

    /// <summary>What is in memory and not yet taken.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether nothing follows.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Leaves out the byte order mark of UTF-8.</summary>
    public void SkipByteOrderMark()
    {
        while (!IsLast && Bytes.Length < 3)
        {
            Grow();
        }

        if (Bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            _start += Encoding.UTF8.Preamble.Length;
        }
    }

    /// <summary>The first byte that is no blank; null where there is none.</summary>
    public byte? First()
    {
        while (true)
        {
            int place = Bytes.IndexOfAnyExcept(" \t\r\n"u8);
            if (place >= 0)
            {
                return Bytes[place];
            }

            if (IsLast)
            {
                return null;
            }

            Grow();
        }
    }

    /// <summary>Takes bytes away, with all that stands before them.</summary>
    /// <param name="start">The first byte taken.</param>
    /// <param name="end">The first byte that stays.</param>
    /// <returns>The line of the first byte, and the bytes.</returns>
    public (long Line, byte[] Bytes) Take(int start, int end)
    {
        long line = _line + Bytes[..start].Count((byte)'\n');
        byte[] taken = Bytes[start..end].ToArray();
        _line = line + taken.AsSpan().Count((byte)'\n');
        _start += end;
        return (line, taken);
    }

    /// <summary>Reads more.</summary>
    /// <exception cref="ProblemException">One household is larger than any can be.</exception>
    public void Grow()
    {
        if (_end - _start == _buffer.Length)
        {
            if (_buffer.Length == Largest)
            {
                throw new ProblemException(Texts.JsonTooLarge);
            }

            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        Bytes.CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        int read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        IsLast = read == 0;
    }

    /// <summary>The beginning of the rest as text, without the comma that parts it from what was taken.</summary>
    public string RestAsText() => Encoding.UTF8.GetString(Bytes[..Math.Min(Bytes.Length, LongestRest)]).Trim().TrimStart(',').TrimStart();
}
