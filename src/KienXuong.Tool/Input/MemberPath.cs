using System.Globalization;

namespace KienXuong.Tool.Input;

/// <summary>Đường dẫn của thành viên: the path of a field of a member of a household, such as <c>members[0].birthDate</c>.</summary>
internal static class MemberPath
{
    private const string Start = "members[";

    /// <summary>The path.</summary>
    /// <param name="place">The place of the member, from 0.</param>
    /// <param name="field">The path of the field; empty for the member itself.</param>
    public static string Of(int place, string field) =>
        Start + place.ToString(CultureInfo.InvariantCulture) + "]" + (field.Length > 0 ? "." + field : "");

    /// <summary>Whether a path is one of a member.</summary>
    /// <param name="path">The path.</param>
    /// <param name="place">The place of the member, from 0.</param>
    /// <param name="field">The path of the field; empty for the member itself.</param>
    public static bool TryParse(string path, out int place, out string field)
    {
        int end = path.StartsWith(Start, StringComparison.Ordinal) ? path.IndexOf(']', StringComparison.Ordinal) : -1;
        field = end >= 0 ? path[(end + 1)..].TrimStart('.') : "";
        place = -1;
        return end >= 0 && int.TryParse(path.AsSpan(Start.Length, end - Start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out place);
    }
}
