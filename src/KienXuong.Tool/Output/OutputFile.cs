namespace KienXuong.Tool.Output;

/// <summary>Đầu ra: where decisions go, as text or, for a workbook, as bytes.</summary>
/// <param name="Text">For text.</param>
/// <param name="Bytes">For bytes.</param>
internal sealed record OutputFile(TextWriter Text, Stream Bytes);
