using KienXuong.Domain;

namespace KienXuong.Tool.Histories;

/// <summary>What the outputs say of a status, in words.</summary>
internal static class StatusCells
{
    /// <summary>The provision by which the decision counts; empty where none does.</summary>
    public static string ProvisionOf(HouseholdStatus status, Language language) => status.Rule is { Provision: { } provision } ? provision.Cite(language) : "";

    /// <summary>What the other reading of a yearly decision gives, where it is another class.</summary>
    public static string OtherOf(HouseholdStatus status, Language language) => string.Join("; ", status.ChoiceEffects.Select(effect =>
        effect.Other.In(language) + ": " + (effect.Classes.Decided is { } other ? Input.ClassNames.Of(other).In(language) : new Bilingual("chưa biết", "not known").In(language))));

    /// <summary>The stable code of the class, or of why it is not known.</summary>
    public static string CodeOf(HouseholdStatus status) => status.Class is { } known ? Input.ClassNames.CodeOf(known) : CodeOf(status.Unknown!.Value.ToString());

    /// <summary>The name of a closed list as JSON writes it.</summary>
    public static string CodeOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
