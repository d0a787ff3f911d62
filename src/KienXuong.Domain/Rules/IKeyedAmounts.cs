using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Bảng mức tiền: amounts that a choice selects from, in the order of the list of choices.</summary>
public interface IKeyedAmounts
{
    /// <summary>The amounts, one for each choice.</summary>
    ImmutableArray<Vnd> Amounts { get; }

    /// <summary>The table as text.</summary>
    /// <param name="language">The language wanted.</param>
    string Show(Language language);
}
