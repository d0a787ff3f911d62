using System.Globalization;

namespace KienXuong.Tool.Input;

/// <summary>Đường dẫn của một phần: the path of a field of an item in a list of a record, such as <c>members[0].birthDate</c>.</summary>
/// <param name="List">The list.</param>
/// <param name="Place">The place of the item, from 0.</param>
/// <param name="Field">The path of the field; empty for the item itself.</param>
internal readonly record struct PartPath(string List, int Place, string Field)
{
    /// <summary>The members of a household.</summary>
    public const string Members = "members";

    /// <summary>The path as it is written.</summary>
    public override string ToString() => List + "[" + Place.ToString(CultureInfo.InvariantCulture) + "]" + (Field.Length > 0 ? "." + Field : "");

    /// <summary>Whether a path is one of an item of a list.</summary>
    /// <param name="path">The path.</param>
    /// <param name="part">Its parts.</param>
    public static bool TryParse(string path, out PartPath part)
    {
        int start = path.IndexOf('[', StringComparison.Ordinal);
        int end = path.IndexOf(']', StringComparison.Ordinal);
        part = default;
        if (start <= 0 || end < start || !int.TryParse(path.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int place))
        {
            return false;
        }

        part = new(path[..start], place, path[(end + 1)..].TrimStart('.'));
        return true;
    }
}
