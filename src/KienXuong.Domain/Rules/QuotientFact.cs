using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Dữ kiện bình quân: an amount that may be declared as such, and is otherwise an amount divided by a number, or by a multiple of it, such as income per head.</summary>
/// <remarks>
/// <para>No rounding: a quotient between two whole amounts counts as above the lower one, so that <c>i ≤ limit</c> means exactly <c>amount ≤ limit × number</c>.
/// For this reason only <see cref="MoneyFact{TSubject}.AtMost"/> and <see cref="MoneyFact{TSubject}.Above"/> exist.</para>
/// <para>A declared value goes before the sources. When nothing is known, the quotient itself is asked for; when one source is known, the other is.</para>
/// </remarks>
/// <typeparam name="TSubject">The subject.</typeparam>
public sealed class QuotientFact<TSubject> : MoneyFact<TSubject>
    where TSubject : class
{
    /// <summary>Makes the fact.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="label">The name.</param>
    /// <param name="declared">The declared quotient in whole đồng; null where it is not declared.</param>
    /// <param name="amount">The amount that is divided.</param>
    /// <param name="number">The number that divides; its domain begins at 1 or above.</param>
    /// <exception cref="ArgumentException">What is divided is no amount, or the domain of the number begins below 1.</exception>
    public QuotientFact(string code, Bilingual label, Func<TSubject, Vnd?> declared, Fact<TSubject> amount, NumberFact<TSubject> number)
        : base(code, label, declared)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (amount is not { Kind: FactKind.Money })
        {
            throw new ArgumentException("What is divided is an amount.", nameof(amount));
        }

        if (number.Domain.Low < 1)
        {
            throw new ArgumentException("The number that divides begins at 1.", nameof(number));
        }

        Amount = amount;
        Number = number;
    }

    /// <summary>The amount that is divided.</summary>
    public Fact<TSubject> Amount { get; }

    /// <summary>The number that divides.</summary>
    public NumberFact<TSubject> Number { get; }

    /// <summary>By what the number is multiplied before it divides, such as the 12 months of a year; 1 where it divides as it is.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Reads the sources where nothing is declared, and divides where both are known exactly.</summary>
    internal void ProjectSources(TSubject subject, LocalDate date, scoped ref Sheet sheet, QuotientPlace at)
    {
        if (sheet.IsKnown(at.Slot))
        {
            return;
        }

        Amount.Project(subject, date, ref sheet, at.Amount);
        Number.Project(subject, date, ref sheet, at.Number);
        if (sheet.IsExact(at.Amount) && sheet.IsExact(at.Number))
        {
            sheet.Learn(at.Slot, CompareQuotient.Divide(sheet.Low[at.Amount], sheet.Low[at.Number] * Times));
        }
    }
}
