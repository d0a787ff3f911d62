namespace KienXuong.Domain.Surveys;

/// <summary>Quan hệ trong hộ: the relations that the definition of a member lists, and any other.</summary>
public enum KinRelation : byte
{
    /// <summary>Chủ hộ.</summary>
    Head,

    /// <summary>Ông, bà nội, ngoại: grandparent on either side.</summary>
    Grandparent,

    /// <summary>Cha, mẹ.</summary>
    Parent,

    /// <summary>Vợ, chồng.</summary>
    Spouse,

    /// <summary>Con đẻ, con nuôi hợp pháp, con dâu, con rể: own or lawfully adopted child, daughter- or son-in-law.</summary>
    Child,

    /// <summary>Anh, chị, em ruột: brother or sister by blood.</summary>
    Sibling,

    /// <summary>Cháu ruột: grandchild, niece or nephew by blood.</summary>
    GrandchildOrNephew,

    /// <summary>Người khác: none of these.</summary>
    Other,
}
