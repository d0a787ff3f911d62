using KienXuong.Tool.Input;

namespace KienXuong.Tool.Tables;

/// <summary>A list of a file that is open.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="List">Its kind.</param>
/// <param name="Source">Its columns and warnings.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record OpenTable<T>(TableList<T> List, IRowSource Source, IEnumerable<TableRow<T>> Rows)
    where T : class;
