namespace KienXuong.Tool.Input;

/// <summary>Hàng của một phần: a row that holds one item of a record, such as a member of a household.</summary>
/// <param name="Path">The path of the item in the record, such as <c>members[0]</c>.</param>
/// <param name="Row">The row.</param>
internal sealed record RowPart(string Path, InputRow Row)
{
    /// <summary>Whether a path is one of the item.</summary>
    /// <param name="path">The path.</param>
    public bool Holds(string path) => path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] == '.');

    /// <summary>The path of a field within the item.</summary>
    /// <param name="path">A path of the item.</param>
    public string FieldOf(string path) => path[Path.Length..].TrimStart('.');
}
