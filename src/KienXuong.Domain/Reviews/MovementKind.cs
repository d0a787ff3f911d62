namespace KienXuong.Domain.Reviews;

/// <summary>Biến động: the movements of the tables of poor and near-poor households, forms 7.2 and 7.3.</summary>
public enum MovementKind : byte
{
    /// <summary>Tiếp tục là hộ nghèo.</summary>
    StaysPoor,

    /// <summary>Thoát nghèo, trở thành hộ cận nghèo: escaped poverty; not "newly arisen" among the near-poor.</summary>
    BecameNearPoor,

    /// <summary>Thoát nghèo, vượt chuẩn cận nghèo: escaped poverty and near-poverty at once.</summary>
    EscapedAboveNearPoor,

    /// <summary>Hộ cận nghèo trở thành hộ nghèo: neither newly arisen nor relapsed.</summary>
    NearPoorBecamePoor,

    /// <summary>Tiếp tục là hộ cận nghèo.</summary>
    StaysNearPoor,

    /// <summary>Thoát cận nghèo.</summary>
    EscapedNearPoverty,

    /// <summary>Tái nghèo: was poor, was recognised as escaped, and is poor again.</summary>
    RelapsedIntoPoverty,

    /// <summary>Tái cận nghèo: was near-poor, was recognised as escaped, and is near-poor again.</summary>
    RelapsedIntoNearPoverty,

    /// <summary>Phát sinh mới hộ nghèo: the column of form 7.2, which is not indicator 410.</summary>
    NewlyPoor,

    /// <summary>Phát sinh mới hộ cận nghèo.</summary>
    NewlyNearPoor,

    /// <summary>Tăng tự nhiên: on the list by split, merge or move, without a class change of its own.</summary>
    Increase,

    /// <summary>Giảm tự nhiên: off the list by split, merge, move or death, without a class change of its own.</summary>
    Decrease,

    /// <summary>Vẫn ngoài hai danh sách: on neither list at the start and at the end.</summary>
    StaysOutside,
}
