using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool;

/// <summary>Phân loại danh sách: takes the rows of a list one by one; each becomes a decision or a rejected row, and none is lost.</summary>
internal sealed class Assessment : IDisposable
{
    private readonly LawInForce _law;
    private readonly HouseholdValidator _validator;
    private readonly IDecisionWriter _decisions;
    private readonly RejectWriter _rejects;
    private readonly IEnumerator<HouseholdRow> _rows;

    /// <summary>The first line of each id: the one thing that grows with the list.</summary>
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);

    public Assessment(LawInForce law, IHouseholdSource source, IDecisionWriter decisions, RejectWriter rejects)
    {
        _law = law;
        _validator = new(law);
        _decisions = decisions;
        _rejects = rejects;
        _rows = source.Read().GetEnumerator();
    }

    /// <summary>The counts so far.</summary>
    public Summary Summary { get; } = new();

    /// <summary>Whether anything was read, be it only a rest that breaks off.</summary>
    public bool HasRows { get; private set; }

    /// <summary>Takes more rows.</summary>
    /// <param name="most">The most rows to take.</param>
    /// <param name="stop">Stops between two rows.</param>
    /// <returns>Whether there may be more.</returns>
    public bool Continue(long most, CancellationToken stop)
    {
        for (long i = 0; i < most; i++)
        {
            stop.ThrowIfCancellationRequested();
            if (!_rows.MoveNext())
            {
                return false;
            }

            HasRows = true;
            Take(_rows.Current);
        }

        return true;
    }

    /// <summary>What is wrong with a row by itself.</summary>
    /// <param name="row">The row.</param>
    /// <param name="validator">What checks its household.</param>
    public static List<InputError> ErrorsOf(HouseholdRow row, HouseholdValidator validator)
    {
        List<InputError> errors = [.. row.Errors];
        if (row.Household is { } household)
        {
            errors.AddRange(validator.Check(household));
        }

        return errors;
    }

    public void Dispose() => _rows.Dispose();

    private void Take(HouseholdRow row)
    {
        if (row.IsRest)
        {
            _rejects.Write(row, row.Errors);
            return;
        }

        List<InputError> errors = ErrorsOf(row, _validator);
        if (row.Id is { } id && !_lines.TryAdd(id, row.Line))
        {
            errors.Add(RowErrors.IdDuplicate(id, _lines[id]));
        }

        if (errors.Count > 0 || row.Household is not { } household)
        {
            Summary.CountRejected();
            _rejects.Write(row, errors);
            return;
        }

        Classification classification = _law.Classify(household);
        Summary.Count(classification);
        _decisions.Write(row, classification);
    }
}
