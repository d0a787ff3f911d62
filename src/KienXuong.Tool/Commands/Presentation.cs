namespace KienXuong.Tool.Commands;

/// <summary>How an answer that is not a list is written.</summary>
internal enum Presentation
{
    /// <summary>To read.</summary>
    Text,

    /// <summary>In JSON, for a program.</summary>
    Json,
}
