using KienXuong.Domain.Law;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Domain.Rules;

/// <summary>Turns the conditions of one rule set into bound nodes for a day: parameters become numbers, facts become slots, equal conditions become one node.</summary>
/// <remarks>Plain loops on purpose: the first decision of a process pays for every library method used here.</remarks>
internal sealed class Binder(IParameterSource source, LocalDate date)
{
    private readonly Slots _slots = new();
    private Node[] _nodes = new Node[32];
    private int _nodeCount;
    private object[] _frames = [];
    private Type? _subject;
    private ParameterUse[] _uses = [];
    private (object Score, BoundScore Bound)[] _scores = [];

    public Slots Slots => _slots;

    /// <summary>The bound nodes, each after its parts.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes.AsSpan(0, _nodeCount);

    /// <summary>The parameters that the rule set uses, in order of first mention.</summary>
    public ReadOnlySpan<ParameterUse> Uses => _uses;

    /// <summary>The days around the date on which all the parameters keep their values.</summary>
    public Validity Validity { get; private set; } = new(LocalDate.MinIsoValue, null);

    /// <summary>The facts about one kind of subject. The first kind asked for is the household, any other kind is its member.</summary>
    public Frame<TSubject> Frame<TSubject>()
        where TSubject : class
    {
        foreach (object known in _frames)
        {
            if (known is Frame<TSubject> frame)
            {
                return frame;
            }
        }

        _subject ??= typeof(TSubject);
        var added = new Frame<TSubject>(_slots, typeof(TSubject) != _subject);
        Array.Resize(ref _frames, _frames.Length + 1);
        _frames[^1] = added;
        return added;
    }

    /// <summary>How well a rule is known on the day: no better than itself and than any value that it uses.</summary>
    public Verification Weakest { get; private set; }

    /// <summary>Begins a rule.</summary>
    public void Begin(Verification verification) => Weakest = verification;

    /// <summary>The value of a parameter on the day; null where the law gives none.</summary>
    public ParameterUse? Find(Parameter parameter)
    {
        ParameterUse? use = FindOnce(parameter);
        Weakest = use?.Verification > Weakest ? use.Verification : Weakest;
        return use;
    }

    /// <summary>The value of a parameter that the rule set cannot do without.</summary>
    public ParameterUse Require(Parameter parameter) => Find(parameter)
        ?? throw new InvalidOperationException(parameter.Code + " has no value on " + LocalDatePattern.Iso.Format(date) + "; the rule that compares with it must ask whether it is given.");

    /// <summary>The value of a named choice. How well it is known weakens no rule: a result that would change with another value says so itself.</summary>
    public object Choose(Parameter choice) => (FindOnce(choice) ?? throw new InvalidOperationException(choice.Code + " has no value on " + LocalDatePattern.Iso.Format(date) + ".")).Value;

    /// <summary>The node already bound that says the same, or this one.</summary>
    public Node Share(Node node)
    {
        foreach (Node known in Nodes)
        {
            if (known.Same(node))
            {
                return known;
            }
        }

        if (_nodeCount == _nodes.Length)
        {
            Array.Resize(ref _nodes, 2 * _nodeCount);
        }

        _nodes[_nodeCount++] = node;
        return node;
    }

    /// <summary>A score that is bound already; null where it is not.</summary>
    public BoundScore? Score(object score)
    {
        foreach ((object known, BoundScore bound) in _scores)
        {
            if (known == score)
            {
                return bound;
            }
        }

        return null;
    }

    /// <summary>The scores that are bound.</summary>
    public BoundScore[] Scores => Array.ConvertAll(_scores, each => each.Bound);

    /// <summary>Keeps a score for its other comparisons.</summary>
    public void Keep(object score, BoundScore bound) => _scores = [.. _scores, (score, bound)];

    /// <summary>Where a sheet remembers how many members meet a condition: one place for all comparisons of the same count.</summary>
    public int FoundOf(Node each)
    {
        foreach (Node known in Nodes)
        {
            if (known is CountMembers count && count.Each == each)
            {
                return count.Found;
            }
        }

        return _slots.AddFound();
    }

    public Node Not(Node part) => part switch
    {
        Constant constant => constant.Opposite,
        NotNode not => not.Part,
        _ => Share(new NotNode(part)),
    };

    /// <summary>All of the parts; parts that are always so fall away.</summary>
    public Node All(Node[] parts) => Combine(parts, neutral: Truth.Yes);

    /// <summary>Any of the parts; parts that are never so fall away.</summary>
    public Node Any(Node[] parts) => Combine(parts, neutral: Truth.No);

    private Node Combine(Node[] parts, Truth neutral)
    {
        int kept = 0;
        foreach (Node part in parts)
        {
            if (part is not Constant constant)
            {
                parts[kept++] = part;
            }
            else if (constant.Truth != neutral)
            {
                return constant;
            }
        }

        if (kept == 0 && parts.Length > 0)
        {
            return parts[0];
        }

        Array.Resize(ref parts, kept);
        return kept switch
        {
            0 => new Constant(neutral, null, isSo: true, null),
            1 => parts[0],
            _ => Share(neutral == Truth.Yes ? new AllNode(parts) : new AnyNode(parts)),
        };
    }

    private ParameterUse? FindOnce(Parameter parameter)
    {
        foreach (ParameterUse known in _uses)
        {
            if (known.Parameter == parameter)
            {
                return known;
            }
        }

        if (source.Find(parameter, date) is not { } use)
        {
            Validity = Validity.And(source.WithoutValue(parameter, date));
            return null;
        }

        Array.Resize(ref _uses, _uses.Length + 1);
        _uses[^1] = use;
        Validity = Validity.And(use.Validity);
        return use;
    }
}
