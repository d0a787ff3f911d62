using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Output;
using NodaTime;
using Spectre.Console;

namespace KienXuong.Tool.Commands;

/// <summary>Writes rules as sentences, and the values that they use as a table.</summary>
/// <param name="console">Where they go.</param>
/// <param name="language">The language.</param>
internal sealed partial class RuleText(IAnsiConsole console, Language language) : IRuleWriter
{
    /// <inheritdoc/>
    public void List(LocalDate date, IEnumerable<ListedCode> codes)
    {
        Line(Texts.CodesTitle(date));
        PlainTable.Write(
            console,
            [.. Texts.CodeHeadings.Select(heading => heading.In(language))],
            [.. codes.Select(each => new[] { each.Code, each.Name.In(language), Texts.Of(each.Kind).In(language), ValueOf(each) })]);
    }

    /// <inheritdoc/>
    public void Write(RuleSetDescription rules)
    {
        WriteSentences(rules);
        WriteValues(rules.Values);
    }

    /// <inheritdoc/>
    public void Write(AmountDescription amount)
    {
        Line(Texts.DescribedOn(amount.Code, amount.Name, amount.Date));
        Line("  " + Texts.Sentence(amount.Sentence.In(language)));
        WriteValues(amount.Values);
    }

    /// <inheritdoc/>
    public void Write(Parameter parameter)
    {
        Line(parameter.Code + ": " + parameter.Label.In(language));
        WriteValues(parameter.Uses);
        if (parameter.Uses.IsEmpty)
        {
            Line(Texts.NoValueKnown);
        }
    }

    /// <summary>The rules of a rule set, a sentence each.</summary>
    /// <param name="rules">The rule set.</param>
    public void WriteSentences(RuleSetDescription rules)
    {
        Line(Texts.DescribedOn(rules.Code, rules.Name, rules.Date));
        if (rules.Note is { } note)
        {
            Line("  " + Texts.NoteLine(note).In(language));
        }

        foreach (RuleDescription rule in rules.Rules)
        {
            Line("  " + Texts.Sentence(rule.Sentence.In(language)) + Texts.Source(rule).In(language));
        }
    }

    private string ValueOf(ListedCode each) => each.Kind != CodeKind.Parameter
        ? ""
        : each.Value is { } use ? use.ShowWithUnit(language) : Texts.NoValueOnDay.In(language);

    private void WriteValues(IEnumerable<ParameterUse> values) => PlainTable.Write(
        console,
        [.. Texts.ParameterHeadings.Select(heading => heading.In(language))],
        [.. values.Select(use => LawCommand.ValueRow(use, language))]);

    private void Line(Bilingual text) => Line(text.In(language));

    /// <summary>A line as it is, however long: a sentence of law is not broken.</summary>
    private void Line(string text) => console.Profile.Out.Writer.WriteLine(text);
}
