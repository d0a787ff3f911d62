using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Mô tả bảng mức: a table of limits on a day.</summary>
/// <param name="Measured">The fact that is compared with the limits, with its unit.</param>
/// <param name="Row">The fact that chooses the row.</param>
/// <param name="Key">The fact that chooses among the limits of a row.</param>
/// <param name="Date">The day whose values it shows.</param>
/// <param name="Table">The table with its days, provision and verification.</param>
/// <param name="Between">The named choice which row counts between two.</param>
public sealed record LimitTableDescription(Fact Measured, Fact Row, Fact Key, LocalDate Date, ParameterUse Table, ParameterUse Between)
{
    /// <summary>The stable code.</summary>
    public string Code => Table.Parameter.Code;

    /// <summary>The name.</summary>
    public Bilingual Name => Table.Parameter.Label;

    /// <summary>The rows in rising order; the limits in the order of the choices of <see cref="Key"/>.</summary>
    public ImmutableArray<LimitRow> Rows => ((LimitTable)Table.Value).Rows;

    /// <summary>From which value a row counts, as text.</summary>
    /// <param name="row">The row.</param>
    /// <param name="language">The language wanted.</param>
    public string ShowStart(LimitRow row, Language language)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Row.Show(row.At, language);
    }

    /// <summary>The limits of a row in the unit of what is measured, exactly.</summary>
    /// <param name="row">The row.</param>
    public ImmutableArray<decimal> LimitsOf(LimitRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [.. row.Limits.Select(limit => limit / (decimal)Measured.Scale)];
    }
}
