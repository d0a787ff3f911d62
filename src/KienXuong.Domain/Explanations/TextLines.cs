using System.Text;

namespace KienXuong.Domain.Explanations;

/// <summary>Lines that end in the same way on every machine.</summary>
internal static class TextLines
{
    public static StringBuilder Line(this StringBuilder text, string line) => text.Append(line).Append('\n');
}
