namespace KienXuong.Domain.Reviews;

/// <summary>Biến cố của hộ: what happened to a household beside the decisions of reviews.</summary>
public enum StatusEventKind : byte
{
    /// <summary>Tách hộ: split from or into another household.</summary>
    Split,

    /// <summary>Nhập hộ: merged with another household.</summary>
    Merge,

    /// <summary>Chuyển đến: moved into the commune.</summary>
    MoveIn,

    /// <summary>Chuyển đi: moved away from the commune.</summary>
    MoveOut,

    /// <summary>Hộ có một người, người đó chết: the household ended.</summary>
    Death,

    /// <summary>Thay đổi nhân khẩu: its members changed.</summary>
    MembersChanged,

    /// <summary>Ra khỏi danh sách: taken off the list for another cause, as given.</summary>
    Exit,
}
