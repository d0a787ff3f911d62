namespace KienXuong.Domain.Rules;

/// <summary>Dòng giữa hai mức in: which printed row counts for a value between two of them.</summary>
public enum RowBetween : byte
{
    /// <summary>Dòng gần nhất đã đạt: the last row reached.</summary>
    LastRowReached,

    /// <summary>Dòng gần hơn: the nearer row; half-way the lower one.</summary>
    NearestRow,
}
