using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Writes the decisions of a list, one after another.</summary>
/// <typeparam name="TResult">The decision.</typeparam>
internal interface IDecisionWriter<in TResult>
{
    /// <summary>Writes a decision.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="result">The decision.</param>
    void Write(InputRow row, TResult result);

    /// <summary>Writes a rejected row, where the format keeps it among the decisions.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="errors">What is wrong with it.</param>
    void Reject(InputRow row, IReadOnlyList<InputError> errors)
    {
    }

    /// <summary>Takes the summary of the list, where the format keeps it beside the decisions; before the end.</summary>
    /// <param name="report">The summary.</param>
    void Summarise(SummaryReport report)
    {
    }

    /// <summary>Writes what stands after the last decision.</summary>
    void End();
}
