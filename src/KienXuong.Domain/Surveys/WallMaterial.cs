namespace KienXuong.Domain.Surveys;

/// <summary>Vật liệu chính của tường/bao che nhà/căn hộ: main material of the walls (A.III). The code on the form is its place in the list, from 1.</summary>
public enum WallMaterial : byte
{
    /// <summary>Bê tông cốt thép: reinforced concrete.</summary>
    ReinforcedConcrete,

    /// <summary>Gạch/đá: brick or stone.</summary>
    BrickOrStone,

    /// <summary>Gỗ/kim loại bền chắc: durable wood or metal.</summary>
    DurableWoodOrMetal,

    /// <summary>Khác: other.</summary>
    Other,
}
