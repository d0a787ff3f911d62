using System.Globalization;
using System.Text;
using System.Xml;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Excel;

/// <summary>Reads the rows of a sheet one after another.</summary>
/// <param name="xml">The sheet.</param>
/// <param name="texts">The shared texts of the workbook.</param>
/// <param name="formats">Its number formats.</param>
/// <param name="from1904">Whether its days are counted from 1904.</param>
internal sealed class SheetReader(XmlReader xml, IReadOnlyList<string> texts, NumberFormats formats, bool from1904)
{
    /// <summary>The rows of a sheet of the file format.</summary>
    private const int MostRows = 1 << 20;

    private int _row;

    /// <summary>The next row in which something stands; null at the end.</summary>
    public SheetRow? Next()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "row")
            {
                int before = _row;
                _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : _row + 1;
                if (_row <= before || _row > MostRows)
                {
                    throw new XmlException("Rows out of order.");
                }

                if (!xml.IsEmptyElement && Row() is { Length: > 0 } row)
                {
                    return row;
                }
            }
        }

        return null;
    }

    private SheetRow Row()
    {
        List<int> columns = [];
        List<SheetCell> cells = [];
        int column = -1;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "row"))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not "c")
            {
                continue;
            }

            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            if (columns.Count > 0 && column <= columns[^1])
            {
                throw new XmlException("Cells out of order.");
            }

            SheetCell cell = Cell(xml.GetAttribute("t") ?? "n", xml.GetAttribute("s"));
            if (!cell.IsBlank)
            {
                columns.Add(column);
                cells.Add(cell);
            }
        }

        return new(_row, [.. columns], [.. cells]);
    }

    private SheetCell Cell(string type, string? style)
    {
        string value = "";
        bool hasFormula = false;
        if (!xml.IsEmptyElement)
        {
            var inline = new StringBuilder();
            while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "c"))
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (xml.LocalName)
                {
                    case "f":
                        hasFormula = true;
                        break;
                    case "v" when !xml.IsEmptyElement:
                        value = SharedTexts.ContentOf(xml);
                        break;
                    case "is":
                        inline.Append(SharedTexts.ItemOf(xml));
                        break;
                }
            }

            value = type is "inlineStr" ? inline.ToString() : value;
        }

        if (value.Length == 0)
        {
            return hasFormula && type is not "str" ? new(CellKind.NoValue, "") : default;
        }

        return type switch
        {
            "s" => TextOf(texts[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)]),
            "str" => TextOf(SharedTexts.Unescaped(value)),
            "inlineStr" => TextOf(value),
            "b" => new(CellKind.Boolean, value is "1" ? "true" : "false", value),
            "e" => new(CellKind.Error, value),
            "d" => TextOf(value.Replace("T00:00:00", "", StringComparison.Ordinal)),
            _ => formats[style].CellOf(value, from1904),
        };
    }

    private static SheetCell TextOf(string text) => string.IsNullOrWhiteSpace(text) ? default : SheetCell.Of(text);

    private static int? ColumnOf(string? address)
    {
        int column = 0;
        foreach (char c in address ?? "")
        {
            if (c is < 'A' or > 'Z')
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
