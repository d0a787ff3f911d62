using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Layers;

/// <summary>Lỗi của tệp lớp quy định: one value of a layer file that is wrong; it never leaves the reader of the file.</summary>
internal sealed class LayerProblemException(InputError error) : Exception(error.Code)
{
    /// <summary>What is wrong, with its path and code.</summary>
    public InputError Error { get; } = error;
}
