using System.Collections.Immutable;
using KienXuong.Tool.Csv;

namespace KienXuong.Tool.Tables;

/// <summary>One item of a record, such as a person or a decision, while the fields of its row are being read. The id of the row is that of the household.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="record">The row.</param>
/// <param name="item">The item of which nothing is known.</param>
/// <param name="required">The fields without which it is none.</param>
internal class ItemBuilder<T>(CsvRecord record, T item, params ImmutableArray<string> required) : RowBuilder<T>(record)
    where T : class
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>What is known so far.</summary>
    public T Item { get; private set; } = item;

    /// <summary>Số thứ tự, họ tên: how the list calls the person.</summary>
    public string? Number { get; set; }

    /// <inheritdoc cref="Number"/>
    public string? Name { get; set; }

    /// <summary>The name or number of the person; null where the list has neither.</summary>
    protected string? Called => Number is null && Name is null ? null : string.Join(' ', new[] { Number, Name }.Where(static part => part is not null));

    /// <summary>Takes a field; null says that nothing is known.</summary>
    /// <typeparam name="TValue">Its value.</typeparam>
    /// <param name="path">The path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="put">Puts it into the item.</param>
    public void Put<TValue>(string path, TValue? value, Func<T, TValue, T> put)
        where TValue : struct
    {
        if (value is { } known)
        {
            _given.Add(path);
            Item = put(Item, known);
        }
    }

    /// <summary>Changes the item.</summary>
    /// <param name="change">The change.</param>
    public void Change(Func<T, T> change) => Item = change(Item);

    /// <inheritdoc/>
    protected override T Make()
    {
        foreach (string path in required)
        {
            if (!_given.Contains(path) && !Errors.Any(error => string.Equals(error.Path, path, StringComparison.Ordinal)))
            {
                Refuse(RowErrors.ValueMissing(path));
            }
        }

        return Item;
    }
}
