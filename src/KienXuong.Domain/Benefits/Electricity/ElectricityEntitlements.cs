using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Benefits.Electricity;

/// <summary>Answers for the electricity support of a poor household: binds the rules to the first day of the month and applies the formula.</summary>
internal static class ElectricityEntitlements
{
    private const string Code = "electricity.poorHousehold";

    private static readonly Bilingual Name = new("hỗ trợ tiền điện cho hộ nghèo", "electricity support of a poor household");

    private static readonly Bilingual LeftOut = new(
        "chưa xét hộ chính sách xã hội và hộ ở nơi chưa có điện lưới; số tiền do Ủy ban nhân dân tỉnh quy định (nếu có) được áp dụng trước",
        "social-policy households and households without a grid are not judged here; an amount fixed by the province goes first where there is one");

    public static Entitlement OfMonth(LawBook book, Household household, YearMonth month)
    {
        ArgumentNullException.ThrowIfNull(household);
        LocalDate firstDay = month.OnDayOfMonth(1);
        IParameterSource source = book;
        if (source.Find(PoorHouseholdElectricity.Who, firstDay) is not { } use)
        {
            return new(Code, Name, month, new(firstDay) { NotCovered = PoorHouseholdElectricity.Who.NotCoveredOn(firstDay) });
        }

        Finding finding = book.Bind(((Func<RuleSet<Household, Answer>>)use.Value)(), firstDay).Explain(household, firstDay);
        var possible = new Possible<Answer>(finding.Outcomes);
        var eligibility = new Eligibility(firstDay) { Rules = use, Possible = possible, Steps = finding.Steps, Missing = finding.Missing };
        if (possible.Decided == Answer.No)
        {
            return new(Code, Name, month, eligibility) { Amount = Vnd.Zero, LeftOut = LeftOut };
        }

        Arithmetic arithmetic = Arithmetic.Of(PoorHouseholdElectricity.Monthly, source, month);
        return new(Code, Name, month, eligibility)
        {
            Amount = possible.IsDecided ? arithmetic.Amount : null,
            Arithmetic = arithmetic,
            LeftOut = LeftOut,
        };
    }

    public static QuarterlyEntitlement OfQuarter(LawBook book, int year, int quarter, Func<YearMonth, Household> inMonth)
    {
        ArgumentNullException.ThrowIfNull(inMonth);
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        ImmutableArray<Entitlement>.Builder months = ImmutableArray.CreateBuilder<Entitlement>(3);
        for (int month = (3 * quarter) - 2; month <= 3 * quarter; month++)
        {
            var each = new YearMonth(year, month);
            months.Add(OfMonth(book, inMonth(each), each));
        }

        return new(months.MoveToImmutable());
    }
}
