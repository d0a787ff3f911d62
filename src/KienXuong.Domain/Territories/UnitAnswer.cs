using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Kết quả tra cứu đơn vị hành chính: what a code or a name means on a day.</summary>
/// <remarks>One of <see cref="UnitFound"/>, <see cref="UnitCandidates"/>, <see cref="UnitUnknown"/> and <see cref="UnitNotCovered"/>; switch over the four.</remarks>
public abstract record UnitAnswer
{
    private protected UnitAnswer(LocalDate date) => Date = date;

    /// <summary>The day.</summary>
    public LocalDate Date { get; }
}
