using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool;

/// <summary>Phân loại danh sách: takes the rows of a list one by one; each becomes a decision or a rejected row, and none is lost.</summary>
/// <typeparam name="T">The record: a household, a survey.</typeparam>
/// <typeparam name="TResult">What it is judged to be.</typeparam>
internal sealed class Assessment<T, TResult> : IDisposable
    where T : class
{
    private readonly Judging<T, TResult> _judging;
    private readonly IDecisionWriter<TResult> _decisions;
    private readonly RejectWriter _rejects;
    private readonly IEnumerator<Row<T>> _rows;

    /// <summary>The first line of each id: the one thing that grows with the list.</summary>
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);

    public Assessment(Judging<T, TResult> judging, IRowSource<T> source, IDecisionWriter<TResult> decisions, RejectWriter rejects)
    {
        _judging = judging;
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

    public void Dispose() => _rows.Dispose();

    private void Take(Row<T> row)
    {
        if (row.IsRest)
        {
            _rejects.Write(row, row.Errors);
            _decisions.Reject(row, row.Errors);
            return;
        }

        List<InputError> errors = row.ErrorsBy(_judging.Check);
        if (row.Id is { } id && !_lines.TryAdd(id, row.Line))
        {
            errors.Add(row.At(RowErrors.IdDuplicate(id, _lines[id])));
        }

        if (errors.Count > 0 || row.Record is not { } record)
        {
            Summary.CountRejected();
            _rejects.Write(row, errors);
            _decisions.Reject(row, errors);
            return;
        }

        TResult result = _judging.Judge(record);
        Summary.Count(_judging.ClassOf(result));
        Summary.Rest(_judging.ChoicesOf(result));
        _decisions.Write(row, result);
    }
}
