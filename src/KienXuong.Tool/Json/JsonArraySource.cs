using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using KienXuong.Domain;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Json;

/// <summary>
/// Tệp JSON: one record, or an array of records, read one after another. Each is cut out as text and not as a tree, so that a
/// key that stands twice is still there to be refused.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="stream">The bytes of the file.</param>
/// <param name="rows">Makes the rows.</param>
internal sealed class JsonArraySource<T>(Stream stream, JsonRows<T> rows) : IRowSource<T>
    where T : class
{
    /// <summary>The deepest nesting at which a record can still be cut out. The contract itself is flatter.</summary>
    public const int Deepest = 1000;

    private readonly ByteWindow _window = new(stream);
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = Deepest });
    private bool _isArray;

    /// <inheritdoc/>
    public ImmutableArray<Bilingual> Warnings => [];

    /// <inheritdoc/>
    public bool HasHeads => false;

    /// <inheritdoc/>
    public string NameOf(string path) => path;

    /// <inheritdoc/>
    public IEnumerable<Row<T>> Read()
    {
        _window.SkipByteOrderMark();
        _isArray = _window.First() switch
        {
            (byte)'[' => true,
            (byte)'{' => false,
            null => throw new ProblemException(Texts.EmptyFile),
            _ => throw new ProblemException(Texts.NotJson),
        };
        while (TryNext(out Row<T>? row, out bool isBroken))
        {
            yield return row;
            if (isBroken)
            {
                throw new ProblemException(Texts.JsonBroken(row.Line));
            }
        }
    }

    public void Dispose() => stream.Dispose();

    private Row<T> RowOf(long line, byte[] json)
    {
        string raw = Encoding.UTF8.GetString(json);
        return Utf8.IsValid(json) ? rows.Of(line, raw) : JsonRows<T>.Damaged(line, raw);
    }

    /// <summary>The next household; false at the end. Where the text is no JSON any more, the rest of it is one broken row.</summary>
    private bool TryNext([NotNullWhen(true)] out Row<T>? row, out bool isBroken)
    {
        isBroken = false;
        try
        {
            row = TryCut(out long line, out byte[]? json) ? RowOf(line, json) : null;
        }
        catch (JsonException e)
        {
            row = JsonRows<T>.Rest((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1, _window.RestAsText());
            isBroken = true;
        }

        return row is not null;
    }

    /// <summary>Cuts out the next household with all that stands inside it; false at the end.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    private bool TryCut(out long line, [NotNullWhen(true)] out byte[]? json)
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_window.Bytes, _window.IsLast, _state);
            bool isThere = reader.Read();
            int start = isThere ? (int)reader.TokenStartIndex : 0;
            bool isBracket = isThere && _isArray && reader.CurrentDepth == 0;
            if (isThere && (isBracket || reader.TrySkip()))
            {
                _state = reader.CurrentState;
                (line, json) = _window.Take(start, (int)reader.BytesConsumed);
                if (!isBracket)
                {
                    return true;
                }
            }
            else if (_window.IsLast)
            {
                (line, json) = (0, null);
                return false;
            }
            else
            {
                _window.Grow();
            }
        }
    }
}
