using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Output;
using NodaTime;

namespace KienXuong.Tool;

/// <summary>The words of Form A in <c>survey</c> and <c>ask --survey</c>.</summary>
internal static partial class Texts
{
    public static readonly Bilingual FormA = new("Phiếu A", "Form A");

    public static readonly Bilingual ColumnOfFormA = new("cột", "column");

    public static readonly Bilingual NotReviewed = new("không thuộc đối tượng rà soát (Phiếu A)", "not reviewed (Form A)");

    public static readonly Bilingual NoClassByReview = new(
        "không thuộc đối tượng rà soát (Phiếu A), không có loại hộ theo kết quả rà soát", "not reviewed (Form A), so no class by the review");

    public static readonly Bilingual FromFormB = new("Ô lấy từ Phiếu B: ", "Cells taken from Form B: ");

    public static readonly Bilingual ByScoreAnyway = new(
        "Phiếu B vẫn được ghi: loại hộ theo điểm dưới đây chỉ để tham khảo, không phải kết quả rà soát.",
        "Form B was filled all the same: the class by score below is for information, not a result of the review.");

    public static readonly Bilingual FormAIsOpen = new(
        "Phiếu A chưa xác định: loại hộ theo điểm là kết quả rà soát chỉ khi hộ thuộc đối tượng rà soát.",
        "Form A is undetermined: the class by score is a result of the review only if the household is reviewed.");

    public static readonly Bilingual ProcedureHelp = new(
        "Thủ tục của các hộ không ghi thủ tục ở Phiếu A", "The procedure of households whose Form A does not say it");

    public static Bilingual NotReviewedOnDay(LocalDate date) => new(
        Sentence(NoClassByReview.Vietnamese) + " — ngày " + DayText.Of(date), Sentence(NoClassByReview.English) + " — on " + DayText.Of(date));

    public static Bilingual ClassByScoreOnly(string name) => new("; theo điểm Phiếu B (tham khảo): " + name, "; by the scores of Form B (for information): " + name);

    public static Bilingual ScreenedOutBy(Fact fact) => new(
        "Loại khỏi danh sách: " + fact.Label.Vietnamese + " (" + fact.Definition!.Text.Vietnamese + ")",
        "Screened out by: " + fact.Label.English + " (" + fact.Definition.Text.English + ")");

    public static Bilingual MissingOnFormA(MissingFact missing) => new(
        "Còn thiếu ở Phiếu A: " + missing.Label.Vietnamese, "Missing on Form A: " + missing.Label.English);

    public static Bilingual DecidedOtherwise(FormAOverride other)
    {
        Bilingual outcome = FormLists.NamesOf<FormAOutcome>()[(int)other.Outcome];
        string by = ", " + other.Author + ", " + DayText.Of(other.Date) + ": " + other.Reason;
        return new(
            "Quyết định khác, không thay kết quả của phiếu: " + outcome.Vietnamese + by,
            "Decided otherwise, beside the result of the form: " + outcome.English + by);
    }
}
