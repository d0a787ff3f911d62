namespace KienXuong.Domain.Surveys;

/// <summary>Quan hệ với chủ hộ: relation to the head (B.3). The code on the form is its place in the list, from 1.</summary>
public enum Relation : byte
{
    /// <summary>Chủ hộ: head.</summary>
    Head,

    /// <summary>Vợ/chồng: spouse.</summary>
    Spouse,

    /// <summary>Con: child.</summary>
    Child,

    /// <summary>Bố/mẹ: parent.</summary>
    Parent,

    /// <summary>Khác: other.</summary>
    Other,
}
