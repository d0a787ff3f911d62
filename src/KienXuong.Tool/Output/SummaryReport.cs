using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Bảng tổng hợp: the summary of a list beside the law that was applied.</summary>
/// <param name="Summary">The counts and notes.</param>
/// <param name="Law">The law.</param>
/// <param name="Expected">The classes of which a count of none is news.</param>
internal sealed record SummaryReport(Summary Summary, LawInForce Law, ImmutableArray<PovertyClass> Expected)
{
    /// <summary>The counts with their names, the total last.</summary>
    public IEnumerable<(Bilingual Name, long Count)> Counts =>
    [
        .. ClassNames.All.Where(each => Summary[each] > 0 || Expected.Contains(each)).Select(each => (ClassNames.Of(each), Summary[each])),
        (Texts.Undetermined, Summary.Undetermined),
        .. Summary.NotReviewed > 0 ? ((Bilingual, long)[])[(Texts.NotReviewed, Summary.NotReviewed)] : [],
        (Texts.Rejected, Summary.Rejected),
        (Texts.Total, Summary.Total),
    ];

    /// <summary>The standard applied; null where there is none.</summary>
    public Bilingual? Standard => Law.Standard is { } standard ? Texts.StandardApplied(standard) : null;
}
