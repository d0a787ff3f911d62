using NodaTime;

namespace KienXuong.Domain.Tests.Law;

/// <summary>Short words for the givens of the tests by article.</summary>
internal static class Given
{
    /// <summary>A household by area, income per head and month, and number of deprived indicators.</summary>
    public static Household Household(AreaType area, long incomePerHead, int? deprived = null) =>
        new() { Area = area, IncomePerHead = incomePerHead, DeprivationCount = deprived };

    /// <summary>The class on a day.</summary>
    public static Classification Classified(Household household, int year, int month, int day) =>
        LawBook.Vietnam.On(new LocalDate(year, month, day)).Classify(household);

    /// <summary>The decided class on a day.</summary>
    public static ClassDecided Decided(Household household, int year, int month, int day) =>
        Assert.IsType<ClassDecided>(Classified(household, year, month, day));
}
