using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Tool.Commands;

/// <summary>Writes rules in words.</summary>
internal interface IRuleWriter
{
    /// <summary>Writes the codes of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="codes">The codes.</param>
    void List(LocalDate date, IEnumerable<ListedCode> codes);

    /// <summary>Writes a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    void Write(RuleSetDescription rules);

    /// <summary>Writes an amount.</summary>
    /// <param name="amount">The amount.</param>
    void Write(AmountDescription amount);

    /// <summary>Writes a score as a table.</summary>
    /// <param name="score">The score.</param>
    void Write(ScoreDescription score);

    /// <summary>Writes a table of limits.</summary>
    /// <param name="limits">The table.</param>
    void Write(LimitTableDescription limits);

    /// <summary>Writes a parameter over all time.</summary>
    /// <param name="parameter">The parameter.</param>
    void Write(Parameter parameter);
}
