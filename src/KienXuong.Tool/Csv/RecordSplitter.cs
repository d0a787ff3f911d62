using System.Diagnostics.CodeAnalysis;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Csv;

/// <summary>
/// Joins the lines of a CSV file into records: a field in quotation marks may run over several lines. A quotation mark that is
/// never closed spoils only the line on which it stands; without this the parser would swallow every row below it.
/// </summary>
internal sealed class RecordSplitter(LineReader lines, TextLine first, char delimiter)
{
    /// <summary>The most lines that a record runs over.</summary>
    public const int MostLines = 32;

    private readonly LinkedList<TextLine> _ahead = new([first]);

    /// <summary>The next record that is not blank; false at the end.</summary>
    /// <param name="record">The record.</param>
    public bool TryRead(out CsvRecord record)
    {
        TextLine line;
        do
        {
            if (!TryTake(out line))
            {
                record = default;
                return false;
            }
        }
        while (IsBlank(line.Text));

        record = FromLine(line);
        return true;
    }

    private CsvRecord FromLine(TextLine line)
    {
        if (line.IsTooLong)
        {
            return new(line.Number, line.Text, RecordFault.TooLong);
        }

        QuoteState state = QuoteScan.Over(line.Text, QuoteState.FieldStart, delimiter);
        if (state != QuoteState.Open)
        {
            return new(line.Number, line.Text, FaultOf(line, state));
        }

        string whole = line.Text;
        var taken = new List<TextLine>();
        while (state == QuoteState.Open && taken.Count < MostLines && TryTake(out TextLine next))
        {
            taken.Add(next);
            if (next.IsTooLong || whole.Length + next.Text.Length > LineReader.Longest)
            {
                break;
            }

            whole += "\n" + next.Text;
            state = QuoteScan.Over(next.Text, state, delimiter);
        }

        if (state is QuoteState.Open or QuoteState.Broken)
        {
            PutBack(taken);
            return new(line.Number, line.Text, RecordFault.Quote);
        }

        return new(line.Number, whole, line.IsDamaged || taken.Exists(static each => each.IsDamaged) ? RecordFault.Encoding : RecordFault.None);
    }

    private static RecordFault FaultOf(TextLine line, QuoteState state) =>
        state == QuoteState.Broken ? RecordFault.Quote
        : line.IsDamaged ? RecordFault.Encoding
        : RecordFault.None;

    private bool IsBlank(string text)
    {
        foreach (char c in text)
        {
            if (c != delimiter && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTake([MaybeNullWhen(false)] out TextLine line)
    {
        if (_ahead.First is { } first)
        {
            line = first.Value;
            _ahead.RemoveFirst();
            return true;
        }

        return lines.TryRead(out line);
    }

    private void PutBack(List<TextLine> taken)
    {
        for (int i = taken.Count - 1; i >= 0; i--)
        {
            _ahead.AddFirst(taken[i]);
        }
    }
}
