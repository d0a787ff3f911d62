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
