using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;

namespace KienXuong.Tool.Csv;

/// <summary>Dòng tiêu đề: which column of the contract stands at which place of a file.</summary>
/// <typeparam name="TColumn">The columns.</typeparam>
internal sealed class Header<TColumn>
    where TColumn : Column
{
    private readonly ImmutableArray<string> _headings;
    private readonly ImmutableArray<TColumn?> _columns;

    private Header(ImmutableArray<string> headings, ImmutableArray<TColumn?> columns)
    {
        _headings = headings;
        _columns = columns;
        Warnings = [.. Enumerable.Range(0, headings.Length).Where(i => columns[i] is null).Select(Unknown)];
    }

    /// <summary>How many columns it has; blank headings at its end do not count.</summary>
    public int Count => _headings.Length;

    /// <summary>The headings as the file writes them.</summary>
    public ImmutableArray<string> Headings => _headings;

    /// <summary>The columns that nobody reads.</summary>
    public ImmutableArray<Bilingual> Warnings { get; }

    /// <summary>The column at a place; null where nobody reads it.</summary>
    /// <param name="place">The place, from 0.</param>
    public TColumn? this[int place] => _columns[place];

    /// <summary>Reads a header.</summary>
    /// <param name="headings">The headings of the file.</param>
    /// <param name="find">The column that a heading means; null where it means none.</param>
    /// <exception cref="ProblemException">A heading stands twice, or none is known.</exception>
    public static Header<TColumn> Of(IEnumerable<string> headings, Func<string, TColumn?> find)
    {
        List<string> names = [.. headings.Select(static heading => heading.Trim())];
        while (names.Count > 0 && names[^1].Length == 0)
        {
            names.RemoveAt(names.Count - 1);
        }

        if (names.Exists(static name => name.AsSpan().IndexOfAny('\uFFFD', '\0') >= 0))
        {
            throw new ProblemException(Texts.HeaderNotUtf8);
        }

        ImmutableArray<TColumn?> columns = [.. names.Select(find)];
        if (columns.All(static column => column is null))
        {
            throw new ProblemException(Texts.NoHeader);
        }

        RefuseTwins(names, columns);
        return new([.. names], columns);
    }

    /// <summary>Whether a column is there.</summary>
    /// <param name="path">Its canonical heading.</param>
    public bool Has(string path) => PlaceOf(path) >= 0;

    /// <summary>The heading of a column as the file writes it; the path itself where the file has none.</summary>
    /// <param name="path">Its canonical heading.</param>
    public string NameOf(string path) => PlaceOf(path) is >= 0 and int place ? _headings[place] : path;

    /// <summary>The place of a column, from 0; -1 where the file has none.</summary>
    /// <param name="path">Its canonical heading.</param>
    public int PlaceOf(string path)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (string.Equals(_columns[i]?.Path, path, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static void RefuseTwins(List<string> names, ImmutableArray<TColumn?> columns)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            string meaning = columns[i]?.Path ?? "?" + Input.Folded.Of(names[i]);
            if (names[i].Length > 0 && !seen.TryAdd(meaning, names[i]))
            {
                throw new ProblemException(Texts.HeadingTwice(seen[meaning], names[i]));
            }
        }
    }

    private Bilingual Unknown(int place) => _headings[place].Length == 0
        ? Texts.ColumnWithoutHeading((place + 1).ToString(CultureInfo.InvariantCulture))
        : Texts.UnknownColumn(_headings[place]);
}
