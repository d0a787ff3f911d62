using KienXuong.Tool.Output;

namespace KienXuong.Tool.Comparisons;

/// <summary>Số đếm: how many households go from which class to which, of a list or of one commune.</summary>
internal sealed class Counts
{
    private readonly Dictionary<(string Before, string After), long> _matrix = [];
    private readonly long[] _changes = new long[3];

    /// <summary>How many households were compared.</summary>
    public long Households => _changes.Sum();

    /// <summary>How many rows were rejected.</summary>
    public long Rejected { get; private set; }

    /// <summary>How many change, stay, or are not known to.</summary>
    /// <param name="change">Which of the three.</param>
    public long this[Change change] => _changes[(int)change];

    /// <summary>How many go from one class to another, by the codes of the classes.</summary>
    /// <param name="before">The code before.</param>
    /// <param name="after">The code after.</param>
    public long this[string before, string after] => _matrix.GetValueOrDefault((before, after));

    /// <summary>The codes of the classes in the order of the law, undetermined last.</summary>
    public static IEnumerable<string> Codes => [.. Input.ClassNames.All.Select(Input.ClassNames.CodeOf), DecisionText.UndeterminedCode];

    /// <summary>Every pair of classes that some household has.</summary>
    public IEnumerable<(string Before, string After, long Households)> Pairs =>
        from before in Codes
        from after in Codes
        let count = this[before, after]
        where count > 0
        select (before, after, count);

    /// <summary>Counts a household.</summary>
    /// <param name="compared">The household.</param>
    public void Count(Compared compared)
    {
        (string, string) pair = (DecisionText.CodeOf(compared.Before), DecisionText.CodeOf(compared.After));
        _matrix[pair] = _matrix.GetValueOrDefault(pair) + 1;
        _changes[(int)compared.Change]++;
    }

    /// <summary>Counts a rejected row.</summary>
    public void CountRejected() => Rejected++;
}
