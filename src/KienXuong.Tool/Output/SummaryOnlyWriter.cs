using KienXuong.Domain;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Writes no decisions: only the summary is wanted.</summary>
internal sealed class SummaryOnlyWriter : IDecisionWriter
{
    /// <inheritdoc/>
    public void Write(HouseholdRow row, Classification classification)
    {
    }

    /// <inheritdoc/>
    public void End()
    {
    }
}
