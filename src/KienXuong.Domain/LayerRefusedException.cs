using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain;

/// <summary>Lớp quy định bị từ chối: a layer may not be laid over a law book: it goes below the national value where the law forbids that, or it breaks a rule set.</summary>
public sealed class LayerRefusedException : Exception
{
    internal LayerRefusedException(ImmutableArray<Bilingual> reasons, ImmutableArray<RuleSetDefect> defects)
        : base(string.Join('\n', reasons.Select(reason => reason.English)))
    {
        Reason = new(string.Join('\n', reasons.Select(reason => reason.Vietnamese)), Message);
        Defects = defects;
    }

    /// <summary>Why it is refused: every reason, one a line; a gap or overlap that is the same on several days once.</summary>
    public Bilingual Reason { get; }

    /// <summary>The gaps and overlaps that it would make, each with a household that shows it; empty when it is refused for its values alone.</summary>
    public ImmutableArray<RuleSetDefect> Defects { get; }
}
