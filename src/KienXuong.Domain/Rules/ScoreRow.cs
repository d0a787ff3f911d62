using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Dòng của bảng điểm: a row of a scoring sheet, which is ticked when its condition holds.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <param name="Code">The code of the row in the point table.</param>
/// <param name="Label">The row as printed.</param>
/// <param name="When">When it is ticked.</param>
public sealed record ScoreRow<TSubject>(string Code, Bilingual Label, Condition<TSubject> When)
    where TSubject : class
{
    /// <summary>Nhóm dòng loại trừ nhau: the rows of its item with the same group exclude each other, at most one is ticked; null where the row stands alone.</summary>
    public string? Group { get; init; }

    /// <summary>Ô có bản in khác: the cells of the row for which another print has other points; the named choice says which print counts.</summary>
    public ImmutableArray<OtherPrint> OtherPrints { get; init; } = [];
}
