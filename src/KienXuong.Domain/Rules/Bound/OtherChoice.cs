using KienXuong.Domain.Law;
using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>The law with another value of one named choice.</summary>
internal sealed class OtherChoice(IParameterSource source, Parameter choice, object value) : IParameterSource
{
    public ParameterUse? Find(Parameter parameter, LocalDate date)
    {
        ParameterUse? use = source.Find(parameter, date);
        return parameter == choice && use is not null ? use with { Value = value } : use;
    }

    public Validity WithoutValue(Parameter parameter, LocalDate date) => source.WithoutValue(parameter, date);
}
