using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Excel;

/// <summary>Thân danh sách: which rows of a sheet are rows of its list, and which are titles, totals, section names or signatures.</summary>
internal sealed class ListBody
{
    /// <summary>The most cells of a row of signatures.</summary>
    private const int MostSigned = 4;

    private static readonly string[] Totals = ["tong cong", "tong so", "tong", "cong", "total"];

    private static readonly string[] Sections = ["thon ", "xom ", "ap ", "ban ", "to dan pho", "to 1", "to 2", "to 3", "to 4", "to 5", "to 6", "to 7", "to 8", "to 9", "khu ", "lang ", "buon ", "phum ", "soc ", "khom ", "xa ", "phuong ", "thi tran "];

    private static readonly string[] Signatures =
    [
        "nguoi lap", "tm.", "tm ", "t/m", "thay mat", "ubnd", "uy ban", "chu tich", "kt.", "pho chu tich", "(ky", "ky ten", "xac nhan", "truong thon", "to truong",
        "thu truong", "can bo", "ghi chu:", "truong ban", "nguoi ra soat", "dieu tra vien", "danh sach nay", "danh sach gom",
    ];

    private readonly SheetHeading _heading;
    private readonly int _keyPlace;
    private readonly Func<int, bool> _isKnown;
    private readonly List<SheetRow> _rows = [];
    private readonly List<SheetRow> _around = [];
    private readonly List<SkippedRows> _skipped = [];
    private bool _isAfterTotals;
    private bool _isAfterSignature;

    private ListBody(SheetHeading heading, int keyPlace, Func<int, bool> isKnown)
    {
        _heading = heading;
        _keyPlace = keyPlace;
        _isKnown = isKnown;
    }

    /// <summary>The rows of the list.</summary>
    public IReadOnlyList<SheetRow> Rows => _rows;

    /// <summary>The rows that are copied as they are: those that are no rows of the list, and the upper row of a heading of two.</summary>
    public IReadOnlyList<SheetRow> Around => _around;

    /// <summary>The rows that are none.</summary>
    public IReadOnlyList<SkippedRows> Skipped => _skipped;

    /// <summary>Parts the rows of a sheet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="keyPlace">The place of the ids; -1 where there are none.</param>
    /// <param name="isKnown">Whether a column is read.</param>
    public static ListBody Of(IReadOnlyList<SheetRow> rows, SheetHeading heading, int keyPlace, Func<int, bool> isKnown)
    {
        var body = new ListBody(heading, keyPlace, isKnown);
        int before = heading.Last;
        foreach (SheetRow row in rows)
        {
            if (row.Number < heading.First)
            {
                body.Skip(row, Texts.RowsOfTitle);
            }
            else if (row.Number < heading.Last)
            {
                body._around.Add(row);
            }
            else if (row.Number > heading.Last)
            {
                body.Take(row, isAfterBlank: row.Number > before + 1);
                before = row.Number;
            }
        }

        return body;
    }

    private void Take(SheetRow row, bool isAfterBlank)
    {
        Bilingual? why = _rows.Count == 0 && IsNumbering(row) ? Texts.RowOfColumnNumbers
            : IsHeadingAgain(row) ? Texts.RowOfHeadingAgain
            : WhyNot(row, [.. row.Cells.Select(static cell => Folded.Of(cell.Text))], isAfterBlank);
        if (why is null)
        {
            _rows.Add(row);
        }
        else
        {
            Skip(row, why);
        }
    }

    private void Skip(SheetRow row, Bilingual why)
    {
        _around.Add(row);
        SkippedRows.Add(_skipped, row, why);
    }

    private Bilingual? WhyNot(SheetRow row, ImmutableArray<string> words, bool isAfterBlank)
    {
        if (IsTotals(words[0]) || (words.Length > 1 && words[0].Length <= 3 && IsTotals(words[1])))
        {
            _isAfterTotals = true;
            return Texts.RowOfTotals;
        }

        bool isShort = words.Length <= MostSigned;
        string key = _keyPlace < 0 ? "" : Folded.Of(row[_keyPlace].Text);
        bool isSigned = isShort && (key.Length == 0 ? words.Any(IsSigned) : IsSigned(key));
        if (isShort && (_isAfterSignature || (isSigned && (_isAfterTotals || isAfterBlank))))
        {
            _isAfterSignature = true;
            return Texts.RowsOfSignature;
        }

        bool isSection = (words.Length == 1 || (words.Length == 2 && key.Length == 0)) && row.Cells.All(static cell => cell.Kind == CellKind.Text) &&
            (IsSection(words[0]) || (words.Length == 2 && IsSection(words[1]) && words[0].TrimEnd('.').Length <= 4));
        return isSection ? Texts.RowOfSection
            : !row.Columns.ToArray().Any(_isKnown) ? Texts.RowOfUnknownCells
            : null;
    }

    private static bool IsTotals(string word) => Totals.Any(total => word.TrimEnd(':', ' ', '.') == total) ||
        word.StartsWith("tong cong", StringComparison.Ordinal) || word.StartsWith("tong so ho", StringComparison.Ordinal) || word.StartsWith("cong:", StringComparison.Ordinal);

    /// <summary>Words over signatures, or a place and a day.</summary>
    private static bool IsSigned(string word) => Array.Exists(Signatures, start => word.StartsWith(start, StringComparison.Ordinal)) ||
        Array.TrueForAll(["ngay", "thang", "nam"], part => word.Contains(part, StringComparison.Ordinal));

    private static bool IsSection(string word) => Array.Exists(Sections, start => word.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The row of (1), (2), (3) … or A, B, 1, 2 … under a heading.</summary>
    private static bool IsNumbering(SheetRow row)
    {
        string[] signs = [.. row.Cells.Select(static cell => cell.Text.Trim().Trim('(', ')', '[', ']'))];
        int[] numbers = [.. signs.Select(static sign => int.TryParse(sign, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
        int letters = Array.FindIndex(numbers, static number => number > 0);
        return signs.Length >= 3 && letters >= 0 && signs.Take(letters).All(static sign => sign.Length == 1 && char.IsAsciiLetterUpper(sign[0])) &&
            numbers[letters] == 1 && numbers.Skip(letters).Index().All(each => each.Item == each.Index + 1);
    }

    private bool IsHeadingAgain(SheetRow row)
    {
        int same = 0;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            int column = row.Columns[i];
            bool isSame = column < _heading.Names.Length && string.Equals(Folded.Of(row.Cells[i].Text), Folded.Of(_heading.Names[column]), StringComparison.Ordinal);
            same += isSame ? 1 : 0;
        }

        return same >= 2 && 2 * same >= row.Cells.Count;
    }
}
