namespace KienXuong.Domain.Surveys;

/// <summary>Vật liệu chính của mái nhà/căn hộ: main material of the roof (A.II). The code on the form is its place in the list, from 1.</summary>
public enum RoofMaterial : byte
{
    /// <summary>Bê tông cốt thép: reinforced concrete.</summary>
    ReinforcedConcrete,

    /// <summary>Ngói (xi măng, đất nung): tile of cement or fired clay.</summary>
    Tile,

    /// <summary>Tấm lợp kim loại chuyên dụng: purpose-made metal sheet.</summary>
    MetalSheet,

    /// <summary>Khác: other.</summary>
    Other,
}
