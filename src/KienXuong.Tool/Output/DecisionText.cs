using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>The parts of a decision as text in one language, for a table or a CSV file.</summary>
internal sealed class DecisionText(Language language)
{
    /// <summary>The code of a row that is undetermined.</summary>
    public const string UndeterminedCode = "undetermined";

    private readonly Dictionary<Provision, string> _citations = new(ReferenceEqualityComparer.Instance);

    /// <summary>The stable code of the class.</summary>
    /// <param name="classification">The decision.</param>
    public static string CodeOf(Classification classification) =>
        classification is ClassDecided decided ? ClassNames.CodeOf(decided.Class) : UndeterminedCode;

    /// <summary>The name of the class.</summary>
    /// <param name="classification">The decision.</param>
    public string NameOf(Classification classification) =>
        (classification is ClassDecided decided ? ClassNames.Of(decided.Class) : Texts.Undetermined).In(language);

    /// <summary>The route by which the class was found, or the classes still possible.</summary>
    /// <param name="classification">The decision.</param>
    public string RouteOf(Classification classification) => classification is ClassDecided decided
        ? decided.Route.In(language)
        : Texts.Undetermined.In(language) + ": " + PossibleOf(classification);

    /// <summary>The classes still possible, such as "hộ nghèo hoặc hộ cận nghèo".</summary>
    /// <param name="classification">The decision.</param>
    public string PossibleOf(Classification classification) =>
        string.Join(Texts.Or.In(language), classification.Possible.Select(each => ClassNames.Of(each).In(language)));

    /// <summary>The facts that are missing and can still change the class.</summary>
    /// <param name="classification">The decision.</param>
    public IEnumerable<string> MissingOf(Classification classification) =>
        classification is ClassUndetermined undetermined ? undetermined.Missing.Select(fact => fact.Label.In(language)) : [];

    /// <summary>What of the law used is unconfirmed.</summary>
    /// <param name="classification">The decision.</param>
    public IEnumerable<string> UnconfirmedOf(Classification classification) =>
        classification.Unconfirmed.Select(mark => mark.In(language));

    /// <summary>The provision of the rule that was applied; that of the standard where the class follows because no other is possible; empty when undetermined.</summary>
    /// <param name="classification">The decision.</param>
    public string ProvisionOf(Classification classification)
    {
        if (classification is not ClassDecided)
        {
            return "";
        }

        foreach (Step step in classification.Steps)
        {
            if (step is { Kind: StepKind.Rule, Truth: Truth.Yes, Provision: { } provision })
            {
                return Cite(provision);
            }
        }

        return classification.Standard is { } standard ? Cite(standard.Use.Provision) : "";
    }

    /// <summary>The decision in the columns of a list, after those that say which household it is.</summary>
    /// <param name="classification">The decision.</param>
    public ImmutableArray<SheetCell> CellsOf(Classification classification) =>
    [
        SheetCell.Of(CodeOf(classification)),
        SheetCell.Of(NameOf(classification)),
        SheetCell.Of(RouteOf(classification)),
        SheetCell.Of(string.Join("; ", MissingOf(classification))),
        SheetCell.Of(classification.BelowIncomeLine?.Amount),
        SheetCell.Of(classification.IndicatorsToCutOff),
        SheetCell.Of(ProvisionOf(classification)),
        SheetCell.Of(string.Join("; ", UnconfirmedOf(classification))),
    ];

    private string Cite(Provision provision)
    {
        if (!_citations.TryGetValue(provision, out string? citation))
        {
            citation = provision.Cite(language);
            _citations.Add(provision, citation);
        }

        return citation;
    }
}
