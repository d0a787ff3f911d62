using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Surveys;

namespace KienXuong.Tool.Tables;

/// <summary>Cột của danh sách phụ: makes the columns of a list of items.</summary>
internal static class ItemColumns
{
    /// <summary>Mã hộ, chủ hộ, xã: which household a row is about.</summary>
    /// <typeparam name="TBuilder">The builder of its rows.</typeparam>
    public static ImmutableArray<Column<TBuilder>> OfHousehold<TBuilder>()
        where TBuilder : RowBuilder =>
    [
        new(Column.Id, static (row, _, text) => row.Id = text.ToString(), "Mã hộ", "Mã số hộ", "Mã hộ gia đình", "household") { IsCode = true },
        new(Column.Head, static (row, _, text) => row.Head = text.ToString(), "Chủ hộ", "Họ tên chủ hộ", "Họ và tên chủ hộ"),
        new(Column.Commune, static (row, _, text) => row.Commune = text.ToString(), "Xã", "Xã/phường", "Xã/phường/thị trấn"),
    ];

    /// <summary>Số thứ tự, họ tên: how a list calls a person.</summary>
    /// <typeparam name="TBuilder">The builder of its rows.</typeparam>
    /// <typeparam name="T">The item.</typeparam>
    public static ImmutableArray<Column<TBuilder>> OfPerson<TBuilder, T>()
        where TBuilder : ItemBuilder<T>
        where T : class =>
    [
        new(MemberColumns.Number, static (row, _, text) => row.Number = text.ToString(), "STT", "TT", "Số thứ tự", "Thành viên", "Thành viên số"),
        new("name", static (row, _, text) => row.Name = text.ToString(), "Họ tên", "Họ và tên", "Tên", "Họ tên thành viên", "Họ và tên thành viên"),
    ];

    /// <summary>A field with a value.</summary>
    /// <typeparam name="TBuilder">The builder of its rows.</typeparam>
    /// <typeparam name="T">The item.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="path">Its path.</param>
    /// <param name="cell">How it is read.</param>
    /// <param name="put">Puts it into the item.</param>
    /// <param name="headings">Its other headings.</param>
    public static Column<TBuilder> Of<TBuilder, T, TValue>(string path, Cell<TValue> cell, Func<T, TValue, T> put, params ImmutableArray<string> headings)
        where TBuilder : ItemBuilder<T>
        where T : class
        where TValue : struct => new(path, (row, at, text) => row.Put(at, cell(row, at, text), put), headings);

    /// <summary>A field with a text.</summary>
    /// <inheritdoc cref="Of"/>
    public static Column<TBuilder> Text<TBuilder, T>(string path, Func<T, string, T> put, params ImmutableArray<string> headings)
        where TBuilder : ItemBuilder<T>
        where T : class => new(path, (row, _, text) => put.Into(row, text), headings);

    /// <summary>A choice that lists write in more ways than its name.</summary>
    /// <typeparam name="TChoice">The closed list.</typeparam>
    /// <param name="more">The other ways.</param>
    public static Cell<TChoice> Choice<TChoice>(params ImmutableArray<(string Word, TChoice Choice)> more)
        where TChoice : struct, Enum
    {
        Dictionary<string, TChoice> words = more.ToDictionary(static each => Folded.Of(each.Word), static each => each.Choice, StringComparer.Ordinal);
        return (row, path, text) => words.TryGetValue(Fields.Word(text), out TChoice choice) ? choice : ListCell<TChoice>.One(row, path, text);
    }

    /// <summary>Loại hộ: a class of the law.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static PovertyClass? Class(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        string word = Fields.Word(text);
        if (ClassNames.Find(word) is { } known)
        {
            return known;
        }

        if (!Fields.IsUnknown(word))
        {
            row.Refuse(RowErrors.UnknownClass(path, text));
        }

        return null;
    }

    private static void Into<TBuilder, T>(this Func<T, string, T> put, TBuilder row, ReadOnlySpan<char> text)
        where TBuilder : ItemBuilder<T>
        where T : class
    {
        string written = Composed.Of(text.ToString());
        row.Change(item => put(item, written));
    }
}
