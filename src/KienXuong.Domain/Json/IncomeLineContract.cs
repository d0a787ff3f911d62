using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>A line of the income form, or a source of its line 9, as it was counted, in đồng.</summary>
internal sealed record IncomeLineContract(TextContract? Name, RangeContract Revenue, RangeContract Cost, bool? IsCounted, ImmutableArray<IncomeLineContract>? Sources)
{
    public static ImmutableArray<IncomeLineContract> Of(IncomeForm form) =>
    [
        .. IncomeFormFacts.Lines.Select(line => Of(line, form, null)),
        Of(IncomeFormFacts.Other, form, form.Other is null ? null : [.. form.Other.Select(source => OfSource(source, form))]),
    ];

    private static IncomeLineContract Of(IncomeLineOfForm line, IncomeForm form, ImmutableArray<IncomeLineContract>? sources)
    {
        (NumberRange revenue, NumberRange cost) = line.Read(form);
        return new(TextContract.Of(line.Print), RangeContract.Of(revenue), RangeContract.Of(cost), null, sources);
    }

    private static IncomeLineContract OfSource(OtherIncome source, IncomeForm form)
    {
        (NumberRange revenue, NumberRange cost) = IncomeTotals.OfLine(form, new(source.Revenue, source.Cost));
        return new(source.Name is { } name ? new(name, name) : null, RangeContract.Of(revenue), RangeContract.Of(cost), source.IsCounted, null);
    }
}
