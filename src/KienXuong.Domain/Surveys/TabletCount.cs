namespace KienXuong.Domain.Surveys;

/// <summary>Máy tính bảng ở dòng "Máy vi tính": whether tablets count for the row computer of item 12.</summary>
public enum TabletCount : byte
{
    /// <summary>Có tính: they count, since the form collects both in one line.</summary>
    Counts,

    /// <summary>Không tính: they do not count.</summary>
    DoesNotCount,
}
