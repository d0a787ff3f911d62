using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Bộ quy tắc: rules that belong together, of which exactly one applies to each subject, or none where a result otherwise is given.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <typeparam name="TResult">The result: a closed list of at most 13 names, an enumeration of bytes from 0 without holes.</typeparam>
public sealed class RuleSet<TSubject, TResult> : IRuleSet, IHasRuleSet
    where TSubject : class
    where TResult : unmanaged, Enum
{
    private readonly Func<TResult, Bilingual> _nameOf;

    /// <summary>Makes a rule set.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="nameOf">The name of a result.</param>
    /// <param name="rules">The rules in the order of the text.</param>
    public RuleSet(string code, Bilingual label, Func<TResult, Bilingual> nameOf, params ImmutableArray<Rule<TSubject, TResult>> rules)
    {
        Code = code;
        Label = label;
        _nameOf = nameOf;
        Rules = rules;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public Bilingual Label { get; }

    /// <summary>The rules in the order of the text.</summary>
    public ImmutableArray<Rule<TSubject, TResult>> Rules { get; }

    /// <summary>The result where no rule applies; null when the rules cover every case.</summary>
    public TResult? Otherwise { get; init; }

    /// <summary>The name of a result.</summary>
    /// <param name="result">The result.</param>
    public Bilingual NameOf(TResult result) => _nameOf(result);

    Bilingual IHasRuleSet.Name => Label;

    IRuleSet IHasRuleSet.RuleSet => this;

    RuleSetDescription IRuleSet.Describe(IParameterSource source, LocalDate date)
    {
        var vietnamese = new Describer(Language.Vietnamese, source, date);
        var english = new Describer(Language.English, source, date);
        ImmutableArray<RuleDescription>.Builder rules = ImmutableArray.CreateBuilder<RuleDescription>();
        BoundRuleSet bound = Bind(new Binder(source, date));
        for (int i = 0; i < Rules.Length; i++)
        {
            Rule<TSubject, TResult> rule = Rules[i];
            Bilingual result = bound.Rules[i].ResultName;
            rules.Add(new(
                result,
                new(result.Vietnamese + ": khi " + rule.When.Describe(vietnamese), result.English + ": when " + rule.When.Describe(english)),
                rule.Provision,
                bound.Rules[i].Verification,
                rule.Note));
        }

        if (Otherwise is { } otherwise)
        {
            Bilingual result = _nameOf(otherwise);
            Bilingual when = Rules.IsEmpty ? new("mọi trường hợp", "in every case") : new("các trường hợp còn lại", "in every other case");
            rules.Add(new(
                result, new(result.Vietnamese + ": " + when.Vietnamese, result.English + ": " + when.English), null, Verification.Inferred, null));
        }

        return new(Code, Label, date, rules.ToImmutable(), bound.Uses);
    }

    ImmutableArray<RuleSetDefect> IRuleSet.Check(IParameterSource source, LocalDate date) =>
        Checker.Check(Bind(new Binder(source, date)), Code, date);

    Validity IRuleSet.DaysOf(IParameterSource source, LocalDate date) => Bind(new Binder(source, date)).Validity;

    /// <summary>Binds the rules with a binder whose frames are ready.</summary>
    internal BoundRuleSet Bind(Binder binder)
    {
        var bound = new BoundRule[Rules.Length];
        for (int i = 0; i < bound.Length; i++)
        {
            Rule<TSubject, TResult> rule = Rules[i];
            binder.Begin(rule.Verification);
            Node when = rule.When.Bind(binder);
            bound[i] = new(when, Place(rule.Result), rule.Route ?? _nameOf(rule.Result), rule.Provision, binder.Weakest, rule.Note);
        }

        return new(Label, bound, Otherwise is { } otherwise ? Place(otherwise) : null, binder);
    }

    private static int Place(TResult result) => Unsafe.BitCast<TResult, byte>(result);
}
