using System.Collections.Immutable;
using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Bộ quy tắc: a rule set whatever its subject and results, for the readings that need neither.</summary>
public interface IRuleSet
{
    /// <summary>The stable code.</summary>
    string Code { get; }

    /// <summary>The name.</summary>
    Bilingual Label { get; }

    /// <summary>The rules in words on a day.</summary>
    internal RuleSetDescription Describe(IParameterSource source, LocalDate date);

    /// <summary>The gaps and overlaps on a day.</summary>
    internal ImmutableArray<RuleSetDefect> Check(IParameterSource source, LocalDate date);

    /// <summary>The days around a day on which all the values that the rules use stay as they are.</summary>
    internal Validity DaysOf(IParameterSource source, LocalDate date);
}
