using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace KienXuong.Tool.Excel;

/// <summary>Bảng chữ dùng chung: the texts of a workbook that its cells refer to by number.</summary>
internal static partial class SharedTexts
{
    /// <summary>Reads them.</summary>
    /// <param name="xml">The table.</param>
    public static List<string> Read(XmlReader xml)
    {
        List<string> texts = [];
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "si")
            {
                texts.Add(ItemOf(xml));
            }
        }

        return texts;
    }

    /// <summary>The text of an item, without its looks and without what says how to pronounce it.</summary>
    /// <param name="xml">Stands on the item, and at its end afterwards.</param>
    public static string ItemOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        string item = xml.LocalName;
        var text = new StringBuilder();
        bool isSpoken = false;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && string.Equals(xml.LocalName, item, StringComparison.Ordinal)))
        {
            if (xml.LocalName is "rPh")
            {
                isSpoken = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "t" && !xml.IsEmptyElement)
            {
                string part = ContentOf(xml);
                text.Append(isSpoken ? "" : part);
            }
        }

        return Unescaped(text.ToString());
    }

    /// <summary>The text in an element.</summary>
    /// <param name="xml">Stands on the element, and at its end afterwards.</param>
    public static string ContentOf(XmlReader xml)
    {
        string element = xml.LocalName;
        string text = "";
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && string.Equals(xml.LocalName, element, StringComparison.Ordinal)))
        {
            text += xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace ? xml.Value : "";
        }

        return text;
    }

    /// <summary>A text without the escapes of the file format, such as _x000D_ for a line end.</summary>
    /// <param name="text">The text as the file writes it.</param>
    public static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text
        : Escape().Replace(text, static match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    /// <summary>A text as the file writes it: letters that look like an escape are escaped, and letters that XML cannot hold are marked.</summary>
    /// <param name="text">The text.</param>
    public static string Escaped(string text)
    {
        string escaped = Escape().Replace(text, static match => "_x005F" + match.Value);
        return escaped.All(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) && IsPaired(escaped)
            ? escaped
            : string.Concat(escaped.Select(static c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));
    }

    private static bool IsPaired(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, 1_000)]
    private static partial Regex Escape();
}
