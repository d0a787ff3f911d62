namespace KienXuong.Tool.Comparisons;

/// <summary>Writes a comparison.</summary>
internal interface IComparisonWriter
{
    /// <summary>Writes it whole.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="byCommune">Whether the counts of each commune are wanted.</param>
    void Write(Comparison comparison, bool byCommune);
}
