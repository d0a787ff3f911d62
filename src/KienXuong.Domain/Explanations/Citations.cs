using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Explanations;

/// <summary>Viện dẫn: provisions as they are cited in explanations, with their verification in brackets.</summary>
internal static class Citations
{
    public static string Of(Provision provision, Verification verification, Bilingual? note, Language language) =>
        provision.Cite(language) + State(provision, verification, note, language);

    public static string Of(ParameterUse use, Language language) =>
        use.Cite(language) + State(use.Provision, use.Verification, use.Note, language);

    private static string State(Provision provision, Verification verification, Bilingual? note, Language language)
    {
        bool isDoubtful = provision.Instrument.Verification == Verification.Unconfirmed && verification != Verification.Unconfirmed;
        string instrument = isDoubtful ? language.Pick("; số văn bản chưa kiểm chứng", "; the number of the instrument is unconfirmed") : "";
        return " [" + VerificationNames.Of(verification).In(language) + instrument + (note is null ? "" : "; " + note.In(language)) + "]";
    }
}
