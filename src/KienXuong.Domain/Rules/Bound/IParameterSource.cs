using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Where rules find the values of their parameters: a law book, with its layers.</summary>
internal interface IParameterSource
{
    /// <summary>The value of a parameter on a day; null where the law gives none.</summary>
    ParameterUse? Find(Parameter parameter, LocalDate date);

    /// <summary>The days around a day without value on which the law gives the parameter none.</summary>
    Validity WithoutValue(Parameter parameter, LocalDate date);
}
