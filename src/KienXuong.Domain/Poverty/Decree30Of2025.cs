using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Households.HouseholdFacts;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.PovertyClass;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Poverty;

/// <summary>
/// Nghị định 30/2025/NĐ-CP, sửa đổi Nghị định 07/2021/NĐ-CP: người lao động có thu nhập thấp. Adds point d to Article 3(2) of Decree
/// 07/2021/NĐ-CP from 10/04/2025 (day unconfirmed: 45 days after signing); goes on in 2026 with that article. Before, there was no such
/// category; from 01/01/2027 nothing is known.
/// </summary>
internal static class Decree30Of2025
{
    private const string Code = "poverty.lowIncomeWorker";

    private static readonly Bilingual Label = new("người lao động có thu nhập thấp", "low-income worker");

    private static readonly Provision PointD = Instruments.Decree07Of2021.Article(3).Clause(2).Point("d");

    // Nghị định 07/2021/NĐ-CP, Điều 3 khoản 2 điểm d (bổ sung). Mức thu nhập của người lao động có thu nhập thấp
    public static readonly Parameter<ByArea> LowIncomeLine = new(
        "poverty.2022.lowIncomeLine", new("mức thu nhập thấp của người lao động", "upper bound for a low-income worker"),
        new(
            new(2026, 12, 31),
            new Enactment<ByArea>(new(2025, 4, 10), new(Rural: 2_250_000, Urban: 3_000_000), PointD, Reported)
            {
                Through = new(2025, 12, 31),
                AddedBy = Instruments.Decree30Of2025.Whole,
                Note = new("ngày có hiệu lực 10/04/2025 chưa kiểm chứng", "the in-force day 10/04/2025 is unconfirmed"),
            },
            new Enactment<ByArea>(new(2026, 1, 1), new(Rural: 2_250_000, Urban: 3_000_000), PointD, Inferred)
            {
                AddedBy = Instruments.Decree30Of2025.Whole,
                CarriedBy = Instruments.Decree351Of2025.Whole,
            }));

    // Trước khi điểm d được bổ sung: luật chưa có loại này
    public static readonly RuleSet<Person, Answer> NoSuchCategory = new(Code, Label, AnswerNames.Of) { Otherwise = Answer.No };

    // Nghị định 07/2021/NĐ-CP, Điều 3 khoản 2 điểm d (bổ sung). Người lao động có thu nhập thấp
    public static readonly RuleSet<Person, Answer> LowIncomeWorker = WorkerOf(Members, RecognisedClass, IncomePerHead, Area);

    /// <summary>The rules over what says the income of the worker's household: the household itself, or its income form.</summary>
    public static RuleSet<Person, Answer> WorkerOf<THousehold>(
        Members<THousehold, Person> members, ChoiceFact<THousehold, PovertyClass> recognisedClass, MoneyFact<THousehold> incomePerHead, ChoiceFact<THousehold, AreaType> area)
        where THousehold : class => new(
        Code, Label, AnswerNames.Of,
        new Rule<Person, Answer>(PointD, Reported, Answer.Yes,
            All(
                IsWorker.Holds,
                members.Of(Not(recognisedClass.In(Poor, NearPoor))),
                members.Of(incomePerHead.AtMost(LowIncomeLine.In(area)))))
        {
            Route = Label,
        })
        {
            Otherwise = Answer.No,
        };
}
