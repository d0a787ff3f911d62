using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Where rules find the values of their parameters: a law book, with its layers.</summary>
internal interface IParameterSource
{
    /// <summary>The value of a parameter on a day; null where the law gives none.</summary>
    ParameterUse? Find(Parameter parameter, LocalDate date);
}
