using KienXuong.Domain.Law;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Mã thủ tục: a code under which a procedure was published, with where and when it was seen. Dated data and no identity: several codes can be live for one act.</summary>
/// <param name="Code">The code.</param>
/// <param name="Act">The procedure that it stands for; null when that is not known.</param>
/// <param name="Source">Where it was seen.</param>
/// <param name="SeenOn">The day on which it stood there; null when not known.</param>
/// <param name="Verification">How well it is known.</param>
public sealed record ProcedureCode(string Code, ReviewProcedure? Act, Bilingual Source, LocalDate? SeenOn, Verification Verification)
{
    /// <summary>The code of the result; null when not known.</summary>
    public string? ResultCode { get; init; }

    /// <summary>What its field for the time says; null when it says nothing beyond the deadline of the decision.</summary>
    public Bilingual? TimeField { get; init; }
}
