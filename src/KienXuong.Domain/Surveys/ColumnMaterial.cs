namespace KienXuong.Domain.Surveys;

/// <summary>Vật liệu chính của cột nhà/căn hộ: main material of the columns (A.I). The code on the form is its place in the list, from 1.</summary>
public enum ColumnMaterial : byte
{
    /// <summary>Bê tông cốt thép: reinforced concrete.</summary>
    ReinforcedConcrete,

    /// <summary>Gạch/đá: brick or stone.</summary>
    BrickOrStone,

    /// <summary>Sắt/thép/gỗ bền chắc: iron, steel or durable wood.</summary>
    MetalOrDurableWood,

    /// <summary>Khác: other.</summary>
    Other,
}
