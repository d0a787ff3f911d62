using NodaTime;

namespace KienXuong.Domain.Rules;

/// <summary>Thay đổi tham số: the value that a layer gives to one parameter from a first day on. Made by <see cref="Parameter{T}.Change"/>.</summary>
public sealed record ParameterChange
{
    private readonly Func<LocalDate?, bool> _isKnownOn;

    internal ParameterChange(Func<LocalDate?, bool> isKnownOn, ParameterUse use)
    {
        _isKnownOn = isKnownOn;
        Use = use;
    }

    /// <summary>The parameter, its new value and the days on which it applies.</summary>
    public ParameterUse Use { get; }

    internal bool IsKnownOn(LocalDate? day) => _isKnownOn(day);
}
