namespace KienXuong.Domain.Households;

/// <summary>Tên loại hộ: the names of the classes.</summary>
internal static class PovertyClassNames
{
    /// <summary>The names in the order of the list.</summary>
    public static Bilingual[] InOrder { get; } =
    [
        new("hộ nghèo", "poor household"),
        new("hộ cận nghèo", "near-poor household"),
        new("hộ có mức sống trung bình", "household with the average living standard"),
        new("hộ có mức sống trên trung bình", "household above the average living standard"),
        new("hộ không thuộc hộ nghèo, hộ cận nghèo", "household neither poor nor near-poor"),
    ];

    public static Bilingual Of(PovertyClass poverty) => InOrder[(int)poverty];
}
