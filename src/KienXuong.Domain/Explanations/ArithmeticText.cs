using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Explanations;

/// <summary>Lời văn của phép tính: the text of the steps of an amount.</summary>
internal static class ArithmeticText
{
    public static string Of(ArithmeticStep step, Language language) => step.Kind switch
    {
        ArithmeticKind.Start => Value(step.Use, language) + " — " + Source(step.Use, language),
        ArithmeticKind.Times => "× " + Value(step.Use, language) + " = " + step.Result.ToString(language) + " — " + Source(step.Use, language),
        ArithmeticKind.TimesOnePlus => "× (1 + " + Value(step.Use, language) + ") = " + step.Result.ToString(language) + " — " + Source(step.Use, language),
        ArithmeticKind.Round => "→ " + step.Result.ToString(language) + " ₫ — " + Of(step.Use, language),
    };

    /// <summary>A parameter with its value and source in one line.</summary>
    public static string Of(ParameterUse use, Language language) =>
        use.Parameter.Label.In(language) + ": " + Value(use, language) + ", " + Citations.Of(use, language);

    /// <summary>The value of a parameter as text, with its unit.</summary>
    public static string Value(ParameterUse use, Language language)
    {
        string value = use.Show(language);
        string unit = use.Parameter.Unit?.In(language) ?? "";
        return unit.Length == 0 || unit[0] == '/' ? value + unit : value + " " + unit;
    }

    private static string Source(ParameterUse use, Language language) =>
        use.Parameter.Label.In(language) + ", " + Citations.Of(use, language);
}
