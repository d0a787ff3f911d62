using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Mục của bảng điểm: an item of a scoring sheet with its rows.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <param name="Number">Its number on the sheet.</param>
/// <param name="Label">Its head as printed.</param>
/// <param name="Rows">Its rows in the order of the sheet.</param>
public sealed record ScoreItem<TSubject>(string Number, Bilingual Label, params ImmutableArray<ScoreRow<TSubject>> Rows)
    where TSubject : class
{
    /// <summary>Cách cộng các dòng: the named choice how several ticked rows count; null where all of them are added.</summary>
    public Parameter<RowCount>? Counting { get; init; }
}
