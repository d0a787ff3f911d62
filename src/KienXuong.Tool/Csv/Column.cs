using System.Collections.Immutable;

namespace KienXuong.Tool.Csv;

/// <summary>Cột: one column of a CSV contract.</summary>
/// <param name="Path">Its canonical heading: the path of the field in the JSON contract.</param>
/// <param name="OtherHeadings">Other headings that mean the same.</param>
internal abstract record Column(string Path, ImmutableArray<string> OtherHeadings)
{
    /// <summary>Mã hộ.</summary>
    public const string Id = "id";

    /// <summary>Chủ hộ.</summary>
    public const string Head = "head";

    /// <summary>Xã.</summary>
    public const string Commune = "commune";

    /// <summary>Whether it holds codes: of a number in a spreadsheet the digits count, and a date or a decimal is none.</summary>
    public bool IsCode { get; init; }

    /// <summary>How many digits its codes have, so that a number with fewer may have lost zeros; 0 where they have no length of their own.</summary>
    public int CodeDigits { get; init; }
}

/// <summary>A column whose text goes to a builder of rows.</summary>
/// <typeparam name="TBuilder">The builder.</typeparam>
/// <param name="Path">Its canonical heading.</param>
/// <param name="Read">How its text is read.</param>
/// <param name="OtherHeadings">Other headings that mean the same.</param>
internal sealed record Column<TBuilder>(string Path, FieldReader<TBuilder> Read, params ImmutableArray<string> OtherHeadings) : Column(Path, OtherHeadings)
    where TBuilder : RowBuilder
{
    /// <summary>Whether an empty cell says something too.</summary>
    public bool ReadsBlank { get; init; }
}
