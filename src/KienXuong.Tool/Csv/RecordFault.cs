namespace KienXuong.Tool.Csv;

/// <summary>What is wrong with a record as a whole, before its fields are looked at.</summary>
internal enum RecordFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Some bytes are no text.</summary>
    Encoding,

    /// <summary>A quotation mark that is never closed, or text after the closing one.</summary>
    Quote,

    /// <summary>Longer than a row can be.</summary>
    TooLong,
}
