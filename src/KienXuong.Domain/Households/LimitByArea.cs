using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Households;

/// <summary>Mức theo khu vực: a line by area as the limit of a comparison.</summary>
public static class LimitByArea
{
    /// <summary>The amount of the area that a fact names.</summary>
    /// <param name="table">The amounts by area.</param>
    /// <param name="area">The fact that names the area.</param>
    /// <typeparam name="TSubject">The subject that lies in the area.</typeparam>
    public static MoneyLimit<TSubject> In<TSubject>(this Parameter<ByArea> table, ChoiceFact<TSubject, AreaType> area)
        where TSubject : class => new(table, area);
}
