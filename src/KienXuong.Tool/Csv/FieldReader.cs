namespace KienXuong.Tool.Csv;

/// <summary>Reads the text of one field into a row. The text has no blanks around it and is not empty, unless the column reads blanks.</summary>
/// <typeparam name="TBuilder">The builder of the row.</typeparam>
/// <param name="row">The row.</param>
/// <param name="path">The path of the field in the JSON contract.</param>
/// <param name="text">The text.</param>
internal delegate void FieldReader<in TBuilder>(TBuilder row, string path, ReadOnlySpan<char> text);
