using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Json;

namespace KienXuong.Tool.Output;

/// <summary>Writes decisions as JSON: an array of them, or one on each line.</summary>
/// <param name="output">Where they go.</param>
/// <param name="isArray">Whether they stand in an array.</param>
internal sealed class JsonDecisionWriter(TextWriter output, bool isArray) : IDecisionWriter<Classification>
{
    private bool _isFirst = true;

    /// <inheritdoc/>
    public void Write(InputRow row, Classification classification)
    {
        if (isArray)
        {
            output.Write(_isFirst ? "[\n" : ",\n");
        }

        _isFirst = false;
        output.Write(Decisions.Line(row, classification));
        if (!isArray)
        {
            output.Write('\n');
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        if (isArray)
        {
            output.Write(_isFirst ? "[]\n" : "\n]\n");
        }
    }
}
