namespace KienXuong.Tool.Input;

/// <summary>Định dạng đầu vào: how households are written in a file.</summary>
internal enum InputFormat
{
    /// <summary>A table with a header, parted by commas, semicolons or tabs.</summary>
    Csv,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Excel,

    /// <summary>One household or an array of households in JSON.</summary>
    Json,

    /// <summary>One household in JSON on each line.</summary>
    JsonLines,
}
