namespace KienXuong.Tool.Units;

/// <summary>Quan hệ của đơn vị với điều được hỏi: what a unit is to what was asked.</summary>
internal enum UnitRelation
{
    /// <summary>The unit itself, or one of the list.</summary>
    Unit,

    /// <summary>A unit of a similar name.</summary>
    Candidate,

    /// <summary>A unit into which one that is no more went.</summary>
    WentInto,

    /// <summary>A unit of an earlier day in the territory of the unit.</summary>
    Before,

    /// <summary>A unit of a later day into which the unit went.</summary>
    After,
}
