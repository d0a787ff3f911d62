using System.Collections.Immutable;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Mô tả bảng điểm: a score as a table on a day, without any subject, with the values that it uses.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Name">The name.</param>
/// <param name="Date">The day whose values it shows.</param>
/// <param name="Points">The point table with its days, provision and verification.</param>
/// <param name="Columns">To whom each column applies; a column of the table can stand here several times.</param>
/// <param name="Rows">The rows in the order of the form.</param>
/// <param name="Values">Every value and named choice that it uses on the day.</param>
public sealed record ScoreDescription(
    string Code,
    Bilingual Name,
    LocalDate Date,
    ParameterUse Points,
    ImmutableArray<ScoreColumnDescription> Columns,
    ImmutableArray<ScoreRowDescription> Rows,
    ImmutableArray<ParameterUse> Values);
