using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Tool.Units;

/// <summary>Một đơn vị trong kết quả: a unit of a day with its area.</summary>
/// <param name="Relation">What it is to what was asked.</param>
/// <param name="Date">The day.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Areas">The areas that it can have.</param>
internal sealed record UnitRow(UnitRelation Relation, LocalDate Date, UnitInForce Unit, Possible<AreaType> Areas);
