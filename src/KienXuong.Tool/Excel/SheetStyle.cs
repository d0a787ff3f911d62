namespace KienXuong.Tool.Excel;

/// <summary>Kiểu ô: how a cell of a written workbook looks; the three kinds of rows times the three kinds of cells.</summary>
internal enum SheetStyle
{
    /// <summary>A number.</summary>
    Plain,

    /// <summary>A text, which stays one when it is edited.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A number of a rejected row.</summary>
    RejectedPlain,

    /// <summary>A text of a rejected row.</summary>
    RejectedText,

    /// <summary>A day of a rejected row.</summary>
    RejectedDate,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The class of a household that is undetermined.</summary>
    Undetermined,
}
