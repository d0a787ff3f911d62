using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện lựa chọn: a fact whose value is one of a closed legal list.</summary>
/// <typeparam name="TSubject">The subject.</typeparam>
/// <typeparam name="TChoice">The list: an enumeration of bytes, numbered from 0 without holes, at most 63 names.</typeparam>
public sealed class ChoiceFact<TSubject, TChoice> : Fact<TSubject>
    where TSubject : class
    where TChoice : unmanaged, Enum
{
    private readonly Func<TSubject, TChoice?> _read;
    private readonly Bilingual[] _names;

    /// <summary>Makes the fact.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="names">The name of each choice, in the order of the list.</param>
    /// <param name="read">What the subject says; null is unknown.</param>
    public ChoiceFact(string code, Bilingual label, Bilingual[] names, Func<TSubject, TChoice?> read)
        : base(code, label)
    {
        _names = names;
        _read = read;
    }

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Choice;

    /// <inheritdoc/>
    public override ImmutableArray<Bilingual> Choices => [.. _names];

    internal override Column NewColumn(int rows) => new ChoiceColumn<TChoice>(this, rows);

    internal override long Lowest => 0;

    internal override long Highest => _names.Length - 1;

    /// <summary>The value is this choice.</summary>
    /// <param name="choice">The choice.</param>
    public Condition<TSubject> Is(TChoice choice) => new OneOf<TSubject>(this, Bit(choice));

    /// <summary>The value is one of these choices.</summary>
    /// <param name="choices">The choices.</param>
    public Condition<TSubject> In(params ReadOnlySpan<TChoice> choices)
    {
        ulong allowed = 0;
        foreach (TChoice choice in choices)
        {
            allowed |= Bit(choice);
        }

        return new OneOf<TSubject>(this, allowed);
    }

    internal override string Show(long value, Language language) => _names[value].In(language);

    internal override void Project(TSubject subject, LocalDate date, scoped ref Sheet sheet, int slot)
    {
        if (_read(subject) is { } choice && CanBe(Unsafe.BitCast<TChoice, byte>(choice)))
        {
            sheet.LearnChoice(slot, Bit(choice));
        }
    }

    private static ulong Bit(TChoice choice) => 1UL << Unsafe.BitCast<TChoice, byte>(choice);
}
