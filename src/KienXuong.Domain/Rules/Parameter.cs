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

    /// <summary>Lựa chọn áp dụng: whether it is a named choice where the law is open. A result that uses it names it. It is no law, so there is no day before which nobody knew it.</summary>
    public bool IsChoice { get; init; }

    /// <summary>The days for which a national value is known; null where none is.</summary>
    public abstract Validity? Coverage { get; }

    /// <summary>Every value in order, without its type.</summary>
    public abstract ImmutableArray<ParameterUse> Uses { get; }

    /// <summary>Quy định của địa phương: what a province may do to the national value.</summary>
    public LocalRule LocalRule { get; init; }

    /// <summary>The national value of a day; null outside the coverage.</summary>
    /// <param name="date">The day.</param>
    public ParameterUse? On(LocalDate date) => On(date, null);

    /// <summary>The national value of a day, as far as it was known on another day; null where none was known.</summary>
    /// <param name="date">The day.</param>
    /// <param name="knownOn">The day on which somebody looks; null for today's knowledge.</param>
    public abstract ParameterUse? On(LocalDate date, LocalDate? knownOn);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The name of one of its values.</summary>
    internal abstract Bilingual NameOfValue(object value);

    /// <summary>The values that a named choice can have.</summary>
    internal abstract ImmutableArray<object> ChoiceValues { get; }

    /// <summary>Why there is no value on a day.</summary>
    internal NotCovered NotCoveredOn(LocalDate date)
    {
        NotCoveredReason reason = Coverage switch
        {
            null => NotCoveredReason.NotKnown,
            { } covered when date < covered.From => NotCoveredReason.BeforeCoverage,
            { } covered when covered.Contains(date) => NotCoveredReason.NotYetSigned,
            _ => NotCoveredReason.AfterCoverage,
        };
        return new(reason, Label, Coverage);
    }
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

    /// <summary>The name of a value of a named choice; the text of the value unless it is given.</summary>
    public Func<T, Bilingual> NameOf { get; init; } = static value => new(value.ToString()!, value.ToString()!);

    /// <inheritdoc/>
    public override Validity? Coverage => Timeline.Coverage;

    /// <inheritdoc/>
    public override ImmutableArray<ParameterUse> Uses =>
        [.. Timeline.Enactments.Select(enactment => Use(enactment, Timeline.ValidityOf(enactment)))];

    /// <inheritdoc/>
    public override ParameterUse? On(LocalDate date, LocalDate? knownOn) =>
        Timeline.On(date, IsChoice ? null : knownOn) is var (enactment, validity) ? Use(enactment, validity) : null;

    /// <summary>A change of this parameter for a layer of a law book.</summary>
    /// <param name="enactment">The value with its first day, provision and verification.</param>
    /// <exception cref="ArgumentException">Its last day is before its first.</exception>
    public ParameterChange Change(Enactment<T> enactment)
    {
        ArgumentNullException.ThrowIfNull(enactment);
        return new(enactment.IsKnownOn, Use(enactment, new(enactment.From, enactment.Through)));
    }

    /// <summary>The values that a named choice can have; none for a parameter that is no choice.</summary>
    public ImmutableArray<T> Values { get; init; } = [];

    internal override Bilingual NameOfValue(object value) => NameOf((T)value);

    internal override ImmutableArray<object> ChoiceValues => [.. Values.Select(value => (object)value)];

    private ParameterUse Use(Enactment<T> enactment, Validity validity) => new(
        this, enactment.Value, validity, enactment.Provision, enactment.Verification, enactment.Note)
    {
        CarriedBy = enactment.CarriedBy,
        AddedBy = enactment.AddedBy,
        Signed = enactment.Signed,
    };
}
