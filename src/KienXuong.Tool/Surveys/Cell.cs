using KienXuong.Tool.Csv;

namespace KienXuong.Tool.Surveys;

/// <summary>Reads the text of one field of a form; null where it says that nothing is known, or where it is refused.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="row">The row, to which a text that is not understood is refused.</param>
/// <param name="path">The path of the field in the JSON contract.</param>
/// <param name="text">The text.</param>
internal delegate T? Cell<T>(RowBuilder row, string path, ReadOnlySpan<char> text)
    where T : struct;
