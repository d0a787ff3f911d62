namespace KienXuong.Domain.Rules;

/// <summary>How many members meet a condition, compared with a number or with a share of a whole.</summary>
/// <param name="list">The fact who the members are.</param>
/// <param name="each">The condition on a member.</param>
/// <param name="test">The comparison.</param>
/// <param name="of">The whole of which the number is a percent; null where it is a number.</param>
/// <param name="whole">The slot of the whole; -1 where the number is no percent.</param>
/// <param name="found">Where the sheet remembers the count.</param>
internal sealed class CountMembers(Fact list, Node each, CountTest test, Fact? of, int whole, int found) : Node
{
    /// <summary>The fact who the members are.</summary>
    public Fact List => list;

    public Node Each => each;

    public CountTest Test => test;

    /// <summary>The whole of which the number is a percent; null where it is a number.</summary>
    public Fact? Of => of;

    public int Whole => whole;

    public int Found => found;

    /// <summary>The condition on a member as it was written.</summary>
    public required object Source { get; init; }

    public override Truth Evaluate(scoped in Sheet sheet)
    {
        (int sure, int possible) = Count(in sheet);
        return Answer(sure, possible, in sheet);
    }

    /// <summary>The answer for a count.</summary>
    public Truth Answer(int sure, int possible, scoped in Sheet sheet) => whole < 0
        ? test.Of(sure, possible)
        : test.Of(sure, possible, test.NeededOf(sheet.Low[whole]), test.NeededOf(sheet.High[whole]));

    /// <summary>How many members meet the condition for certain, and how many may.</summary>
    public (int Sure, int Possible) Count(scoped in Sheet sheet)
    {
        if (sheet.TryFound(found, out long low, out long high))
        {
            return ((int)low, (int)high);
        }

        if (sheet.Members is not { } members)
        {
            return (0, MostOf(in sheet));
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

        sheet.Remember(found, sure, possible);
        return (sure, possible);
    }

    /// <summary>Whether the sheet knows the number, though not who the members are.</summary>
    public bool IsCounted(scoped in Sheet sheet) => sheet.Members is null && sheet.TryFound(found, out _, out _);

    /// <summary>The most members that can meet the condition where nobody knows who they are: none where the condition fails whoever it is.</summary>
    public int MostOf(scoped in Sheet sheet) => each.Evaluate(in sheet) == Truth.No ? 0 : int.MaxValue;

    public override bool Same(Node other) =>
        other is CountMembers node && node.Each == each && node.Test == test && node.Whole == whole;
}
