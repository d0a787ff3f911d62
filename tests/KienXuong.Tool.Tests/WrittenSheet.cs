using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KienXuong.Tool.Tests;

/// <summary>A sheet of a workbook that the tool wrote, opened by the library itself: its texts, its formulas, its colours by address.</summary>
internal sealed class WrittenSheet
{
    private readonly Dictionary<string, Cell> _cells;
    private readonly string[] _colours;

    private WrittenSheet(IEnumerable<Cell> cells, Stylesheet styles)
    {
        _cells = cells.ToDictionary(static cell => cell.CellReference!.Value!, StringComparer.Ordinal);
        string[] fills = [.. styles.Fills!.Elements<Fill>().Select(static fill => fill.PatternFill?.ForegroundColor?.Rgb?.Value ?? "")];
        _colours = [.. styles.CellFormats!.Elements<CellFormat>().Select(format => fills[(int)format.FillId!.Value])];
    }

    public string this[string address] => _cells.TryGetValue(address, out Cell? cell) ? cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "" : "";

    public bool HasFormula => _cells.Values.Any(static cell => cell.CellFormula is not null);

    public string[] Column(string letters) => [.. _cells.Keys.Where(address => address.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == letters).Select(address => this[address])];

    public string Row(int number) => string.Join('|', Enumerable.Range(0, 100).Select(column => this[Input.ListTable.LettersOf(column) + number.ToString(System.Globalization.CultureInfo.InvariantCulture)])).TrimEnd('|');

    public bool IsText(string address) => _cells[address].DataType?.Value == CellValues.InlineString;

    public string ColourOf(string address) => _colours[(int)_cells[address].StyleIndex!.Value];

    public string AddressOf(string text) => _cells.First(each => this[each.Key] == text).Key;

    public static Dictionary<string, WrittenSheet> Open(string path)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(path, isEditable: false);
        WorkbookPart workbook = document.WorkbookPart!;
        return workbook.Workbook!.Sheets!.Elements<Sheet>().ToDictionary(
            static sheet => sheet.Name!.Value!,
            sheet => new WrittenSheet(((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Cell>(), workbook.WorkbookStylesPart!.Stylesheet!),
            StringComparer.Ordinal);
    }
}
