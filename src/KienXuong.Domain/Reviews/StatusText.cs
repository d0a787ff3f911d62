using System.Globalization;
using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Reviews;

/// <summary>Lời giải thích: statuses and movements as plain text.</summary>
internal static class StatusText
{
    /// <summary>Everything of a status, line by line.</summary>
    public static string Of(HouseholdStatus status, Language language)
    {
        var text = new StringBuilder();
        text.Line(Words.Sentence(NameOf(status, language)) + " — " + language.Pick("ngày ", "on ") + Words.Of(status.Date));
        if (status.Class is not null)
        {
            text.Line(language.Pick("Từ ngày ", "Since ") + Words.Of(status.Since!.Value) + "; " +
                language.Pick("quyết định này có giá trị ", "this decision counts ") + Words.Of(status.Days!.Value, language));
        }

        if (EntryOf(status, language) is { } entry)
        {
            text.Line((status.Class is null ? language.Pick("Quyết định cuối đã biết: ", "Last decision known: ") : language.Pick("Theo: ", "By: ")) + entry);
        }

        if (status.Rule is { } rule)
        {
            text.Line(language.Pick("Căn cứ: ", "Provision: ") + rule.Rule!.ResultName.In(language) + ", " + rule.Provision!.Cite(language) +
                " [" + VerificationNames.Of(rule.Verification!.Value).In(language) + "]");
        }

        foreach (string line in ChoicesOf(status, language))
        {
            text.Line(line);
        }

        return text.ToString();
    }

    public static string Of(HouseholdMovement movement, Language language)
    {
        var text = new StringBuilder();
        text.Line(Words.Of(movement.Start.Date) + " - " + Words.Of(movement.End.Date) + ": " + NameOf(movement, language));
        text.Line(language.Pick("Đầu kỳ: ", "Start: ") + NameOf(movement.Start, language));
        text.Line(language.Pick("Cuối kỳ: ", "End: ") + NameOf(movement.End, language));
        if (movement.Row is { } row)
        {
            text.Line(language.Pick("Căn cứ: ", "Provision: ") + row.Provision!.Cite(language) + " [" + VerificationNames.Of(row.Verification!.Value).In(language) + "]");
        }

        ExplanationText.AppendMissing(text, movement.Missing, language);
        return text.ToString();
    }

    /// <summary>The class, or why it is not known.</summary>
    public static string NameOf(HouseholdStatus status, Language language) => status.Class is { } known
        ? PovertyClassNames.Of(known).In(language)
        : language.Pick("chưa biết: ", "not known: ") + Of(status.Unknown!.Value).In(language);

    /// <summary>The movement, or what leaves it open.</summary>
    public static string NameOf(HouseholdMovement movement, Language language) =>
        movement.IsOfTwoStandards ? language.Pick("danh sách của hai chuẩn không so sánh được, không phải biến động", "the lists of two standards are not compared: no movement")
        : movement.NotCovered is { } notCovered ? ExplanationText.Of(notCovered, language)
        : movement.Possible.Decided is { } kind ? RecognitionNames.Of(kind).In(language)
        : movement.Possible.Count == 0 ? Words.Of(Truth.Undetermined).In(language)
        : Words.Of(Truth.Undetermined).In(language) + ": " + string.Join(language.Pick(" hoặc ", " or "), movement.Possible.Select(each => RecognitionNames.Of(each).In(language)));

    public static Bilingual Of(StatusUnknown unknown) => unknown switch
    {
        StatusUnknown.BeforeFirst => new("chưa có quyết định nào có giá trị", "no recorded decision counts yet"),
        StatusUnknown.ListEnded => new("danh sách cuối đã hết, chưa ghi quyết định sau", "the last list has ended and no later decision is recorded"),
        StatusUnknown.CertificateEnded => new("giấy chứng nhận đã hết hạn, chưa ghi quyết định sau", "the certificate has ended and no later decision is recorded"),
        StatusUnknown.NotCovered => new("trước thời gian được mã hóa", "before the days covered"),
    };

    /// <summary>The decision or event in one line: what it says, its number, day, review, policy year and standard.</summary>
    public static string? EntryOf(HouseholdStatus status, Language language) => status switch
    {
        { ByEvent: { } change } => RecognitionNames.Of(change.Kind).In(language) + language.Pick(" ngày ", " on ") + Words.Of(change.Date) + (change.Source is { } source ? ", " + source : ""),
        { By: { } decision } => Of(decision, language) + (status.Standard is { } standard ? language.Pick(", chuẩn ", ", standard ") + standard : language.Pick(", chưa biết chuẩn", ", standard not known")),
        _ => null,
    };

    /// <summary>A decision in one line.</summary>
    public static string Of(Recognition decision, Language language) => string.Concat((string[])
    [
        RecognitionNames.Of(decision.Class).In(language),
        language.Pick(", quyết định ", ", decision "),
        decision.Number is { } number ? number + " " : "",
        language.Pick("ngày ", "of ") + Words.Of(decision.Decided),
        decision.Issuer is { } issuer ? language.Pick(" của ", " by ") + issuer : "",
        " (" + RecognitionNames.Of(decision.Kind).In(language),
        language.Pick(", rà soát năm ", ", review of ") + Number(decision.YearOfReview),
        language.Pick(", phục vụ năm ", ", serves ") + Number(decision.YearServed),
        decision.Layer is { } layer ? ", " + layer : "",
        ")",
    ]);

    /// <summary>The choice where the two decide differently.</summary>
    public static IEnumerable<string> ChoicesOf(HouseholdStatus status, Language language) => status.ChoiceEffects.Select(effect =>
        language.Pick("Lựa chọn áp dụng: ", "Named choice: ") + effect.Choice.Parameter.Label.In(language) + " = " + effect.Choice.Show(language) +
        language.Pick("; nếu ", "; with ") + effect.Other.In(language) + ": " +
        (effect.Classes.Decided is { } other ? PovertyClassNames.Of(other).In(language) : language.Pick("chưa biết", "not known")));

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
