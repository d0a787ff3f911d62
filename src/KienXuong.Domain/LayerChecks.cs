using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain;

/// <summary>Refuses a layer that the law does not allow or that breaks a rule set.</summary>
internal static class LayerChecks
{
    /// <exception cref="LayerRefusedException">The layer is not allowed.</exception>
    public static void Refuse(LawLayer layer, LawBook below, LawBook with)
    {
        if (layer.Rank == LayerRank.Provincial)
        {
            foreach (ParameterChange change in layer.Changes)
            {
                RefuseLocal(change.Use, below);
            }
        }

        ImmutableArray<RuleSetDefect> defects = with.Check();
        if (!defects.IsEmpty)
        {
            throw new LayerRefusedException(
                new(
                    "lớp quy định làm hỏng bộ quy tắc: " + defects[0].Describe(Language.Vietnamese),
                    "the layer breaks a rule set: " + defects[0].Describe(Language.English)),
                defects);
        }
    }

    private static void RefuseLocal(ParameterUse local, LawBook below)
    {
        if (local.Parameter.LocalRule == LocalRule.National)
        {
            throw Refused(local, "địa phương không được quy định khác Trung ương", "a province may not set its own value");
        }

        foreach (ParameterUse national in NationalValues(local, below))
        {
            if (local.Limits.Zip(national.Limits).Any(pair => pair.First < pair.Second))
            {
                throw Refused(
                    local,
                    "mức của địa phương thấp hơn mức của Trung ương (" + national.Show(Language.Vietnamese) + ")",
                    "the provincial value is below the national one (" + national.Show(Language.English) + ")");
            }
        }
    }

    private static IEnumerable<ParameterUse> NationalValues(ParameterUse local, LawBook below) =>
        local.Parameter.Uses
            .Select(use => use.Validity.From)
            .Append(local.Validity.From)
            .Where(local.Validity.Contains)
            .Select(day => below.ValueOf(local.Parameter, day))
            .OfType<ParameterUse>();

    private static LayerRefusedException Refused(ParameterUse local, string vietnamese, string english) => new(
        new(
            local.Parameter.Label.Vietnamese + " (" + local.Parameter.Code + "), " + local.Show(Language.Vietnamese) + ": " + vietnamese,
            local.Parameter.Label.English + " (" + local.Parameter.Code + "), " + local.Show(Language.English) + ": " + english),
        []);
}
