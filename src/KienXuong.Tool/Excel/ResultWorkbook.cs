using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KienXuong.Domain;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Excel;

/// <summary>Tệp kết quả: a workbook that is being written, sheet after sheet.</summary>
internal sealed class ResultWorkbook : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly Sheets _sheets = new();
    private readonly Language _language;

    /// <summary>Begins the workbook.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="language">The language.</param>
    public ResultWorkbook(Stream output, Language language)
    {
        _language = language;
        _document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        WorkbookPart workbook = _document.AddWorkbookPart();
        workbook.Workbook = new Workbook(_sheets);
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Sheet;
    }

    /// <summary>A new sheet for a list.</summary>
    /// <param name="table">The list.</param>
    /// <param name="name">The name where the list has no sheet.</param>
    /// <param name="added">The headings of the columns added.</param>
    public ListSheet NewSheet(ListTable table, Bilingual name, ImmutableArray<string> added) =>
        new(NewPart(table.Sheet ?? name.In(_language)), table, added, Texts.ResultHeading.In(_language));

    /// <summary>A new sheet; a name that the workbook has already gets a mark.</summary>
    /// <param name="name">Its name.</param>
    public Stream NewPart(string name)
    {
        while (_sheets.Elements<Sheet>().Any(sheet => string.Equals(sheet.Name?.Value, name, StringComparison.OrdinalIgnoreCase)))
        {
            name += Texts.ResultHeading.In(_language);
        }

        WorksheetPart part = _document.WorkbookPart!.AddNewPart<WorksheetPart>();
        uint number = (uint)_sheets.Count() + 1;
        _sheets.Append(new Sheet { Id = _document.WorkbookPart.GetIdOfPart(part), SheetId = number, Name = name });
        return part.GetStream(FileMode.Create);
    }

    public void Dispose()
    {
        _document.Save();
        _document.Dispose();
    }
}
