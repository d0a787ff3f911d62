using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Explanations;

/// <summary>Viện dẫn: provisions as they are cited in explanations, with their verification in brackets.</summary>
internal static class Citations
{
    public static string Of(Provision provision, Verification verification, Language language) =>
        provision.Cite(language) + " [" + Words.Of(verification).In(language) + "]";

    public static string Of(ParameterUse use, Language language)
    {
        string carried = use.CarriedBy is { } carrier ? language.Pick(", áp dụng tiếp theo ", ", carried on by ") + carrier.Cite(language) : "";
        string added = use.AddedBy is { } by ? language.Pick(", bổ sung bởi ", ", added by ") + by.Cite(language) : "";
        string layer = use.Layer is { } name ? name.In(language) + ": " : "";
        string note = use.Note is { } text ? "; " + text.In(language) : "";
        return layer + use.Provision.Cite(language) + added + carried + " [" + Words.Of(use.Verification).In(language) + note + "]";
    }
}
