using System.Numerics;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>How many of some flags are yes: by the declared number where there is one, else by the flags.</summary>
internal sealed class CountFlags(Bilingual label, Verification verification, ulong flags, CountTest test, Node? declared) : Node
{
    public Bilingual Label => label;

    public Verification Verification => verification;

    public ulong Flags => flags;

    public CountTest Test => test;

    /// <summary>The comparison of the declared number; null where there is no such figure.</summary>
    public Compare? Declared => (Compare?)declared;

    public bool IsDeclared(scoped in Sheet sheet) => declared is Compare compare && sheet.IsKnown(compare.Slot);

    public int Sure(scoped in Sheet sheet) => BitOperations.PopCount(flags & ~sheet.MayBeNo);

    public int Possible(scoped in Sheet sheet) => BitOperations.PopCount(flags & sheet.MayBeYes);

    public override Truth Evaluate(scoped in Sheet sheet) =>
        IsDeclared(in sheet) ? declared!.Evaluate(in sheet) : test.Of(Sure(in sheet), Possible(in sheet));

    public override bool Same(Node other) =>
        other is CountFlags node && node.Flags == flags && node.Test == test && node.Declared == declared;
}
