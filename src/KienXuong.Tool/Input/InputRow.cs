using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Input;

/// <summary>Hàng của tệp: where a row stands in a file, and what is wrong with it, whatever it holds.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Raw">Its text in the file.</param>
internal abstract record InputRow(long Line, string Raw)
{
    /// <summary>Mã hộ; null where the file gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Chủ hộ: the head of the household, carried through to the output.</summary>
    public string Head { get; init; } = "";

    /// <summary>Xã: the commune, carried through to the output.</summary>
    public string Commune { get; init; } = "";

    /// <summary>Whether it is no household but the rest of a file that breaks off: it is told and not counted.</summary>
    public bool IsRest { get; init; }

    /// <summary>What is wrong with it; empty when it could be read whole.</summary>
    public ImmutableArray<InputError> Errors { get; init; } = [];

    /// <summary>The columns of its file; null where that has no heading.</summary>
    public ListTable? Table { get; init; }

    /// <summary>The other rows of a grouped list that belong to the same household.</summary>
    public ImmutableArray<InputRow> Lines { get; init; } = [];

    /// <summary>The rows of its items, such as its members, in their order; empty where they stand in no rows of their own.</summary>
    public ImmutableArray<RowPart> Parts { get; init; } = [];

    /// <summary>An error with the cell where it stands, where the file has cells to name.</summary>
    /// <param name="error">The error.</param>
    public InputError At(InputError error)
    {
        if (Parts.FirstOrDefault(part => part.Holds(error.Path)) is { } part)
        {
            InputError found = part.Row.At(error with { Path = part.FieldOf(error.Path) }) with { Path = error.Path };
            return Table is { Sheet: null } && part.Row.Table == Table ? found with { Message = Texts.OnLine(part.Row.Line, found.Message) } : found;
        }

        return Table?.AddressOf(Line, error.Path) is { } address
            ? error with { Message = new(address + ": " + error.Message.Vietnamese, address + ": " + error.Message.English) }
            : error;
    }
}
