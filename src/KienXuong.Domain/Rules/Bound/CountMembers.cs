namespace KienXuong.Domain.Rules;

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
            return test.Of(0, MostOf(in sheet));
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

    /// <summary>The most members that can meet the condition where nobody knows who they are: none where the condition fails whoever it is.</summary>
    public int MostOf(scoped in Sheet sheet) => each.Evaluate(in sheet) == Truth.No ? 0 : int.MaxValue;

    public override bool Same(Node other) => other is CountMembers node && node.Each == each && node.Test == test && node.List == list;
}
