using System.Collections.Immutable;
using KienXuong.Domain;

namespace KienXuong.Tool.Tables;

/// <summary>Bản ghi từ các bảng: of which lists a kind of record is put together.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Start">A record of which only the id is known.</param>
/// <param name="OfCsv">The list that a CSV file is.</param>
/// <param name="Lists">Every list; of households, if that is one of them, first.</param>
/// <param name="Example">Headings that would be right.</param>
internal sealed record TableContract<T>(Func<string?, T> Start, TableList<T> OfCsv, ImmutableArray<TableList<T>> Lists, Bilingual Example)
    where T : class;
