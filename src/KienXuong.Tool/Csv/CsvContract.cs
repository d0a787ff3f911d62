using System.Collections.Frozen;
using System.Collections.Immutable;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Csv;

/// <summary>Quy ước CSV: every column that a kind of CSV file can have, with all its headings.</summary>
/// <typeparam name="TBuilder">What builds a row.</typeparam>
internal sealed class CsvContract<TBuilder>
    where TBuilder : RowBuilder
{
    /// <summary>The units after a heading that change nothing.</summary>
    private static readonly ImmutableArray<string> PlainUnits = ["(*)", "(dong)", "(d)", "(vnd)", "(nguoi)", "(khau)", "(m2)", "(m²)", "(con)", "(chiec)", "(cai)", "(kwh)"];

    private readonly FrozenDictionary<string, Column<TBuilder>> _byHeading;

    /// <summary>Makes the contract.</summary>
    /// <param name="columns">The columns in the order of the contract.</param>
    /// <param name="start">Starts a row.</param>
    public CsvContract(ImmutableArray<Column<TBuilder>> columns, Func<CsvRecord, TBuilder> start)
    {
        Columns = columns;
        Start = start;
        var headings = new Dictionary<string, Column<TBuilder>>(StringComparer.Ordinal);
        foreach (Column<TBuilder> column in columns)
        {
            headings.TryAdd(Folded.Of(column.Path), column);    // one field may stand in two units, each under its own heading
            foreach (string other in column.OtherHeadings)
            {
                headings.Add(Folded.Of(other), column);
            }
        }

        _byHeading = headings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The columns in the order of the contract.</summary>
    public ImmutableArray<Column<TBuilder>> Columns { get; }

    /// <summary>Starts a row.</summary>
    public Func<CsvRecord, TBuilder> Start { get; }

    /// <summary>The units that may stand after a heading, folded: those in which the list is kept.</summary>
    public ImmutableArray<string> Units { get; init; } = PlainUnits;

    /// <summary>The column that a heading means; null where it means none. A unit after it that changes nothing may stand there, such as (đồng).</summary>
    /// <param name="heading">The heading as the file writes it.</param>
    public Column<TBuilder>? Find(string heading)
    {
        string folded = Folded.Of(heading);
        if (_byHeading.TryGetValue(folded, out Column<TBuilder>? column))
        {
            return column;
        }

        string plain = folded.Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal).TrimEnd(' ', ':', '*');
        foreach (string unit in Units)
        {
            plain = plain.EndsWith(unit, StringComparison.Ordinal) ? plain[..^unit.Length].TrimEnd() : plain;
        }

        return _byHeading.GetValueOrDefault(plain);
    }
}
