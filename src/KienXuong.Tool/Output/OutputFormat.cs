namespace KienXuong.Tool.Output;

/// <summary>Định dạng đầu ra: how decisions are written.</summary>
internal enum OutputFormat
{
    /// <summary>Tables to read.</summary>
    Table,

    /// <summary>A CSV file.</summary>
    Csv,

    /// <summary>The list as an Excel workbook, with the decisions beside its rows.</summary>
    Excel,

    /// <summary>An array in JSON.</summary>
    Json,

    /// <summary>One decision in JSON on each line.</summary>
    JsonLines,
}
