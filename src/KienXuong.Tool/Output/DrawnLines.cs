using Spectre.Console.Rendering;

namespace KienXuong.Tool.Output;

/// <summary>Lines that are drawn already and go to a console as they are.</summary>
/// <param name="lines">The lines.</param>
internal sealed class DrawnLines(IEnumerable<string> lines) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (string line in lines)
        {
            yield return new Segment(line);
            yield return Segment.LineBreak;
        }
    }
}
