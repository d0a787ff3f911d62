using System.Collections.Immutable;
using KienXuong.Domain.Surveys;
using NodaTime;
using static KienXuong.Domain.Law.Verification;

namespace KienXuong.Domain.Reviews;

/// <summary>Mã thủ tục trên cổng dịch vụ công: every code seen, none of which ends another.</summary>
public static class ProcedureCodes
{
    private static readonly LocalDate Portal = new(2026, 6, 10);

    private static readonly Bilingual OnPortal = new("Cổng Dịch vụ công quốc gia", "national public-service portal");

    private static readonly Bilingual SecondSnapshot = new(
        "một bản sao khác của cổng năm 2026, không rõ ngày", "another copy of the portal of 2026, day not known");

    /// <summary>Every code.</summary>
    public static ImmutableArray<ProcedureCode> All { get; } =
    [
        new("1.011606", ReviewProcedure.Periodic, OnPortal, Portal, Official)
        {
            ResultCode = "KQ.G10.001156",
            TimeField = new("\"1\", không có đơn vị: không phải thời hạn", "\"1\" without a unit: no time limit"),
        },
        new("1.011607", ReviewProcedure.Regular, OnPortal, Portal, Official) { ResultCode = "KQ.G10.001158" },
        new("1.011608", ReviewProcedure.Escape, OnPortal, Portal, Official) { ResultCode = "KQ.G10.001150" },
        new("1.011609", ReviewProcedure.AverageLivingStandard, OnPortal, Portal, Official) { ResultCode = "KQ.G10.001151" },
        new("3.000412", ReviewProcedure.LowIncomeWorker, OnPortal, Portal, Official) { ResultCode = "KQ.G10.001155" },
        new("1.116214", ReviewProcedure.Periodic, SecondSnapshot, null, Reported)
        {
            TimeField = new("\"104 ngày; 2 ngày\": 104 ngày sau 01/09 là kỳ rà soát, không phải thời hạn từ khi đề nghị", "\"104 days; 2 days\": 104 days after 01/09 are the window, no limit from a request"),
        },
        new("1.116215", null, SecondSnapshot, null, Reported),
    ];

    /// <summary>The codes of a procedure.</summary>
    /// <param name="kind">The procedure.</param>
    public static ImmutableArray<ProcedureCode> Of(ReviewProcedure kind) => [.. All.Where(code => code.Act == kind)];
}
