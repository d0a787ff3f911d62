using KienXuong.Tool.Input;

namespace KienXuong.Tool.Tables;

/// <summary>A row of a list, and what it makes of the record of its household.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Row">The row.</param>
/// <param name="Put">Puts what the row says into the record.</param>
internal sealed record TableRow<T>(InputRow Row, Func<T, T> Put)
    where T : class;
