using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using NodaTime;

namespace KienXuong.Tool.Tests;

/// <summary>Makes a workbook as Excel writes it, the same bytes each time: shared texts, real dates, codes with zeros, formulas, merged cells.</summary>
internal sealed class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly DateTimeOffset Stamp = new(2024, 10, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, string Xml)> _sheets = [];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>A cell with its own markup, such as a formula: <c>t="e"</c> and <c>&lt;v&gt;#REF!&lt;/v&gt;</c>.</summary>
    public sealed record Cell(string Attributes, string Content);

    public bool From1904 { get; init; }

    public static Cell Formula(string formula, string? value) => new("", $"<f>{formula}</f>" + (value is null ? "" : $"<v>{value}</v>"));

    public static Cell Error(string error) => new("t=\"e\"", $"<f>1/0</f><v>{error}</v>");

    /// <summary>A number shown as a date.</summary>
    public static Cell Serial(string number) => new("s=\"1\"", $"<v>{number}</v>");

    /// <summary>A number shown with four digits.</summary>
    public static Cell Zeros(int number) => new("s=\"2\"", $"<v>{number}</v>");

    /// <summary>A date shown as month and year.</summary>
    public static Cell Month(int year, int month) => new("s=\"3\"", $"<v>{SerialOf(new(year, month, 1))}</v>");

    public Workbook Sheet(string name, IEnumerable<object?[]> rows, params string[] merged)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach ((int place, object?[] row) in rows.Index())
        {
            if (row.Length > 0)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{place + 1}\">{string.Concat(row.Index().Select(each => XmlOf(each.Item, Letters(each.Index) + (place + 1).ToString(CultureInfo.InvariantCulture))))}</row>");
            }
        }

        xml.Append("</sheetData>");
        if (merged.Length > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merged.Length}\">{string.Concat(merged.Select(static area => $"<mergeCell ref=\"{area}\"/>"))}</mergeCells>");
        }

        _sheets.Add((name, xml.Append("</worksheet>").ToString()));
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                Override("/xl/workbook.xml", "sheet.main") + Override("/xl/styles.xml", "styles") + Override("/xl/sharedStrings.xml", "sharedStrings") +
                string.Concat(_sheets.Index().Select(static each => Override($"/xl/worksheets/sheet{each.Index + 1}.xml", "worksheet"))) + "</Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">" + (From1904 ? "<workbookPr date1904=\"1\"/>" : "") + "<sheets>" +
                string.Concat(_sheets.Index().Select(static each => $"<sheet name=\"{SecurityElement.Escape(each.Item.Name)}\" sheetId=\"{each.Index + 1}\" r:id=\"rId{each.Index + 1}\"/>")) + "</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">" +
                string.Concat(_sheets.Index().Select(static each => $"<Relationship Id=\"rId{each.Index + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{each.Index + 1}.xml\"/>")) +
                $"<Relationship Id=\"rIdStyles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdTexts\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/><numFmt numFmtId=\"165\" formatCode=\"0000\"/><numFmt numFmtId=\"166\" formatCode=\"mm/yyyy\"/></numFmts>" +
                "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>" +
                "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\" applyNumberFormat=\"1\"/><xf numFmtId=\"166\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            foreach ((int place, (_, string xml)) in _sheets.Index())
            {
                Add(zip, $"xl/worksheets/sheet{place + 1}.xml", xml);
            }

            Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">" + string.Concat(_texts.Select(static text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>")) + "</sst>");
        }

        return bytes.ToArray();
    }

    private string XmlOf(object? value, string address) => value switch
    {
        null or "" => "",
        string text => $"<c r=\"{address}\" t=\"s\"><v>{PlaceOf(text)}</v></c>",
        LocalDate date => XmlOf(Serial(SerialOf(date).ToString(CultureInfo.InvariantCulture)), address),
        Cell cell => $"<c r=\"{address}\" {cell.Attributes}>{cell.Content}</c>",
        IFormattable number => $"<c r=\"{address}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private int PlaceOf(string text)
    {
        if (!_places.TryGetValue(text, out int place))
        {
            place = _texts.Count;
            _texts.Add(text);
            _places.Add(text, place);
        }

        return place;
    }

    private static int SerialOf(LocalDate date) => Period.Between(new LocalDate(1899, 12, 30), date, PeriodUnits.Days).Days;

    private static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    private static string Override(string part, string kind) =>
        $"<Override PartName=\"{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Stamp;
        using var text = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        text.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
    }
}
