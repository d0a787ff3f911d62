using NodaTime;

namespace KienXuong.Domain.Law;

/// <summary>Quy định theo thời gian: one value that the law gives from a first day on.</summary>
/// <typeparam name="T">The value: an amount, a rate, a table, a standard.</typeparam>
/// <param name="From">The first day on which the value applies.</param>
/// <param name="Value">The value.</param>
/// <param name="Provision">Where the value stands.</param>
/// <param name="Verification">How well the value is known.</param>
public sealed record Enactment<T>(LocalDate From, T Value, Provision Provision, Verification Verification)
{
    /// <summary>The last day that the instrument itself gives to the value; null when it runs until it is replaced.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>The provision of a later instrument that carries the value on beyond its own time; null when it stands by itself.</summary>
    public Provision? CarriedBy { get; init; }

    /// <summary>The provision of a later instrument that added the value to the one it stands in; null when it stood there from the start.</summary>
    public Provision? AddedBy { get; init; }

    /// <summary>What a reader must know of this value, such as a reading chosen where the law is open; null when there is nothing.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>The day on which the value became known for its days: the day of signing of its instrument, or of the one that added it or carries it on; null when that is not known.</summary>
    public LocalDate? Signed => (CarriedBy ?? AddedBy ?? Provision).Instrument.Signed;

    /// <summary>Whether the value was known on a day: signed by then, or, where the day of signing is not known, already applied.</summary>
    /// <param name="day">The day on which somebody looks; null for today's knowledge.</param>
    public bool IsKnownOn(LocalDate? day) => day is not { } looked || looked >= (Signed ?? From);
}
