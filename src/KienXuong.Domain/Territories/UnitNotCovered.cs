using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Territories;

/// <summary>Ngoài phạm vi: no list of units is known for the day.</summary>
public sealed record UnitNotCovered : UnitAnswer
{
    internal UnitNotCovered(LocalDate date, NotCovered reason)
        : base(date) => Reason = reason;

    /// <summary>Why, and which days are covered.</summary>
    public NotCovered Reason { get; }
}
