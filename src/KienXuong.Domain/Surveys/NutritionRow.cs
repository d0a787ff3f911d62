namespace KienXuong.Domain.Surveys;

/// <summary>A row of form 3.11: from these completed months of age on, whoever is below a limit is undernourished. Exact: grams and thousandths of a centimetre.</summary>
/// <param name="Months">Completed months of age.</param>
/// <param name="BoyWeight">Weight of a boy in kg, times 1,000; null from 120 months, where weight is not tested.</param>
/// <param name="GirlWeight">Weight of a girl in kg, times 1,000; null from 120 months.</param>
/// <param name="BoyHeight">Height of a boy in cm, times 1,000.</param>
/// <param name="GirlHeight">Height of a girl in cm, times 1,000.</param>
internal sealed record NutritionRow(int Months, long? BoyWeight, long? GirlWeight, long BoyHeight, long GirlHeight)
{
    /// <summary>The limit of weight for a sex; null where weight is not tested.</summary>
    public long? Weight(Sex sex) => sex == Sex.Male ? BoyWeight : GirlWeight;

    /// <summary>The limit of height for a sex.</summary>
    public long Height(Sex sex) => sex == Sex.Male ? BoyHeight : GirlHeight;
}
