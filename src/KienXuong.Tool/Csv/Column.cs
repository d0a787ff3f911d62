using System.Collections.Immutable;

namespace KienXuong.Tool.Csv;

/// <summary>Cột: one column of the CSV contract.</summary>
/// <param name="Path">Its canonical heading: the path of the field in the JSON contract.</param>
/// <param name="Read">How its text is read.</param>
/// <param name="OtherHeadings">Other headings that mean the same.</param>
internal sealed record Column(string Path, FieldReader Read, params ImmutableArray<string> OtherHeadings)
{
    /// <summary>Mã hộ.</summary>
    public const string Id = "id";

    /// <summary>Chủ hộ.</summary>
    public const string Head = "head";

    /// <summary>Xã.</summary>
    public const string Commune = "commune";
}
