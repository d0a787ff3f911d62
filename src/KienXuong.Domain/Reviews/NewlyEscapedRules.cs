using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Reviews;

/// <summary>
/// Hộ mới thoát nghèo, mới thoát cận nghèo. Two windows that start and end on different events: credit (Decision 28/2015/QĐ-TTg), from the removal from the list to the application;
/// the programme 2021-2025 (Circular 09/2022/TT-BLĐTBXH, Article 2(1)), from the recognition of the escape from poverty to the support. Both last days are inside.
/// </summary>
internal static class NewlyEscapedRules
{
    private static readonly Provision Decision28 = Instruments.Decision28Of2015.Whole;
    private static readonly Provision Circular09 = Instruments.Circular09Of2022.Article(2).Clause(1);

    // Quyết định 28/2015/QĐ-TTg: ra khỏi danh sách tối đa 3 năm
    public static readonly Parameter<int> CreditYears = new(
        "credit.newlyEscapedYears", new("thời gian tối đa kể từ khi ra khỏi danh sách", "longest time since the removal from the list"),
        new(
            null,
            new Enactment<int>(new(2015, 9, 5), 3, Decision28, Reported),
            new Enactment<int>(new(2021, 1, 1), 3, Decision28, Unconfirmed)
            {
                Note = new(
                    "Quyết định 02/2021/QĐ-TTg được cho là đã bỏ một thời hạn của Quyết định 28/2015/QĐ-TTg, văn bản chưa xem; vẫn lấy 3 năm",
                    "Decision 02/2021/QĐ-TTg is said to have removed a time limit of Decision 28/2015/QĐ-TTg, its text was not seen; the 3 years are kept"),
            }))
    {
        Unit = new("năm", "years"),
    };

    // Thông tư 09/2022/TT-BLĐTBXH, Điều 2 khoản 1: trong vòng 36 tháng kể từ thời điểm được công nhận thoát nghèo
    public static readonly Parameter<int> ProgrammeMonths = new(
        "programme.newlyEscapedMonths", new("thời gian tối đa kể từ khi được công nhận thoát nghèo", "longest time since the recognition of the escape"),
        new(
            null,
            new Enactment<int>(new(2022, 7, 11), 36, Circular09, Official),
            new Enactment<int>(new(2024, 6, 5), 36, Circular09, Inferred)
            {
                CarriedBy = Instruments.Circular03Of2024.Whole,
                Note = new("Thông tư 03/2024/TT-BLĐTBXH không nêu số tháng; mặc định: vẫn 36 tháng", "Circular 03/2024/TT-BLĐTBXH names no months; default: the 36 go on"),
            }))
    {
        Unit = new("tháng", "months"),
    };

    private static readonly YesNoFact<NewlyEscapedFacts> IsOffTheLists = new(
        "newlyEscaped.isOffTheLists", new("đã ra khỏi danh sách hộ nghèo, hộ cận nghèo", "was taken off the lists of the poor and the near-poor"), static facts => facts.IsOffTheLists);

    private static readonly NumberFact<NewlyEscapedFacts> YearsSinceRemoval = new(
        "newlyEscaped.removedOn", new("số năm kể từ ngày ra khỏi danh sách, năm chưa tròn tính là một năm", "years since the removal, a begun year counted whole"), new(0, 400),
        static (facts, on) => facts.RemovedOn is { } day && day <= on ? NumberRange.Exactly(Begun(years => day.PlusYears(years), Period.Between(day, on, PeriodUnits.Years).Years, on)) : null)
    {
        Unit = new("năm", "years"),
    };

    private static readonly YesNoFact<NewlyEscapedFacts> HasIncomeAboveLine = new(
        "newlyEscaped.hasIncomeAboveLine", new("thu nhập bình quân đầu người trên chuẩn cận nghèo", "income per head above the near-poor line"), static facts => facts.HasIncomeAboveLine);

    private static readonly YesNoFact<NewlyEscapedFacts> IsConfirmed = new(
        "newlyEscaped.isConfirmed", new("được xã xác nhận", "confirmed by the commune"), static facts => facts.IsConfirmed);

    private static readonly YesNoFact<NewlyEscapedFacts> HasEscapedPoverty = new(
        "newlyEscaped.hasEscapedPoverty", new("đã được công nhận thoát nghèo", "was recognised as escaped from poverty"), static facts => facts.HasEscapedPoverty);

    private static readonly NumberFact<NewlyEscapedFacts> MonthsSinceEscape = new(
        "newlyEscaped.escapedPovertyOn", new("số tháng kể từ khi được công nhận thoát nghèo, tháng chưa tròn tính là một tháng", "months since the recognition of the escape, a begun month counted whole"), new(0, 4_800),
        static (facts, on) => facts.EscapedPovertyOn is { } day && day <= on ? NumberRange.Exactly(Begun(months => day.PlusMonths(months), Period.Between(day, on, PeriodUnits.Months).Months, on)) : null)
    {
        Unit = new("tháng", "months"),
    };

    // Quyết định 28/2015/QĐ-TTg. Hộ mới thoát nghèo được vay vốn
    private static readonly RuleSet<NewlyEscapedFacts, Answer> CreditRules = new(
        "credit.newlyEscaped", new("hộ mới thoát nghèo, mới thoát cận nghèo để vay vốn ưu đãi", "newly escaped household, for credit"), AnswerNames.Of,
        new Rule<NewlyEscapedFacts, Answer>(Decision28, Reported, Answer.Yes,
            All(IsOffTheLists.Holds, HasIncomeAboveLine.Holds, IsConfirmed.Holds, YearsSinceRemoval.AtMost(CreditYears)))
        {
            Route = new("hộ mới thoát nghèo, mới thoát cận nghèo", "newly escaped household"),
        })
    {
        Otherwise = Answer.No,
    };

    // Thông tư 09/2022/TT-BLĐTBXH, Điều 2 khoản 1
    private static readonly RuleSet<NewlyEscapedFacts, Answer> ProgrammeRules = new(
        "programme.newlyEscaped", new("hộ mới thoát nghèo để được chương trình hỗ trợ", "newly escaped household, for the programme"), AnswerNames.Of,
        new Rule<NewlyEscapedFacts, Answer>(Circular09, Official, Answer.Yes, All(HasEscapedPoverty.Holds, MonthsSinceEscape.AtMost(ProgrammeMonths)))
        {
            Route = new("hộ mới thoát nghèo", "newly escaped household"),
        })
    {
        Otherwise = Answer.No,
    };

    /// <summary>Hộ mới thoát nghèo, mới thoát cận nghèo để vay vốn ưu đãi.</summary>
    public static readonly Parameter<Func<RuleSet<NewlyEscapedFacts, Answer>>> Credit = new(
        CreditRules.Code, CreditRules.Label,
        new(null, new Enactment<Func<RuleSet<NewlyEscapedFacts, Answer>>>(new(2015, 9, 5), static () => CreditRules, Decision28, Reported)));

    /// <summary>Hộ mới thoát nghèo để được chương trình hỗ trợ.</summary>
    public static readonly Parameter<Func<RuleSet<NewlyEscapedFacts, Answer>>> Programme = new(
        ProgrammeRules.Code, ProgrammeRules.Label,
        new(
            null,
            new Enactment<Func<RuleSet<NewlyEscapedFacts, Answer>>>(new(2022, 7, 11), static () => ProgrammeRules, Circular09, Official),
            new Enactment<Func<RuleSet<NewlyEscapedFacts, Answer>>>(new(2024, 6, 5), static () => ProgrammeRules, Circular09, Inferred) { CarriedBy = Instruments.Circular03Of2024.Whole }));

    /// <summary>Whole units that have begun: a day on the anniversary still belongs to the one that ends.</summary>
    private static int Begun(Func<int, LocalDate> after, int whole, LocalDate on) => after(whole) < on ? whole + 1 : whole;
}
