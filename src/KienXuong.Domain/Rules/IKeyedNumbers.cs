using System.Collections.Immutable;

namespace KienXuong.Domain.Rules;

/// <summary>Bảng số: whole numbers that a choice selects from, in the order of the list of choices.</summary>
public interface IKeyedNumbers
{
    /// <summary>The numbers, one for each choice.</summary>
    ImmutableArray<int> Numbers { get; }

    /// <summary>The table as text.</summary>
    /// <param name="language">The language wanted.</param>
    string Show(Language language);
}
