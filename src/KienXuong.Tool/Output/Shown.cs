namespace KienXuong.Tool.Output;

/// <summary>Chữ an toàn trên màn hình: text of a file as a terminal may show it, without the characters that steer a terminal.</summary>
internal static class Shown
{
    /// <summary>The text with each control character replaced by a mark.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => text.Any(Steers) ? string.Concat(text.Select(static c => Steers(c) ? '\uFFFD' : c)) : text;

    private static bool Steers(char c) => char.IsControl(c) && c is not '\n';
}
