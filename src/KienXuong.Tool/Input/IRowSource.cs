using System.Collections.Immutable;
using KienXuong.Domain;

namespace KienXuong.Tool.Input;

/// <summary>Nguồn dữ liệu: a file of records, whatever they are.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>What the user should know of the file as a whole, such as columns that nobody reads.</summary>
    ImmutableArray<Bilingual> Warnings { get; }

    /// <summary>Whether rows have the two free texts of a list: head and commune.</summary>
    bool HasHeads { get; }

    /// <summary>The name of a field as the file writes it.</summary>
    /// <param name="path">The path of the field in the JSON contract.</param>
    string NameOf(string path);

    /// <summary>The columns of the file; null where it has no heading.</summary>
    ListTable? Table => null;

    /// <summary>Every list of the file, in its order.</summary>
    ImmutableArray<ListTable> Tables => Table is { } only ? [only] : [];
}

/// <summary>Nguồn dữ liệu: the records of one file, one after another, without holding the file in memory where its rows are whole records.</summary>
/// <typeparam name="T">The record: a household, a survey.</typeparam>
internal interface IRowSource<T> : IRowSource
    where T : class
{
    /// <summary>The rows in order.</summary>
    IEnumerable<Row<T>> Read();
}
