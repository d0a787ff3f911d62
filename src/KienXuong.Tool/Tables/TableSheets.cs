using System.Collections.Immutable;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Tables;

/// <summary>Các sheet của bản ghi: which sheets of a workbook are which lists of a record.</summary>
internal static class TableSheets
{
    /// <summary>The sheets by their headings, those of households first.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="file">The workbook.</param>
    /// <param name="named">The one sheet of its kind that is read; null for all.</param>
    /// <param name="contract">The lists of the record.</param>
    /// <exception cref="ProblemException">There is no such sheet, none with what the record needs, or several lists of households.</exception>
    public static ImmutableArray<(TableList<T> List, ExcelSheet Sheet)> Of<T>(ExcelFile file, string? named, TableContract<T> contract)
        where T : class
    {
        string[] names = [.. file.Sheets];
        List<(TableList<T> List, ExcelSheet Sheet)> found = [.. names.Select(name => KindOf(file, name, contract)).OfType<(TableList<T>, ExcelSheet)>()];
        if (named is not null)
        {
            string name = Array.Find(names, each => string.Equals(Folded.Of(each), Folded.Of(named), StringComparison.Ordinal))
                ?? throw new ProblemException(Texts.NoSuchSheet(named, names));
            TableList<T> kind = found.Where(each => each.Sheet.Name == name).Select(static each => each.List).FirstOrDefault()
                ?? throw new ProblemException(Texts.NoTableIn([name], contract.Example));
            found.RemoveAll(each => each.List == kind && each.Sheet.Name != name);
        }

        string[] ofHouseholds = [.. found.Where(static each => each.List.Path is null).Select(static each => each.Sheet.Name)];
        return !found.Exists(each => each.List == contract.OfCsv || each.List.Path is not null) ? throw new ProblemException(Texts.NoTableIn(names, contract.Example))
            : ofHouseholds.Length > 1 ? throw new ProblemException(Texts.SeveralSheets(ofHouseholds))
            : [.. found.OrderBy(each => contract.Lists.IndexOf(each.List))];
    }

    private static (TableList<T> List, ExcelSheet Sheet)? KindOf<T>(ExcelFile file, string name, TableContract<T> contract)
        where T : class
    {
        (TableList<T> List, ExcelSheet Sheet)? best = null;
        foreach (TableList<T> list in contract.Lists)
        {
            if (list.Find(file, name) is { } sheet && sheet.Own > (best?.Sheet.Own ?? 0))
            {
                best = (list, sheet);
            }
        }

        return best;
    }
}
