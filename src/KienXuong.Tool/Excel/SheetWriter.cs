using System.Globalization;
using System.Xml;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Excel;

/// <summary>Ghi sheet: writes the rows of a sheet one after another. Text is always written as text, never as a formula.</summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>The most letters that a cell can hold.</summary>
    private const int MostLetters = 32_767;

    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XmlWriter _xml;
    private long _row;

    /// <summary>Begins a sheet.</summary>
    /// <param name="part">Where it goes.</param>
    /// <param name="headingLine">The row of its headings, which stays in sight with all above it.</param>
    /// <param name="wideFrom">The place of the first column with longer texts, from 0.</param>
    /// <param name="wideThrough">The place of the last.</param>
    public SheetWriter(Stream part, long headingLine, int wideFrom, int wideThrough)
    {
        _xml = XmlWriter.Create(part, new XmlWriterSettings { CloseOutput = true });
        _xml.WriteStartElement("worksheet", Namespace);
        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        _xml.WriteAttributeString("workbookViewId", "0");
        _xml.WriteStartElement("pane");
        _xml.WriteAttributeString("ySplit", Number(headingLine));
        _xml.WriteAttributeString("topLeftCell", "A" + Number(headingLine + 1));
        _xml.WriteAttributeString("activePane", "bottomLeft");
        _xml.WriteAttributeString("state", "frozen");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteStartElement("cols");
        Width(1, wideFrom, "14");
        Width(wideFrom + 1, wideThrough + 1, "26");
        _xml.WriteEndElement();
        _xml.WriteStartElement("sheetData");
    }

    /// <summary>Writes a row of cells that lie next to each other.</summary>
    /// <param name="line">Its number where that is still free; else it is written below the last.</param>
    /// <param name="cells">The cells with their looks.</param>
    public void Row(long line, IEnumerable<(SheetCell Cell, SheetStyle Style)> cells)
    {
        _row = Math.Max(_row + 1, line);
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", Number(_row));
        int column = 0;
        foreach ((SheetCell cell, SheetStyle style) in cells)
        {
            Cell(ListTable.LettersOf(column) + Number(_row), cell, style);
            column++;
        }

        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Cell(string address, SheetCell cell, SheetStyle style)
    {
        if (cell.IsBlank && style is not (SheetStyle.RejectedPlain or SheetStyle.Heading))
        {
            return;
        }

        bool isNumber = cell is { Kind: CellKind.Number, ShownDigits: 0 } || (cell.Kind == CellKind.Date && style is SheetStyle.Date or SheetStyle.RejectedDate);
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", address);
        _xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
        if (isNumber)
        {
            _xml.WriteElementString("v", cell.Value);
        }
        else if (!cell.IsBlank)
        {
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is");
            _xml.WriteStartElement("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(SharedTexts.Escaped(TextOf(cell)));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private static string TextOf(SheetCell cell)
    {
        string text = cell.ShownDigits > 0 ? cell.Text.PadLeft(cell.ShownDigits, '0') : cell.Text;
        return text.Length > MostLetters ? string.Concat(text.AsSpan(0, MostLetters - 1), "…") : text;
    }

    private void Width(int from, int through, string width)
    {
        if (through >= from)
        {
            _xml.WriteStartElement("col");
            _xml.WriteAttributeString("min", Number(from));
            _xml.WriteAttributeString("max", Number(through));
            _xml.WriteAttributeString("width", width);
            _xml.WriteAttributeString("customWidth", "1");
            _xml.WriteEndElement();
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
