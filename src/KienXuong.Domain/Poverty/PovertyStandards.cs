using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Poverty;

/// <summary>Chuẩn nghèo theo thời gian: which multidimensional poverty standard applies on which day. Each standard is made when it is first asked for.</summary>
public static class PovertyStandards
{
    private static readonly Bilingual NoSuchCategory = new(
        "loại này chưa có trong luật, câu trả lời là không", "the law has no such category yet, the answer is no");

    /// <summary>Chuẩn nghèo đa chiều áp dụng.</summary>
    public static readonly Parameter<Func<PovertyStandard>> InForce = new(
        "poverty.standard",
        new("chuẩn nghèo đa chiều", "multidimensional poverty standard"),
        new(
            null,
            new(new(2016, 1, 5), static () => Decision59Of2015.Standard, Instruments.Decision59Of2015.Whole, Verification.Reported)
            {
                Through = new LocalDate(2020, 12, 31),
            },
            new(new(2021, 1, 1), static () => Decision59Of2015.Standard, Instruments.Decree07Of2021.Article(2), Verification.Official)
            {
                Through = new LocalDate(2021, 12, 31),
                Note = new("ngày cuối suy ra từ Điều 3", "the last day follows from Article 3"),
            },
            new(new(2022, 1, 1), static () => Decree07Of2021.Standard, Instruments.Decree07Of2021.Article(3), Verification.Official)
            {
                Through = new LocalDate(2025, 12, 31),
            },
            new(new(2026, 1, 1), static () => Decree07Of2021.Standard, Instruments.Decree07Of2021.Article(3), Verification.Reported)
            {
                Through = new LocalDate(2026, 8, 31),
                CarriedBy = Instruments.Decree351Of2025.Whole,
            },
            new(new(2026, 9, 1), static () => Decree07Of2021.Standard, Instruments.Decree07Of2021.Article(3), Verification.Reported)
            {
                Through = new LocalDate(2026, 12, 31),
                CarriedBy = Instruments.Decree351Of2025.Whole,
                Note = new(
                    "rà soát từ 01/09/2026: chuẩn áp dụng chưa rõ (2022, 2027 hoặc cả hai), lấy chuẩn có hiệu lực vào ngày rà soát; có thể nêu chuẩn khác",
                    "review from 01/09/2026: which standard applies is not settled (2022, 2027 or both); the one in force on the day is taken, another may be named"),
            },
            new(new(2027, 1, 1), static () => Decree351Of2025.Standard, Instruments.Decree351Of2025.Whole, Verification.Reported)
            {
                Through = new LocalDate(2030, 12, 31),
            }));

    /// <summary>Người lao động có thu nhập thấp: the rules for the low-income worker, which is no category of the law before 10/04/2025 and not known after 2026.</summary>
    public static readonly Parameter<Func<RuleSet<Person, Answer>>> LowIncomeWorker = new(
        "poverty.lowIncomeWorker",
        new("người lao động có thu nhập thấp", "low-income worker"),
        new(
            new LocalDate(2026, 12, 31),
            new(new(2016, 1, 5), static () => Decree30Of2025.NoSuchCategory, Instruments.Decision59Of2015.Article(2), Verification.Inferred)
            {
                Note = NoSuchCategory,
            },
            new(new(2022, 1, 1), static () => Decree30Of2025.NoSuchCategory, Instruments.Decree07Of2021.Article(3).Clause(2), Verification.Inferred)
            {
                Note = NoSuchCategory,
            },
            new(new(2025, 4, 10), static () => Decree30Of2025.LowIncomeWorker, Instruments.Decree30Of2025.Whole, Verification.Inferred)
            {
                Through = new LocalDate(2025, 12, 31),
            },
            new(new(2026, 1, 1), static () => Decree30Of2025.LowIncomeWorker, Instruments.Decree30Of2025.Whole, Verification.Inferred)
            {
                CarriedBy = Instruments.Decree351Of2025.Whole,
            }));

    /// <summary>The codes of the standards, in the order in which they come into force.</summary>
    public static ImmutableArray<string> Codes => [.. InForce.Uses.Select(static use => ((Func<PovertyStandard>)use.Value)().Code).Distinct(StringComparer.Ordinal)];

    /// <summary>The day nearest to another on which a standard applies; null when there is no standard of that code.</summary>
    internal static LocalDate? NearestDay(string code, LocalDate date)
    {
        LocalDate? nearest = null;
        foreach (ParameterUse use in InForce.Uses)
        {
            if (!Is(code, use))
            {
                continue;
            }

            LocalDate day = date < use.Validity.From ? use.Validity.From : date > use.Validity.Through ? use.Validity.Through.Value : date;
            if (nearest is not { } known || Distance(day, date) < Distance(known, date))
            {
                nearest = day;
            }
        }

        return nearest;
    }

    /// <summary>Whether a value is the standard of a code.</summary>
    internal static bool Is(string code, ParameterUse? use) =>
        use is not null && string.Equals(((Func<PovertyStandard>)use.Value)().Code, code, StringComparison.Ordinal);

    private static int Distance(LocalDate one, LocalDate other) => Math.Abs(NodaTime.Period.DaysBetween(one, other));
}
