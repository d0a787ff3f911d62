namespace KienXuong.Domain.Law;

/// <summary>Tình trạng kiểm chứng: how well the source of a value or rule is known.</summary>
public enum Verification : byte
{
    /// <summary>Văn bản chính thức: seen in an official text.</summary>
    Official,

    /// <summary>Theo nguồn công bố: reported by portals, the press or pages of public bodies.</summary>
    Reported,

    /// <summary>Suy luận: follows from what is known, but is not written.</summary>
    Inferred,

    /// <summary>Chưa kiểm chứng: not confirmed by any source seen. A result that rests on it says so.</summary>
    Unconfirmed,
}
