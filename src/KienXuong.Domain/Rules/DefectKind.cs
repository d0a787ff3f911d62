namespace KienXuong.Domain.Rules;

/// <summary>Loại lỗi của bộ quy tắc: what is wrong with a rule set.</summary>
public enum DefectKind : byte
{
    /// <summary>Khoảng trống: no rule applies to some subject.</summary>
    Gap,

    /// <summary>Chồng lấn: two rules apply to one subject.</summary>
    Overlap,
}
