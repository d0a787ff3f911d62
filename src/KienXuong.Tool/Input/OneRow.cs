using KienXuong.Domain;

namespace KienXuong.Tool.Input;

/// <summary>Một hộ của danh sách: finds one record of a list.</summary>
internal static class OneRow
{
    /// <summary>The row of a household.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="source">The list.</param>
    /// <param name="id">The id of the household; null where the list has only one.</param>
    /// <param name="several">What is told where it has more.</param>
    /// <param name="stop">Stops between two rows.</param>
    /// <exception cref="ProblemException">There is no such household, or none was named and there are several.</exception>
    public static Row<T> Of<T>(IRowSource<T> source, string? id, Bilingual several, CancellationToken stop)
        where T : class
    {
        string? wanted = Composed.Of(id);
        Row<T>? only = null;
        foreach (Row<T> row in source.Read())
        {
            stop.ThrowIfCancellationRequested();
            if (wanted is not null && string.Equals(Composed.Of(row.Id), wanted, StringComparison.Ordinal))
            {
                return row;
            }

            only = wanted is not null ? null : only is null ? row : throw new ProblemException(several);
        }

        return only ?? throw new ProblemException(id is null ? Texts.EmptyFile : Texts.IdNotFound(id));
    }
}
