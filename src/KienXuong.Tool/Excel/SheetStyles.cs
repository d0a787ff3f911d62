using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KienXuong.Tool.Excel;

/// <summary>Các kiểu ô của tệp kết quả: the looks of a written workbook, in the order of <see cref="SheetStyle"/>.</summary>
internal static class SheetStyles
{
    private const uint TextFormat = 49;
    private const uint DateFormat = 164;

    /// <summary>The looks.</summary>
    public static Stylesheet Sheet => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd/mm/yyyy" }),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFFFC7CE"),
            Solid("FFDDEBF7"),
            Solid("FFFFEB9C")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Of(0, fill: 0),
            Of(TextFormat, fill: 0),
            Of(DateFormat, fill: 0),
            Of(0, fill: 2),
            Of(TextFormat, fill: 2),
            Of(DateFormat, fill: 2),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center })
            {
                NumberFormatId = TextFormat,
                FontId = 1,
                FillId = 3,
                BorderId = 0,
                FormatId = 0,
                ApplyNumberFormat = true,
                ApplyFont = true,
                ApplyFill = true,
                ApplyAlignment = true,
            },
            Of(TextFormat, fill: 4)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Of(uint number, uint fill) => new()
    {
        NumberFormatId = number,
        FontId = 0,
        FillId = fill,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = number > 0,
        ApplyFill = fill > 0,
    };

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = HexBinaryValue.FromString(colour) }) { PatternType = PatternValues.Solid });
}
