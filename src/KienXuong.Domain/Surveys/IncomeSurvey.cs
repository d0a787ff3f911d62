using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Surveys.IncomeFormFacts;

namespace KienXuong.Domain.Surveys;

/// <summary>
/// Thông tư 07/2021/TT-BLĐTBXH, Phụ lục VIII: xác định hộ có mức sống trung bình theo thu nhập 12 tháng. From 01/09/2021; note 1 by Circular
/// 02/2022/TT-BLĐTBXH from 15/05/2022; goes on in 2026 by the published procedures. Its note 2 prints the lines of the standard of 2022.
/// </summary>
internal static class IncomeSurvey
{
    private static readonly Provision AnnexVIII = Instruments.Circular07Of2021.Annex("VIII");

    private static readonly Bilingual NotCounted = new(
        "không tính khoản trợ cấp hoặc trợ giúp xã hội do ngân sách nhà nước bảo đảm thực hiện (chữ của ghi chú 1 từ 15/05/2022)",
        "allowances or social assistance guaranteed by the state budget are not counted (wording of note 1 from 15/05/2022)");

    public static readonly Parameter<Func<RuleSet<IncomeForm, Answer>>> InForce = new(
        "review.incomeForm", new("xác định hộ có mức sống trung bình theo phiếu thu nhập", "average living standard by the income form"),
        new(
            new LocalDate(2026, 12, 31),
            new(new(2021, 9, 1), static () => Rules, AnnexVIII, Official)
            {
                Note = new("chữ của ghi chú 1 trước 15/05/2022 chưa biết", "the wording of note 1 before 15/05/2022 is not known"),
            },
            new(new(2022, 5, 15), static () => Rules, AnnexVIII, Official) { Note = NotCounted },
            new(new(2026, 1, 1), static () => Rules, AnnexVIII, Official) { CarriedBy = FormRows.Published, Note = NotCounted },
            new(new(2026, 6, 11), static () => Rules, AnnexVIII, Inferred) { CarriedBy = FormRows.Published, Note = NotCounted }));

    // Phụ lục VIII, mục III và ghi chú 2: trên chuẩn thu nhập và đến mức trên của hộ có mức sống trung bình
    private static readonly RuleSet<IncomeForm, Answer> Rules = new(
        "review.incomeForm", new("hộ có mức sống trung bình theo phiếu thu nhập", "average living standard by the income form"), AnswerNames.Of,
        new Rule<IncomeForm, Answer>(AnnexVIII, Official, Answer.Yes,
            All(
                Given<IncomeForm>(Decree07Of2021.IncomeLine),
                Given<IncomeForm>(Decree07Of2021.AverageLine),
                IncomePerHead.Above(Decree07Of2021.IncomeLine.In(Area)),
                IncomePerHead.AtMost(Decree07Of2021.AverageLine.In(Area))))
        {
            Route = new("hộ có mức sống trung bình", "average living standard"),
        })
    {
        Otherwise = Answer.No,
    };

    // Nghị định 07/2021/NĐ-CP, Điều 3 khoản 2 điểm d: cùng một quy tắc, thu nhập lấy từ phiếu
    public static readonly RuleSet<Person, Answer> LowIncomeWorker = Decree30Of2025.WorkerOf(Members, RecognisedClass, IncomePerHead, Area);
}
