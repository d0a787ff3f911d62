using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Territories;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary>What the user asks of a verb over a list.</summary>
/// <param name="Input">The list.</param>
/// <param name="On">The day on which it is judged.</param>
/// <param name="Standard">The code of a standard that the review names; null for the one in force.</param>
/// <param name="Language">The language of the output.</param>
/// <param name="Format">How decisions are written.</param>
internal sealed record ListOptions(InputFile Input, LocalDate On, string? Standard, Language Language, OutputFormat Format)
{
    /// <summary>How the area is read from 01/07/2025; null by default.</summary>
    public AreaReading? AreaReading { get; init; }

    /// <summary>The file of units of the caller's own; null for none.</summary>
    public string? Units { get; init; }

    /// <summary>The law to judge by.</summary>
    public LawInForce Law => field ??= LawChoice.Of(On, Standard, AreaReading, Units);

    /// <summary>The file for the decisions; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The file for the rejected rows; null for a table on standard error.</summary>
    public string? Rejects { get; init; }

    /// <summary>Whether only the summary is wanted.</summary>
    public bool SummaryOnly { get; init; }

    /// <summary>Other files that are read.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Refuses to read and write the same file, and a file for decisions that are not wanted.</summary>
    /// <exception cref="ProblemException">Two of the files are the same, or nothing would be written to the output.</exception>
    public void RefuseUnusableFiles()
    {
        if (SummaryOnly && Output is not null && Format != OutputFormat.Table)
        {
            throw new ProblemException(Texts.NothingToWrite);
        }

        if (Format == OutputFormat.Excel && Output is null && !SummaryOnly)
        {
            throw new ProblemException(Texts.WorkbookNeedsFile);
        }

        string?[] files = [Input.IsStandardInput ? null : Input.Path, Output, Rejects, .. Others];
        for (int i = 0; i < files.Length; i++)
        {
            for (int j = i + 1; j < files.Length; j++)
            {
                if (files[i] is { Length: > 0 } one && files[j] is { Length: > 0 } other && Files.AreSame(one, other))
                {
                    throw new ProblemException(Texts.SameFile(one));
                }
            }
        }
    }
}
