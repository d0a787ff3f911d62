using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain;

/// <summary>Lớp quy định bị từ chối: a layer may not be laid over a law book: it goes below the national value where the law forbids that, or it breaks a rule set.</summary>
public sealed class LayerRefusedException : Exception
{
    internal LayerRefusedException(Bilingual reason, ImmutableArray<RuleSetDefect> defects)
        : base(reason.English)
    {
        Reason = reason;
        Defects = defects;
    }

    /// <summary>Why it is refused.</summary>
    public Bilingual Reason { get; }

    /// <summary>The gaps and overlaps that it would make, each with a household that shows it; empty when it is refused for its value.</summary>
    public ImmutableArray<RuleSetDefect> Defects { get; }
}
