namespace KienXuong.Tool.Csv;

/// <summary>Bản ghi: one row of a CSV file as it stands there.</summary>
/// <param name="Line">The number of its first line, from 1.</param>
/// <param name="Raw">Its text.</param>
/// <param name="Fault">What is wrong with it as a whole.</param>
internal readonly record struct CsvRecord(long Line, string Raw, RecordFault Fault);
