using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Csv;

/// <summary>One row while its fields are being read.</summary>
internal abstract class RowBuilder(CsvRecord record)
{
    private readonly List<InputError> _errors = [];

    public string? Id { get; set => field = Composed.Of(value); }

    public string Head { get; set => field = Composed.Of(value); } = "";

    public string Commune { get; set => field = Composed.Of(value); } = "";

    /// <summary>Whether something is wrong so far.</summary>
    public bool HasErrors => _errors.Count > 0;

    /// <summary>Everything that is wrong so far.</summary>
    protected IReadOnlyList<InputError> Errors => _errors;

    /// <summary>The row as it stands in the file.</summary>
    protected CsvRecord Record => record;

    /// <summary>Notes one thing that is wrong.</summary>
    /// <param name="error">What is wrong.</param>
    public void Refuse(InputError error) => _errors.Add(error);
}

/// <summary>One row of a kind of record while its fields are being read.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class RowBuilder<T>(CsvRecord record) : RowBuilder(record)
    where T : class
{
    /// <summary>The row. A field that could not be read is unknown in its record, so that the other fields can still be checked.</summary>
    public Row<T> Build()
    {
        T made = Make();
        return new(Record.Line, Record.Raw)
        {
            Id = Id,
            Head = Head,
            Commune = Commune,
            Errors = [.. Errors],
            Record = made,
        };
    }

    /// <summary>The record of what was read.</summary>
    protected abstract T Make();
}
