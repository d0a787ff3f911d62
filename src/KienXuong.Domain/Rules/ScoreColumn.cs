using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>Cột của bảng điểm: to whom a column of a point table applies.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <param name="Code">The code of the column in the point table.</param>
/// <param name="Label">The name.</param>
/// <param name="When">To whom it applies; exactly one column applies to each subject.</param>
public sealed record ScoreColumn<TSubject>(string Code, Bilingual Label, Condition<TSubject> When)
    where TSubject : class
{
    /// <summary>How well it is known that the column applies.</summary>
    public Verification Verification { get; init; }

    /// <summary>What is doubtful about it; null where nothing is.</summary>
    public Bilingual? Note { get; init; }
}
