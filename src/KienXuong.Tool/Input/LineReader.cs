using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KienXuong.Tool.Input;

/// <summary>Reads a text line by line, in bounded memory however long a line is. A line ends with CR, LF or both.</summary>
internal sealed class LineReader(TextReader text)
{
    /// <summary>The longest line that is read, in characters.</summary>
    public const int Longest = 1 << 16;

    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _long = new();
    private int _at;
    private int _end;
    private long _number;
    private bool _afterReturn;

    /// <summary>The next line; false at the end.</summary>
    /// <param name="line">The line.</param>
    public bool TryRead([MaybeNullWhen(false)] out TextLine line)
    {
        _long.Clear();
        bool tooLong = false;
        bool any = false;
        while (Fill())
        {
            any = true;
            ReadOnlySpan<char> rest = _buffer.AsSpan(_at, _end - _at);
            int length = rest.IndexOfAny('\r', '\n');
            ReadOnlySpan<char> part = length < 0 ? rest : rest[..length];
            tooLong |= _long.Length + part.Length > Longest;
            if (length >= 0)
            {
                _afterReturn = rest[length] == '\r';
                _at += length + 1;
                line = new(++_number, Joined(part), tooLong);
                return true;
            }

            Keep(part);
            _at = _end;
        }

        line = any ? new(++_number, _long.ToString(), tooLong) : default;
        return any;
    }

    private string Joined(ReadOnlySpan<char> part)
    {
        if (_long.Length == 0 && part.Length <= Longest)
        {
            return part.ToString();
        }

        Keep(part);
        return _long.ToString();
    }

    private void Keep(ReadOnlySpan<char> part)
    {
        int room = Longest - _long.Length;
        _long.Append(part.Length > room ? part[..room] : part);
    }

    /// <summary>Whether there is a character at the place; takes the second half of CR LF away first.</summary>
    private bool Fill()
    {
        while (true)
        {
            if (_at == _end)
            {
                _at = 0;
                _end = text.Read(_buffer, 0, _buffer.Length);
                if (_end == 0)
                {
                    return false;
                }
            }

            if (_afterReturn && _buffer[_at] == '\n')
            {
                _at++;
                _afterReturn = false;
                continue;
            }

            _afterReturn = false;
            return true;
        }
    }
}
