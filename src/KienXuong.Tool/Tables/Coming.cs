namespace KienXuong.Tool.Tables;

/// <summary>Biến động nhân khẩu: how a member comes to a household or goes.</summary>
internal enum Coming
{
    /// <summary>Sinh.</summary>
    Born,

    /// <summary>Đến.</summary>
    Joins,

    /// <summary>Đi.</summary>
    Leaves,

    /// <summary>Chết.</summary>
    Dies,
}
