using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Refuses layers that the law does not allow or that break a rule set.</summary>
internal static class LayerChecks
{
    /// <summary>Checks all the layers of a law book together: one that was allowed alone may not be beside another.</summary>
    /// <exception cref="LayerRefusedException">The layers are not allowed.</exception>
    public static void Refuse(ImmutableArray<LawLayer> layers, LawBook book)
    {
        ImmutableArray<LawLayer> national = [.. layers.Where(layer => layer.Rank == LayerRank.National)];
        ImmutableArray<RuleSetDefect> defects = book.Check();
        ImmutableArray<Bilingual> reasons =
        [
            .. layers.Where(layer => layer.Rank == LayerRank.Provincial).SelectMany(layer => layer.Changes).SelectMany(change => ReasonsAgainst(change.Use, national)),
            .. defects.DistinctBy(defect => (defect.Kind, defect.RuleSet, string.Join('&', defect.Rules))).Select(ReasonOf),
        ];
        if (!reasons.IsEmpty)
        {
            throw new LayerRefusedException(reasons, defects);
        }
    }

    private static IEnumerable<Bilingual> ReasonsAgainst(ParameterUse local, ImmutableArray<LawLayer> national) =>
        local.Parameter.LocalRule == LocalRule.National
            ? [Reason(local, "địa phương không được quy định khác Trung ương", "a province may not set its own value")]
            : NationalValues(local, national).Where(value => local.Limits.Zip(value.Limits).Any(pair => pair.First < pair.Second)).Select(value => Reason(
                local,
                "mức của địa phương thấp hơn mức của Trung ương (" + value.Show(Language.Vietnamese) + ")",
                "the provincial value is below the national one (" + value.Show(Language.English) + ")")).Distinct();

    /// <summary>Every national value on the days of a local one, whoever supplies it and whenever it became known.</summary>
    private static IEnumerable<ParameterUse> NationalValues(ParameterUse local, ImmutableArray<LawLayer> national)
    {
        Parameter parameter = local.Parameter;
        for (LocalDate? next = local.Validity.From; next is { } day && local.Validity.Contains(day);)
        {
            if (LayeredValues.Of(parameter, day, parameter.On(day), national, null) is { } value)
            {
                yield return value;
                next = value.Validity.DayAfter;
            }
            else
            {
                next = LayeredValues.DaysWithout(parameter, day, national, null).DayAfter;
            }
        }
    }

    private static Bilingual ReasonOf(RuleSetDefect defect) => new(
        "lớp quy định làm hỏng bộ quy tắc: " + defect.Describe(Language.Vietnamese), "the layer breaks a rule set: " + defect.Describe(Language.English));

    private static Bilingual Reason(ParameterUse local, string vietnamese, string english) => new(
        local.Parameter.Label.Vietnamese + " (" + local.Parameter.Code + "), " + local.Show(Language.Vietnamese) + ": " + vietnamese,
        local.Parameter.Label.English + " (" + local.Parameter.Code + "), " + local.Show(Language.English) + ": " + english);
}
