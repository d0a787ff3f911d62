namespace KienXuong.Tool.Csv;

/// <summary>Where a scan over the quotation marks of a line stands.</summary>
internal enum QuoteState
{
    /// <summary>At the beginning of a field: a quotation mark here opens it.</summary>
    FieldStart,

    /// <summary>Inside a field without quotation marks.</summary>
    Plain,

    /// <summary>Inside quotation marks.</summary>
    Open,

    /// <summary>After the closing quotation mark.</summary>
    Closed,

    /// <summary>Text stands after the closing quotation mark.</summary>
    Broken,
}
