using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Ghi các hàng bị loại: writes down every row that was rejected, one line for each thing that is wrong.</summary>
internal abstract class RejectWriter
{
    /// <summary>Writes a rejected row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="errors">What is wrong with it, at least one thing.</param>
    public abstract void Write(InputRow row, IReadOnlyList<InputError> errors);

    /// <summary>Writes what is still waiting.</summary>
    public virtual void End()
    {
    }
}
