using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.FormAOutcome;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Surveys.FormAFacts;
using static KienXuong.Domain.Surveys.ReviewProcedure;

namespace KienXuong.Domain.Surveys;

/// <summary>
/// Thông tư 07/2021/TT-BLĐTBXH, Điều 1 khoản 2 điểm a và Phụ lục II: Phiếu A, nhận dạng nhanh hộ gia đình. From 01/09/2021; goes on in
/// 2026 by the published procedures. The form of 2015 and that of 2016-2020 are other forms.
/// </summary>
internal static class QuickIdentification
{
    private static readonly Provision AnnexII = Instruments.Circular07Of2021.Annex("II");
    private static readonly Provision Screening = Instruments.Circular07Of2021.Article(1).Clause(2).Point("a");

    public static readonly Parameter<Func<RuleSet<FormA, FormAOutcome>>> InForce = new(
        "review.formA", new("nhận dạng nhanh hộ gia đình (Phiếu A)", "quick identification of households (Form A)"),
        new(
            new LocalDate(2026, 12, 31),
            new(new(2021, 9, 1), static () => OfDecision24, AnnexII, Official),
            new(new(2025, 7, 1), static () => OfPublishedProcedures, AnnexII, Official),
            new(new(2026, 1, 1), static () => OfPublishedProcedures, AnnexII, Official) { CarriedBy = FormRows.Published },
            new(new(2026, 6, 11), static () => OfPublishedProcedures, AnnexII, Inferred)
            {
                CarriedBy = FormRows.Published,
                Note = new(
                    "thủ tục trên Cổng dịch vụ công được biết đến ngày 10/06/2026; sau ngày đó là suy luận",
                    "the published procedures are known to 10/06/2026; what follows is inferred"),
            }));

    // Quyết định 24/2021/QĐ-TTg: khi nào không dùng Phiếu A; chỉ biết qua thủ tục công bố từ 01/07/2025
    private static readonly RuleSet<FormA, FormAOutcome> OfDecision24 = Of(
        Instruments.Decision24Of2021.Article(4).Clause(1), Instruments.Decision24Of2021.Whole, Inferred,
        new("theo thủ tục công bố từ 01/07/2025, áp dụng ngược về trước", "by the procedures published from 01/07/2025, carried back"));

    private static readonly RuleSet<FormA, FormAOutcome> OfPublishedProcedures = Of(
        Instruments.Decision2306.Whole, FormRows.Published, Official, null);

    private static RuleSet<FormA, FormAOutcome> Of(Provision ofPeriodicReview, Provision ofOtherProcedures, Verification verification, Bilingual? note)
    {
        Condition<FormA> hasFormA = Procedure.In(Periodic, Regular);
        Condition<FormA> isListed = All(Procedure.Is(Periodic), IsOnCommuneList.Holds);

        return new(
            "review.formA", new("nhận dạng nhanh hộ gia đình (Phiếu A)", "quick identification of households (Form A)"), FormANames.Of,

            // Hộ đang trong danh sách: rà soát định kỳ không qua Phiếu A
            new(ofPeriodicReview, verification, NotUsed, isListed)
            {
                Route = new("không dùng Phiếu A: hộ đang trong danh sách của xã", "Form A is not used: the household is on the commune's list"),
                Note = note,
            },
            new(ofOtherProcedures, verification, NotUsed, Procedure.In(Escape, AverageLivingStandard, LowIncomeWorker))
            {
                Route = new("không dùng Phiếu A: thủ tục không có Phiếu A", "Form A is not used: the procedure has none"),
                Note = note,
            },

            // Cột 0: có một trong các điều kiện
            new(AnnexII, Official, NotReviewed, All(hasFormA, Not(isListed), Any([.. Column0.Facts.Select(condition => condition.Holds)])))
            {
                Route = new("không thuộc đối tượng rà soát (cột 0)", "not reviewed (column 0)"),
            },

            // Cột D và cột E: từ 4 chỉ tiêu trở lên; dưới 4 chỉ tiêu
            new(Screening, Official, NotReviewed, All(hasFormA, Not(isListed), CountOf(Column0).Below(1), CountOf(Items).AtLeast(4)))
            {
                Route = new("không thuộc đối tượng rà soát (cột D)", "not reviewed (column D)"),
            },
            new(Screening, Official, OnTheList, All(hasFormA, Not(isListed), CountOf(Column0).Below(1), CountOf(Items).Below(4))));
    }
}
