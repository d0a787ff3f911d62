using KienXuong.Domain.Explanations;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Thời hạn mới thoát nghèo: whether a household is newly escaped on a day for one use, and when its window begins and ends.</summary>
/// <param name="Eligibility">The answer with every step, or what is missing, or why the day is not covered.</param>
/// <param name="Start">The day of the decision from which the window is counted; null where the history has none.</param>
/// <param name="LastDay">The last day inside the window; null without a start or on a day not covered.</param>
public sealed record NewlyEscapedWindow(Eligibility Eligibility, LocalDate? Start, LocalDate? LastDay)
{
    /// <summary>Ngày cuối: what an answer on the last day itself rests on; null on any other day. Another reading ends the window on the eve of the anniversary.</summary>
    public Bilingual? Note => LastDay == Eligibility.Date
        ? new("kết quả đúng ngày cuối dựa vào cách đọc tính cả ngày này: suy luận", "an answer on the last day rests on the reading that this day is inside: inferred")
        : null;

    /// <summary>The answer, its steps and the window as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => Eligibility.Explain(language) + (Start is { } first && LastDay is { } last
        ? language.Pick("Thời hạn: ", "Window: ") + Words.Of(first) + " - " + Words.Of(last) + (Note is { } note ? " (" + note.In(language) + ")" : "") + "\n"
        : "");
}
