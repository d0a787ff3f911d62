using KienXuong.Domain.Surveys;
using KienXuong.Tool.Commands;

namespace KienXuong.Tool.Surveys;

/// <summary>What the user asks of <c>survey</c>, besides what any list can be asked.</summary>
/// <param name="List">The list, the day and the output.</param>
/// <param name="Members">The file of members; null where there is none.</param>
/// <param name="Region">The region of places that the list leaves out.</param>
/// <param name="BlanksAreNone">Whether blanks in A.IX to A.XII mean none.</param>
internal sealed record SurveyOptions(ListOptions List, string? Members, Region? Region, bool BlanksAreNone)
{
    /// <summary>The procedure of households whose Form A leaves it out; null unknown.</summary>
    public ReviewProcedure? Procedure { get; init; }
}
