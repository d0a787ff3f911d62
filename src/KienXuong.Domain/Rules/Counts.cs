using System.Numerics;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Rules;

/// <summary>How a count is compared: at least so many, or its negation.</summary>
internal readonly record struct CountTest(Relation Relation, int Number)
{
    /// <summary>The least count that counts as at least.</summary>
    public int Needed => Relation is Relation.AtLeast or Relation.Below ? Number : Number + 1;

    public bool Negated => Relation is Relation.AtMost or Relation.Below;

    public Truth Of(int sure, int possible) =>
        sure >= Needed ? (Negated ? Truth.No : Truth.Yes)
        : possible < Needed ? (Negated ? Truth.Yes : Truth.No)
        : Truth.Undetermined;
}

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

/// <summary>How many members meet a condition.</summary>
internal sealed class CountMembers(Fact list, Node each, CountTest test) : Node
{
    /// <summary>The fact who the members are.</summary>
    public Fact List => list;

    public Node Each => each;

    public CountTest Test => test;

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        if (sheet.Members is not { } members)
        {
            return Truth.Undetermined;
        }

        int sure = 0;
        int possible = 0;
        Sheet row = sheet;
        for (int m = 0; m < members.Count; m++)
        {
            members.Show(m, ref row);
            Truth truth = each.Evaluate(in row);
            sure += truth == Truth.Yes ? 1 : 0;
            possible += truth == Truth.No ? 0 : 1;
        }

        return test.Of(sure, possible);
    }

    public override bool Same(Node other) => other is CountMembers node && node.Each == each && node.Test == test && node.List == list;
}
