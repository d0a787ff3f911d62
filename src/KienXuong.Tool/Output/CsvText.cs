using System.Buffers;
using System.Globalization;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Writes rows of a CSV file: fields in quotation marks where they need them, and no text that a spreadsheet would run as a formula.</summary>
internal sealed class CsvText(TextWriter text)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\"\r\n\t");

    private bool _isFirst = true;

    /// <summary>Writes a field of text from outside. Text that looks like a formula gets an apostrophe before it.</summary>
    /// <param name="field">The text.</param>
    public void Field(string field)
    {
        Part();
        bool isFormula = field.Length > 0 && field[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
        if (!isFormula && field.AsSpan().IndexOfAny(Special) < 0)
        {
            text.Write(field);
            return;
        }

        text.Write('"');
        if (isFormula)
        {
            text.Write('\'');
        }

        text.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        text.Write('"');
    }

    /// <summary>Writes a field with a number; null is an empty field.</summary>
    /// <param name="number">The number.</param>
    public void Number(long? number)
    {
        Part();
        if (number is { } known)
        {
            text.Write(known.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a field with the text or the number of a cell.</summary>
    /// <param name="cell">The cell.</param>
    public void Cell(SheetCell cell)
    {
        if (cell.Kind == CellKind.Number)
        {
            Part();
            text.Write(cell.Value);
        }
        else
        {
            Field(cell.Text);
        }
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        text.Write('\n');
        _isFirst = true;
    }

    private void Part()
    {
        if (!_isFirst)
        {
            text.Write(',');
        }

        _isFirst = false;
    }
}
