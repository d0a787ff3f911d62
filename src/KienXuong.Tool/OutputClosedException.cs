namespace KienXuong.Tool;

/// <summary>Đầu ra đã đóng: whoever read the output has stopped reading; the run ends quietly.</summary>
internal sealed class OutputClosedException(Exception inner) : Exception(inner.Message, inner);
