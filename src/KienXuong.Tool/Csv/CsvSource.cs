using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using Sylvan.Data.Csv;

namespace KienXuong.Tool.Csv;

/// <summary>Tệp CSV: the records of a CSV file.</summary>
/// <typeparam name="TBuilder">What builds a row.</typeparam>
/// <typeparam name="T">The record.</typeparam>
internal sealed class CsvSource<TBuilder, T> : IRowSource<T>
    where TBuilder : RowBuilder<T>
    where T : class
{
    private readonly TextReader _text;
    private readonly RecordReader _records;
    private readonly CsvDataReader _csv;
    private readonly Header<Column<TBuilder>> _header;
    private readonly Func<CsvRecord, TBuilder> _start;
    private readonly char _delimiter;

    private CsvSource(TextReader text, RecordReader records, CsvDataReader csv, Header<Column<TBuilder>> header, Func<CsvRecord, TBuilder> start, char delimiter)
    {
        _text = text;
        _records = records;
        _csv = csv;
        _header = header;
        _start = start;
        _delimiter = delimiter;
        Table = new(header.Headings, header.PlaceOf, CellsOf);
    }

    /// <inheritdoc/>
    public ImmutableArray<Bilingual> Warnings => _header.Warnings;

    /// <inheritdoc/>
    public bool HasHeads => _header.Has(Column.Head) || _header.Has(Column.Commune);

    /// <inheritdoc/>
    public ListTable Table { get; }

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="contract">Its columns.</param>
    /// <exception cref="ProblemException">There is no header that can be used.</exception>
    public static CsvSource<TBuilder, T> Open(TextReader text, CsvContract<TBuilder> contract)
    {
        var lines = new LineReader(text);
        if (!TryReadFirst(lines, out TextLine first))
        {
            throw new ProblemException(Texts.EmptyFile);
        }

        char? named = Delimiters.Named(first.Text);
        if (named is not null && !TryReadFirst(lines, out first))
        {
            throw new ProblemException(Texts.EmptyFile);
        }

        char delimiter = named ?? Delimiters.Detect(first.Text);
        var records = new RecordReader(new RecordSplitter(lines, first, delimiter));
        CsvDataReader csv = CsvDataReader.Create(records, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = delimiter,
            Comment = '\0',
            BufferSize = 4 * LineReader.Longest,
        });
        csv.Read();
        return records.Take().Fault switch
        {
            RecordFault.None => new(
                text, records, csv, Header<Column<TBuilder>>.Of(Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString), contract.Find), contract.Start, delimiter),
            RecordFault.Encoding => throw new ProblemException(Texts.HeaderNotUtf8),
            RecordFault.Quote or RecordFault.TooLong => throw new ProblemException(Texts.NoHeader),
        };
    }

    /// <inheritdoc/>
    public string NameOf(string path) => _header.NameOf(path);

    /// <inheritdoc/>
    public IEnumerable<Row<T>> Read()
    {
        while (_csv.Read())
        {
            CsvRecord record = _records.Take();
            yield return record.Fault switch
            {
                RecordFault.None => Read(record),
                RecordFault.Encoding => Unreadable(record, Enumerable.Range(0, _csv.RowFieldCount).Select(_csv.GetString).ToList()),
                RecordFault.Quote or RecordFault.TooLong => Unreadable(record, SoundFields.Of(record.Raw, _delimiter)),
            };
        }
    }

    public void Dispose()
    {
        _csv.Dispose();
        _records.Dispose();
        _text.Dispose();
    }

    private Row<T> Read(CsvRecord record)
    {
        TBuilder row = _start(record);
        int fields = Math.Min(_csv.RowFieldCount, _header.Count);
        for (int i = 0; i < fields; i++)
        {
            ReadOnlySpan<char> text = _csv.GetFieldSpan(i).Trim();
            if (_header[i] is { } column && (!text.IsEmpty || column.ReadsBlank))
            {
                column.Read(row, column.Path, text);
            }
        }

        if (_csv.RowFieldCount < _header.Count)
        {
            row.Refuse(RowErrors.MissingColumn(_header[_csv.RowFieldCount]?.Path ?? "", _csv.RowFieldCount, _header.Count));
        }
        else if (HasMore())
        {
            row.Refuse(RowErrors.ExtraColumn(_csv.RowFieldCount, _header.Count));
        }

        if (row.Id is null && _header.Has(Column.Id))
        {
            row.Refuse(RowErrors.IdMissing());
        }

        return row.Build() with { Table = Table };
    }

    /// <summary>The fields of a row; its whole text where it cannot be parted.</summary>
    private IReadOnlyList<SheetCell> CellsOf(InputRow row) => QuoteScan.Over(row.Raw, QuoteState.FieldStart, _delimiter) is QuoteState.Open or QuoteState.Broken
        ? [SheetCell.Of(row.Raw)]
        : [.. SoundFields.Of(row.Raw + _delimiter, _delimiter).Select(SheetCell.Of)];

    /// <summary>A damaged row: what is wrong with it, in which field, and its id, so that the officer finds it, unless that is damaged itself.</summary>
    private Row<T> Unreadable(CsvRecord record, List<string> fields)
    {
        int damaged = record.Fault == RecordFault.Encoding ? fields.FindIndex(IsDamaged) : fields.Count;
        string field = damaged >= 0 && damaged < _header.Count ? _header[damaged]?.Path ?? "" : "";
        InputError error = record.Fault switch
        {
            RecordFault.Quote => RowErrors.Quotation(field),
            RecordFault.TooLong => RowErrors.TooLong(field),
            RecordFault.Encoding or RecordFault.None => RowErrors.Encoding(field, record.Raw),
        };
        int place = _header.PlaceOf(Column.Id);
        string id = place >= 0 && place < fields.Count && place != damaged ? fields[place].Trim() : "";
        return new(record.Line, record.Raw) { Id = id.Length == 0 || IsDamaged(id) ? null : id, Table = Table, Errors = [error] };
    }

    private static bool IsDamaged(string field) => field.AsSpan().IndexOfAny('\uFFFD', '\0') >= 0;

    /// <summary>Whether something stands to the right of the last heading.</summary>
    private bool HasMore()
    {
        for (int i = _header.Count; i < _csv.RowFieldCount; i++)
        {
            if (!_csv.GetFieldSpan(i).IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadFirst(LineReader lines, out TextLine line)
    {
        while (lines.TryRead(out line))
        {
            if (!line.IsBlank)
            {
                return true;
            }
        }

        return false;
    }
}
