using KienXuong.Domain;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Writes the decisions of a list, one after another.</summary>
internal interface IDecisionWriter
{
    /// <summary>Writes a decision.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="classification">The decision.</param>
    void Write(HouseholdRow row, Classification classification);

    /// <summary>Writes what stands after the last decision.</summary>
    void End();
}
