namespace KienXuong.Tool.Comparisons;

/// <summary>Đổi loại: whether a household changes class between two laws, as far as its facts tell.</summary>
internal enum Change
{
    /// <summary>The same class under both laws.</summary>
    Same,

    /// <summary>Another class for certain, whatever is unknown.</summary>
    Changed,

    /// <summary>Not known: a class is undetermined, or one law does not say whether the living standard is average.</summary>
    NotKnown,
}
