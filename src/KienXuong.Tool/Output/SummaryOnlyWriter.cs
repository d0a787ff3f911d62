using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Writes no decisions: only the summary is wanted.</summary>
/// <typeparam name="TResult">The decision.</typeparam>
internal sealed class SummaryOnlyWriter<TResult> : IDecisionWriter<TResult>
{
    /// <inheritdoc/>
    public void Write(InputRow row, TResult result)
    {
    }

    /// <inheritdoc/>
    public void End()
    {
    }
}
