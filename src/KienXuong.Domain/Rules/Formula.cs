namespace KienXuong.Domain.Rules;

/// <summary>Công thức: exact arithmetic over parameters of the law for one month, as data. Only a named rounding makes it an amount in đồng.</summary>
public abstract class Formula
{
    private protected Formula()
    {
    }

    /// <summary>A quantity that a parameter gives on the first day of the month, for example kWh.</summary>
    /// <param name="parameter">The parameter.</param>
    public static Formula Of(Parameter<int> parameter) => new ParameterFormula(parameter, null, onePlus: false);

    /// <summary>Nhân với: times an amount that a parameter gives.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="day">The choice of the day of the month whose value counts.</param>
    public Formula Times(Parameter<Vnd> parameter, Parameter<DayOfMonth> day) =>
        new Product(this, new ParameterFormula(parameter, day, onePlus: false));

    /// <summary>Nhân với (1 + tỷ lệ): times one plus a rate that a parameter gives, as a tax is added.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="day">The choice of the day of the month whose value counts.</param>
    public Formula TimesOnePlus(Parameter<Rate> parameter, Parameter<DayOfMonth> day) =>
        new Product(this, new ParameterFormula(parameter, day, onePlus: true));

    /// <summary>Takes the steps for a month; null where a parameter has no value, which is then among the missing ones.</summary>
    internal abstract Exact? Evaluate(ArithmeticWriter writer);

    /// <summary>The formula in words.</summary>
    internal abstract string Describe(Describer words);

    /// <summary>Every parameter of the formula, in order.</summary>
    internal abstract IEnumerable<Parameter> Parameters { get; }
}
