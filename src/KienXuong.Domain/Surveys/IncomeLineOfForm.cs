using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>One line of the income form: how its two cells are named and read.</summary>
internal sealed class IncomeLineOfForm(string name, Bilingual print, Func<IncomeForm, RevenueAndCost?> read)
{
    /// <summary>The print of the line.</summary>
    public Bilingual Print => print;

    /// <summary>Tổng thu.</summary>
    public MoneyFact<IncomeForm> Revenue { get; } = new(
        "incomeForm." + name + ".revenue",
        new(print.Vietnamese + ": tổng thu", print.English + ": total revenue"),
        form => read(form)?.Revenue is { } amount ? new Vnd(amount) : null);

    /// <summary>Tổng chi.</summary>
    public MoneyFact<IncomeForm> Cost { get; } = new(
        "incomeForm." + name + ".cost",
        new(print.Vietnamese + ": tổng chi", print.English + ": total cost"),
        form => read(form)?.Cost is { } amount ? new Vnd(amount) : null);

    /// <summary>What the form says on the line.</summary>
    public RevenueAndCost? Read(IncomeForm form) => read(form);
}
