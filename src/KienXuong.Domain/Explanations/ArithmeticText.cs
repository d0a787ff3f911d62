using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Explanations;

/// <summary>Lời văn của phép tính: the text of the steps of an amount.</summary>
internal static class ArithmeticText
{
    public static string Of(ArithmeticStep step, Language language) => step.Kind switch
    {
        ArithmeticKind.Start => step.Use.ShowWithUnit(language) + " — " + Source(step.Use, language),
        ArithmeticKind.Times => "× " + step.Use.ShowWithUnit(language) + " = " + step.Result.ToString(language) + " — " + Source(step.Use, language),
        ArithmeticKind.TimesOnePlus => "× (1 + " + step.Use.ShowWithUnit(language) + ") = " + step.Result.ToString(language) + " — " + Source(step.Use, language),
        ArithmeticKind.Round => "→ " + step.Result.ToString(language) + " ₫ — " + (step.Use.Parameter.IsChoice ? step.Use.Parameter.Label.In(language) : Of(step.Use, language)),    // a named choice is told once, below
    };

    /// <summary>A parameter with its value and source in one line.</summary>
    public static string Of(ParameterUse use, Language language) =>
        use.Parameter.Label.In(language) + ": " + use.ShowWithUnit(language) + ", " + Citations.Of(use, language);

    private static string Source(ParameterUse use, Language language) =>
        use.Parameter.Label.In(language) + ", " + Citations.Of(use, language);
}
