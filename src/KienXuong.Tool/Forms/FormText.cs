using System.Collections.Immutable;
using KienXuong.Tool.Output;
using Spectre.Console;

namespace KienXuong.Tool.Forms;

/// <summary>Prints a form as text.</summary>
internal static class FormText
{
    /// <summary>Prints.</summary>
    /// <param name="console">Where the tables go.</param>
    /// <param name="output">The same as text.</param>
    /// <param name="blocks">The form.</param>
    public static void Write(IAnsiConsole console, TextWriter output, ImmutableArray<FormBlock> blocks)
    {
        foreach (FormBlock block in blocks)
        {
            switch (block)
            {
                case FormBlock.Heading heading:
                    output.WriteLine();
                    output.WriteLine(heading.Level == 1 ? heading.Text.ToUpperInvariant() : heading.Text);
                    break;
                case FormBlock.Field field:
                    output.WriteLine(Shown.Of(field.Label + ": " + field.Value));
                    break;
                case FormBlock.Table table:
                    output.Flush();
                    PlainTable.Write(console, table.Headings, [.. table.Rows.Select(static row => (string[])[.. row.Cells])]);
                    break;
                case FormBlock.Signatures signatures:
                    output.WriteLine();
                    output.WriteLine(string.Join(new string(' ', 30), signatures.Names));
                    output.WriteLine();
                    break;
            }
        }

        output.Flush();
    }
}
