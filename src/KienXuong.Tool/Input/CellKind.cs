namespace KienXuong.Tool.Input;

/// <summary>Loại ô: what a cell of a sheet holds.</summary>
internal enum CellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Text, as every field of a CSV file.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is shown as a date or a time.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error such as #REF!.</summary>
    Error,

    /// <summary>A formula whose value was never computed.</summary>
    NoValue,
}
