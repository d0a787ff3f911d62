using System.Collections.Immutable;
using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Tham số pháp lý: a dated legal value with a code and a name.</summary>
public abstract class Parameter
{
    private protected Parameter(string code, Bilingual label)
    {
        Code = code;
        Label = label;
    }

    /// <summary>The stable code, for example <c>poverty.2022.incomeLine</c>.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public Bilingual Label { get; }

    /// <summary>The unit of its value; null where there is none.</summary>
    public Bilingual? Unit { get; init; }

    /// <summary>Lựa chọn áp dụng: whether it is a named choice where the law is open. A result that uses it names it.</summary>
    public bool IsChoice { get; init; }

    /// <summary>The days for which a value is known.</summary>
    public abstract Validity Coverage { get; }

    /// <summary>Every value in order, without its type.</summary>
    public abstract ImmutableArray<ParameterUse> Uses { get; }

    /// <summary>The value of a day; null outside the coverage.</summary>
    /// <param name="date">The day.</param>
    public abstract ParameterUse? On(LocalDate date);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>Tham số pháp lý: a dated legal value.</summary>
/// <typeparam name="T">The value: an amount, a rate, a number, a table by area, a rounding.</typeparam>
public sealed class Parameter<T> : Parameter
    where T : notnull
{
    /// <summary>Makes a parameter.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="timeline">Its values in time.</param>
    public Parameter(string code, Bilingual label, Timeline<T> timeline)
        : base(code, label) => Timeline = timeline;

    /// <summary>Its values in time.</summary>
    public Timeline<T> Timeline { get; }

    /// <inheritdoc/>
    public override Validity Coverage => Timeline.Coverage;

    /// <inheritdoc/>
    public override ImmutableArray<ParameterUse> Uses => [.. Timeline.Enactments.Select(Use)];

    /// <inheritdoc/>
    public override ParameterUse? On(LocalDate date) => Timeline.On(date) is { } enactment ? Use(enactment) : null;

    private ParameterUse Use(Enactment<T> enactment) => new(
        this, enactment.Value, Timeline.ValidityOf(enactment), enactment.Provision, enactment.Verification, enactment.Note)
    {
        CarriedBy = enactment.CarriedBy,
        Signed = enactment.Signed,
    };
}
