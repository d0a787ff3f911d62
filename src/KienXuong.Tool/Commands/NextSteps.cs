using KienXuong.Domain;
using KienXuong.Domain.Rules;

namespace KienXuong.Tool.Commands;

/// <summary>Bước tiếp theo: what follows a decision: the smallest changes to another class, or, where it is open, what to ask first.</summary>
internal static class NextSteps
{
    /// <summary>Writes the smallest changes of a decided household, or the first question of an undetermined one.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="law">The law.</param>
    /// <param name="household">The household.</param>
    /// <param name="classification">Its class under the law.</param>
    /// <param name="language">The language.</param>
    public static void Write(TextWriter output, LawInForce law, Household household, Classification classification, Language language)
    {
        if (classification is ClassUndetermined undetermined)
        {
            WriteFirst(output, undetermined, language);
        }
        else if (law.Counterfactuals(household) is { IsEmpty: false } changes)
        {
            output.WriteLine(Texts.SmallestChanges.In(language));
            foreach (Counterfactual<PovertyClass> change in changes)
            {
                output.WriteLine("  " + change.Describe(language));
            }
        }
    }

    private static void WriteFirst(TextWriter output, ClassUndetermined undetermined, Language language)
    {
        if (undetermined.Missing.FirstOrDefault(static missing => missing.Fact is not null) is not { } first)
        {
            return;
        }

        output.WriteLine(Texts.AskFirst(first.Label, first.Code).In(language));
        if (first.Fact!.Definition is { } definition)
        {
            output.WriteLine("  " + Texts.Definition(definition).In(language));
        }
    }
}
