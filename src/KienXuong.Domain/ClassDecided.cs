using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Đã xác định: exactly one class is possible.</summary>
public sealed record ClassDecided : Classification
{
    internal ClassDecided(LocalDate date)
        : base(date)
    {
    }

    /// <summary>The class.</summary>
    public PovertyClass Class => Possible.Decided!.Value;

    /// <summary>The rule that applies, with its route where several rules lead to the class.</summary>
    public Bilingual Route => ClassificationMarks.Route(this);

    /// <summary>What the standard leaves open beyond this class; null where the class says all.</summary>
    public NotCovered? Rest { get; internal init; }
}
