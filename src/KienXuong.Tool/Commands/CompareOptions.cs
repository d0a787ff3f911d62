using KienXuong.Domain;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Commands;

/// <summary>How the user wants a comparison.</summary>
/// <param name="Language">The language.</param>
/// <param name="Format">How it is written.</param>
/// <param name="ByCommune">Whether the counts of each commune are wanted.</param>
internal sealed record CompareOptions(Language Language, OutputFormat Format, bool ByCommune);
