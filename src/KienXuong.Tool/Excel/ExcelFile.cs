using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KienXuong.Domain;

namespace KienXuong.Tool.Excel;

/// <summary>Tệp Excel: a workbook (.xlsx) that is open to read. Whatever is wrong with it becomes a problem that a person can read.</summary>
internal sealed class ExcelFile : IDisposable
{
    /// <summary>The most bytes of a file; a list of 100,000 households has fewer.</summary>
    private const int MostBytes = 64 << 20;

    /// <summary>The most bytes of what is packed in it, so that a small file cannot fill the memory.</summary>
    private const long MostUnpacked = 256L << 20;

    /// <summary>The most bytes of a part that is taken whole: the list of sheets, the styles.</summary>
    private const long MostOfPart = 32L << 20;

    private readonly MemoryStream _bytes;
    private readonly SpreadsheetDocument _document;
    private readonly ImmutableArray<Sheet> _sheets;
    private readonly NumberFormats _formats;
    private readonly bool _from1904;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private IReadOnlyList<string>? _texts;

    private ExcelFile(MemoryStream bytes)
    {
        _bytes = bytes;
        RefuseTooLarge(bytes);
        _document = SpreadsheetDocument.Open(bytes, isEditable: false);
        WorkbookPart workbook = _document.WorkbookPart ?? throw new InvalidDataException();
        _sheets = [.. (workbook.Workbook?.Sheets?.Elements<Sheet>() ?? []).Where(sheet => sheet is { Id.Value: not null } && workbook.GetPartById(sheet.Id!.Value!) is WorksheetPart)];
        _from1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        _formats = new(workbook);
    }

    /// <summary>The names of the sheets that are shown, in order.</summary>
    public IEnumerable<string> Sheets => _sheets
        .Where(static sheet => sheet.State is null || sheet.State.Value == SheetStateValues.Visible)
        .Select(static sheet => sheet.Name?.Value ?? "");

    /// <summary>The sheets that hold something and have not been read.</summary>
    public IEnumerable<string> Unread => Sheets.Where(sheet => !_read.Contains(sheet) && Read(sheet, most: 1).Count > 0);

    /// <summary>Opens a workbook.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="ProblemException">It is no workbook, or one that cannot be read.</exception>
    public static ExcelFile Open(Stream bytes)
    {
        var whole = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read = bytes.Read(buffer); read > 0; read = bytes.Read(buffer))
        {
            whole.Write(buffer.AsSpan(0, read));
            if (whole.Length > MostBytes)
            {
                throw new ProblemException(Texts.ExcelTooLarge);
            }
        }

        whole.Position = 0;
        if (WhyNot(whole.GetBuffer().AsSpan(0, (int)whole.Length)) is { } problem)
        {
            throw new ProblemException(problem);
        }

        return Guarded(() => new ExcelFile(whole));
    }

    /// <summary>Reads the rows of a sheet in which something stands.</summary>
    /// <param name="sheet">Its name.</param>
    /// <param name="most">The most rows to read.</param>
    /// <exception cref="ProblemException">It cannot be read.</exception>
    public List<SheetRow> Read(string sheet, int most = int.MaxValue) => Guarded(() =>
    {
        WorkbookPart workbook = _document.WorkbookPart!;
        _texts ??= TextsOf(workbook);
        Sheet found = _sheets.First(each => string.Equals(each.Name?.Value ?? "", sheet, StringComparison.Ordinal));
        using Stream part = workbook.GetPartById(found.Id!.Value!).GetStream();
        using XmlReader xml = XmlOf(part);
        var reader = new SheetReader(xml, _texts, _formats, _from1904);
        List<SheetRow> rows = [];
        if (most == int.MaxValue)
        {
            _read.Add(sheet);
        }

        while (rows.Count < most && reader.Next() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    });

    public void Dispose()
    {
        _document.Dispose();
        _bytes.Dispose();
    }

    private static List<string> TextsOf(WorkbookPart workbook)
    {
        if (workbook.SharedStringTablePart is not { } table)
        {
            return [];
        }

        using Stream part = table.GetStream();
        using XmlReader xml = XmlOf(part);
        return SharedTexts.Read(xml);
    }

    private static XmlReader XmlOf(Stream part) =>
        XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true });

    /// <summary>Looks at the sizes that the parts have once unpacked; no more than that is ever unpacked of a part.</summary>
    private static void RefuseTooLarge(MemoryStream bytes)
    {
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true))
        {
            long all = 0;
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                bool isTable = entry.FullName.Contains("/worksheets/", StringComparison.OrdinalIgnoreCase) ||
                    entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ||
                    entry.FullName.Contains("/media/", StringComparison.OrdinalIgnoreCase);
                if (entry.Length < 0 || entry.Length > (isTable ? MostUnpacked : MostOfPart) || (all += entry.Length) > MostUnpacked)
                {
                    throw new ProblemException(Texts.ExcelTooLarge);
                }
            }
        }

        bytes.Position = 0;
    }

    /// <summary>Why the bytes are no workbook, told by how they begin; null where they may be one.</summary>
    private static Bilingual? WhyNot(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => Texts.EmptyFile,
        [0x50, 0x4B, 0x03, 0x04, ..] => null,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? Texts.ExcelEncrypted : Texts.OldExcel,
        _ => Texts.NotExcel,
    };

    private static TResult Guarded<TResult>(Func<TResult> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not ProblemException)
        {
            throw new ProblemException(Texts.ExcelBroken);
        }
    }
}
