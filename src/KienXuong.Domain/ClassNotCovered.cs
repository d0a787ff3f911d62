using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Ngoài phạm vi: no standard that this library knows covers the day.</summary>
public sealed record ClassNotCovered : Classification
{
    internal ClassNotCovered(LocalDate date, NotCovered reason)
        : base(date) => Reason = reason;

    /// <summary>Why there is no answer.</summary>
    public NotCovered Reason { get; }
}
