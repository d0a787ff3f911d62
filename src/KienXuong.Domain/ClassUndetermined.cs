using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Chưa xác định: what is unknown still leaves several classes possible. Never a refusal.</summary>
public sealed record ClassUndetermined : Classification
{
    internal ClassUndetermined(LocalDate date)
        : base(date)
    {
    }

    /// <summary>Exactly the facts that can still change the class.</summary>
    public ImmutableArray<MissingFact> Missing { get; internal init; } = [];
}
