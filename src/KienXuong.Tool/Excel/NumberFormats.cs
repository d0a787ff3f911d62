using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KienXuong.Tool.Excel;

/// <summary>Các định dạng số của một tệp: the format of each style of a workbook.</summary>
internal sealed class NumberFormats
{
    private readonly NumberFormat[] _byStyle;

    /// <summary>Reads them.</summary>
    /// <param name="workbook">The workbook.</param>
    public NumberFormats(WorkbookPart workbook)
    {
        Stylesheet? styles = workbook.WorkbookStylesPart?.Stylesheet;
        var codes = new Dictionary<uint, NumberFormat>();
        foreach (NumberingFormat format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format is { NumberFormatId.Value: var id, FormatCode.Value: { } code })
            {
                codes[id] = NumberFormat.Of(code);
            }
        }

        _byStyle =
        [
            .. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(each => each.NumberFormatId?.Value is not { } id ? default
                : codes.TryGetValue(id, out NumberFormat known) ? known : NumberFormat.BuiltIn((int)Math.Min(id, int.MaxValue))),
        ];
    }

    /// <summary>The format of a style; that of plain numbers where there is none.</summary>
    /// <param name="style">The number of the style as a cell writes it; null for none.</param>
    public NumberFormat this[string? style] =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < _byStyle.Length ? _byStyle[place] : default;
}
