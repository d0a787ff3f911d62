namespace KienXuong.Tool;

/// <summary>Đầu ra đã đóng: whoever read the output has stopped reading; the run ends quietly.</summary>
internal sealed class OutputClosedException : Exception
{
    public OutputClosedException()
    {
    }

    public OutputClosedException(string message)
        : base(message)
    {
    }

    public OutputClosedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
