using System.Collections.Immutable;

namespace KienXuong.Tool.Forms;

/// <summary>Prints a form as one page of HTML for A4 paper, with nothing loaded from elsewhere.</summary>
internal static class FormHtml
{
    private const string Style =
        """
        @page { size: A4; margin: 12mm; }
        body { font: 9.5pt/1.3 "Times New Roman", "Liberation Serif", "DejaVu Serif", serif; color: #000; background: #fff; max-width: 186mm; margin: 8mm auto; }
        h1 { font-size: 12pt; text-align: center; margin: 6mm 0 2.5mm; }
        h2 { font-size: 10pt; margin: 2.5mm 0 1mm; }
        h1, h2 { break-after: avoid; }
        p { margin: 0.6mm 0; }
        p b { font-weight: 600; }
        p span { display: inline-block; margin-right: 3mm; }
        table { border-collapse: collapse; width: 100%; margin: 0.5mm 0 1.5mm; }
        th, td { border: 0.4pt solid #000; padding: 0.3mm 1.2mm; text-align: center; width: 14mm; }
        th { background: #eee; font-weight: 600; }
        th:first-child, td:first-child { width: 8mm; }
        th.t, td.t { text-align: left; width: auto; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
        tr.h { break-after: avoid; }
        tr.h td { font-weight: 600; background: #f6f6f6; }
        .wide { font-size: 7.5pt; }
        .wide th, .wide td { width: auto; padding: 0.3mm 0.4mm; }
        .wide th { height: 34mm; vertical-align: bottom; }
        .wide th span { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; max-height: 33mm; line-height: 1.1; }
        .wide th.t { width: 34mm; }
        .sign { display: flex; justify-content: space-around; margin: 8mm 0 22mm; break-inside: avoid; font-weight: 600; }
        @media print { body { margin: 0; max-width: none; } h1.s { break-before: page; } th, tr.h td { print-color-adjust: exact; } }
        """;

    /// <summary>Prints.</summary>
    /// <param name="output">Where the page goes.</param>
    /// <param name="title">Its title.</param>
    /// <param name="blocks">The form.</param>
    public static void Write(TextWriter output, string title, ImmutableArray<FormBlock> blocks)
    {
        output.WriteLine("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + Text(title) + "</title>\n<style>\n" + Style + "\n</style>\n</head>\n<body>");
        bool isFirst = true;
        foreach (FormBlock block in blocks)
        {
            switch (block)
            {
                case FormBlock.Heading { Level: 1 } heading:
                    output.WriteLine((isFirst ? "<h1>" : "<h1 class=\"s\">") + Text(heading.Text) + "</h1>");
                    isFirst = false;
                    break;
                case FormBlock.Heading heading:
                    output.WriteLine("<h2>" + Text(heading.Text) + "</h2>");
                    break;
                case FormBlock.Field field:
                    output.WriteLine("<p><b>" + Text(field.Label) + ":</b> " + string.Concat(field.Value.Split("   ").Select(static part => "<span>" + Text(part) + "</span>")) + "</p>");
                    break;
                case FormBlock.Table table:
                    Write(output, table);
                    break;
                case FormBlock.Signatures signatures:
                    output.WriteLine("<div class=\"sign\">" + string.Concat(signatures.Names.Select(static name => "<div>" + Text(name) + "</div>")) + "</div>");
                    break;
            }
        }

        output.WriteLine("</body>\n</html>");
        output.Flush();
    }

    private static void Write(TextWriter output, FormBlock.Table table)
    {
        output.Write(table.IsWide ? "<table class=\"wide\"><thead><tr>" : "<table><thead><tr>");
        foreach ((int place, string head) in table.Headings.Index())
        {
            output.Write((place == 1 ? "<th class=\"t\"><span>" : "<th><span>") + Text(head) + "</span></th>");
        }

        output.WriteLine("</tr></thead><tbody>");
        foreach (FormRow row in table.Rows)
        {
            output.Write(row.IsHead ? "<tr class=\"h\">" : "<tr>");
            foreach ((int place, string cell) in row.Cells.Index())
            {
                output.Write((place == 1 ? "<td class=\"t\">" : "<td>") + Text(cell) + "</td>");
            }

            output.WriteLine("</tr>");
        }

        output.WriteLine("</tbody></table>");
    }

    private static string Text(string text) => Output.Shown.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
