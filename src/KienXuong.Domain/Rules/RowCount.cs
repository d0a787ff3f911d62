namespace KienXuong.Domain.Rules;

/// <summary>Cách cộng các dòng đã đánh dấu: how several ticked rows of one item count.</summary>
public enum RowCount : byte
{
    /// <summary>Cộng tất cả các dòng: the points of every ticked row are added.</summary>
    SumTickedRows,

    /// <summary>Chỉ tính dòng cao nhất: only the ticked row with the most points counts.</summary>
    HighestRow,
}
