using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>One line of the income form: how its two cells are named and read, in đồng.</summary>
internal sealed class IncomeLineOfForm
{
    private readonly Func<IncomeForm, (NumberRange Revenue, NumberRange Cost)> _read;

    /// <summary>A line with one pair of cells.</summary>
    public IncomeLineOfForm(string name, Bilingual print, Func<IncomeForm, RevenueAndCost?> cells)
        : this(name, print, form => IncomeTotals.OfLine(form, cells(form)))
    {
    }

    /// <summary>A line that is made of several sources.</summary>
    public IncomeLineOfForm(string name, Bilingual print, Func<IncomeForm, (NumberRange Revenue, NumberRange Cost)> read)
    {
        Print = print;
        _read = read;
        Revenue = new("incomeForm." + name + ".revenue", new(print.Vietnamese + ": tổng thu", print.English + ": total revenue"), form => read(form).Revenue);
        Cost = new("incomeForm." + name + ".cost", new(print.Vietnamese + ": tổng chi", print.English + ": total cost"), form => read(form).Cost);
    }

    /// <summary>The print of the line.</summary>
    public Bilingual Print { get; }

    /// <summary>Tổng thu.</summary>
    public MoneyFact<IncomeForm> Revenue { get; }

    /// <summary>Tổng chi.</summary>
    public MoneyFact<IncomeForm> Cost { get; }

    /// <summary>What the form says on the line.</summary>
    public (NumberRange Revenue, NumberRange Cost) Read(IncomeForm form) => _read(form);
}
