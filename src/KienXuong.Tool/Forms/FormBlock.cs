using System.Collections.Immutable;

namespace KienXuong.Tool.Forms;

/// <summary>Phần của phiếu: one part of a printed form, whichever way it is printed.</summary>
internal abstract record FormBlock
{
    /// <summary>A heading.</summary>
    /// <param name="Text">Its text.</param>
    /// <param name="Level">1 for the title of a sheet, 2 for a part of it.</param>
    internal sealed record Heading(string Text, int Level) : FormBlock;

    /// <summary>A field with its value.</summary>
    /// <param name="Label">The print of the form.</param>
    /// <param name="Value">What is written; dots where nothing is.</param>
    internal sealed record Field(string Label, string Value) : FormBlock;

    /// <summary>A table.</summary>
    /// <param name="Headings">The heads of its columns.</param>
    /// <param name="Rows">Its rows.</param>
    /// <param name="IsWide">Whether it has so many columns that their heads stand upright.</param>
    internal sealed record Table(ImmutableArray<string> Headings, ImmutableArray<FormRow> Rows, bool IsWide = false) : FormBlock;

    /// <summary>The places to sign.</summary>
    /// <param name="Names">Who signs.</param>
    internal sealed record Signatures(ImmutableArray<string> Names) : FormBlock;
}
