using System.Globalization;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Số thành viên thỏa mãn: how many members meet a condition, for tables of many subjects, where the members themselves are not listed.</summary>
/// <typeparam name="TSubject">The subject that has members.</typeparam>
public sealed class MemberCount<TSubject> : Fact<TSubject>
    where TSubject : class
{
    internal MemberCount(string code, Bilingual label, object each)
        : base(code, label) => Each = each;

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Number;

    /// <summary>The condition on a member.</summary>
    internal object Each { get; }

    internal override long Lowest => 0;

    internal override long Highest => short.MaxValue;

    internal override string Show(long value, Language language) => value.ToString(CultureInfo.InvariantCulture);

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot) =>
        throw new InvalidOperationException("A count of members has no place of its own.");
}
