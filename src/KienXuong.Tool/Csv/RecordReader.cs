namespace KienXuong.Tool.Csv;

/// <summary>
/// The records of a file as the text that the CSV parser reads, one row of the parser for each record, so that the parser never meets a
/// row it would stop at. A record without sound fields is handed on as one empty field.
/// </summary>
internal sealed class RecordReader(RecordSplitter splitter) : TextReader
{
    private const string EmptyField = "\"\"";

    private readonly Queue<CsvRecord> _waiting = new();
    private string _text = "";
    private int _at;

    /// <summary>The record of the row that the parser has just read. Call it once for each row.</summary>
    public CsvRecord Take() => _waiting.Dequeue();

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (_at == _text.Length)
        {
            if (!splitter.TryRead(out CsvRecord record))
            {
                return 0;
            }

            _waiting.Enqueue(record);
            _text = TextOf(record) + "\n";
            _at = 0;
        }

        int length = Math.Min(buffer.Length, _text.Length - _at);
        _text.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    private static string TextOf(CsvRecord record) => record.Fault switch
    {
        RecordFault.None => record.Raw,
        RecordFault.Encoding => record.Raw.Replace('\0', '\uFFFD'),
        RecordFault.Quote or RecordFault.TooLong => EmptyField,
    };
}
