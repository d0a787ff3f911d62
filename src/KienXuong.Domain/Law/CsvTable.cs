using System.Collections.Immutable;
using System.Text;

namespace KienXuong.Domain.Law;

/// <summary>A table embedded in the package as comma-separated text: a heading and rows; a cell with commas stands in quotation marks.</summary>
/// <param name="Heading">The names of the columns.</param>
/// <param name="Rows">The cells of each row.</param>
internal sealed record CsvTable(ImmutableArray<string> Heading, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Reads an embedded table.</summary>
    /// <param name="name">The name of its file.</param>
    public static CsvTable Embedded(string name)
    {
        using Stream stream = typeof(CsvTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("The package lacks the table " + name + ".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(Cells(lines[0]), [.. lines.Skip(1).Select(Cells)]);
    }

    /// <summary>The place of a column.</summary>
    /// <param name="name">Its name in the heading.</param>
    public int Column(string name) => Heading.IndexOf(name) is >= 0 and int place ? place
        : throw new InvalidOperationException("The table lacks the column " + name + ".");

    private static ImmutableArray<string> Cells(string line)
    {
        ImmutableArray<string>.Builder cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        foreach (char letter in line)
        {
            switch (letter)
            {
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                default:
                    cell.Append(letter);
                    break;
            }
        }

        cells.Add(cell.ToString());
        return cells.ToImmutable();
    }
}
