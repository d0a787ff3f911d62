using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Input;

/// <summary>Hàng dữ liệu: one record of a file, a household or a survey, as far as it could be read.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Raw">Its text in the file.</param>
internal sealed record Row<T>(long Line, string Raw) : InputRow(Line, Raw)
    where T : class
{
    /// <summary>What could be read; null where nothing could.</summary>
    public T? Record { get; init; }

    /// <summary>What is wrong with the row by itself.</summary>
    /// <param name="check">What checks its record.</param>
    public List<InputError> ErrorsBy(Func<T, ImmutableArray<InputError>> check)
    {
        List<InputError> errors = [.. Errors];
        if (Record is not null)
        {
            errors.AddRange(check(Record));
        }

        return errors.ConvertAll(At);
    }
}
