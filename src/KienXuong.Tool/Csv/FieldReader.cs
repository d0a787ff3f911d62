namespace KienXuong.Tool.Csv;

/// <summary>Reads the text of one field into a row. The text has no blanks around it and is not empty.</summary>
/// <param name="row">The row.</param>
/// <param name="path">The path of the field in the JSON contract.</param>
/// <param name="text">The text.</param>
internal delegate void FieldReader(RowBuilder row, string path, ReadOnlySpan<char> text);
