using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Tổng cộng của phiếu thu nhập: the totals in đồng, as ranges where cells are blank.</summary>
internal static class IncomeTotals
{
    /// <summary>The greatest amount that a cell is taken to hold, in thousand đồng.</summary>
    public const long Greatest = 100_000_000_000;

    /// <summary>Tổng thu - tổng chi.</summary>
    public static NumberRange IncomeOf(IncomeForm form)
    {
        (NumberRange revenue, NumberRange cost) = Of(form);
        return new(revenue.Low - cost.High, revenue.High - cost.Low);
    }

    /// <summary>Tổng thu và tổng chi: a blank cell holds anything, or nothing where the form is complete.</summary>
    public static (NumberRange Revenue, NumberRange Cost) Of(IncomeForm form)
    {
        (NumberRange revenue, NumberRange cost) = OfOther(form);
        foreach (IncomeLineOfForm line in IncomeFormFacts.Lines)
        {
            (NumberRange itsRevenue, NumberRange itsCost) = line.Read(form);
            revenue = Sum(revenue, itsRevenue);
            cost = Sum(cost, itsCost);
        }

        return (revenue, cost);
    }

    /// <summary>One of lines 1 to 8.</summary>
    public static (NumberRange Revenue, NumberRange Cost) OfLine(IncomeForm form, RevenueAndCost? line) =>
        (Cell(line?.Revenue, form), Cell(line?.Cost, form));

    /// <summary>Line 9: the sources that count, and those that may.</summary>
    public static (NumberRange Revenue, NumberRange Cost) OfOther(IncomeForm form)
    {
        if (form.Other is null)
        {
            return OfLine(form, null);
        }

        (NumberRange revenue, NumberRange cost) = (default, default);
        foreach (OtherIncome source in form.Other.Where(source => source.IsCounted != false))
        {
            revenue = Sum(revenue, Of(source, Cell(source.Revenue, form)));
            cost = Sum(cost, Of(source, Cell(source.Cost, form)));
        }

        return (revenue, cost);
    }

    /// <summary>Whether an amount is one that a cell can hold.</summary>
    public static bool IsKnown(long? amount) => amount is >= 0 and <= Greatest;

    private static NumberRange Of(OtherIncome source, NumberRange amount) => source.IsCounted is null ? new(0, amount.High) : amount;

    private static NumberRange Cell(long? amount, IncomeForm form) =>
        IsKnown(amount) ? NumberRange.Exactly(amount!.Value * 1_000)
        : amount is null && form.IsComplete ? NumberRange.Exactly(0)
        : new(0, Greatest * 1_000);

    private static NumberRange Sum(NumberRange one, NumberRange other) => new(one.Low + other.Low, one.High + other.High);
}
