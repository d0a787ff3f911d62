using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Households;

/// <summary>Dữ kiện về hộ và thành viên: the facts that rules ask about a household and its members.</summary>
public static class HouseholdFacts
{
    /// <summary>The largest household that is taken for real.</summary>
    public const int MostMembers = 60;

    /// <summary>The largest number of deprivation indicators that a standard is taken to have.</summary>
    public const int MostIndicators = 20;

    /// <summary>Khu vực.</summary>
    public static readonly ChoiceFact<Household, AreaType> Area = new(
        "household.area",
        new("khu vực", "area"),
        [new("nông thôn", "rural"), new("thành thị", "urban")],
        static h => h.Area)
    {
        IsChangeable = false,
    };

    /// <summary>Tổng thu nhập của hộ/tháng.</summary>
    public static readonly MoneyFact<Household> MonthlyIncome = new(
        "household.monthlyIncome",
        new("tổng thu nhập của hộ/tháng", "monthly income of the household"),
        static h => h.MonthlyIncome);

    /// <summary>Số thành viên: the declared number, else the number of members listed.</summary>
    public static readonly NumberFact<Household> MemberCount = new(
        "household.memberCount",
        new("số thành viên của hộ", "number of household members"),
        new(1, MostMembers),
        static (h, _) => (h.MemberCount ?? h.Members?.Count) is { } count ? NumberRange.Exactly(count) : null)
    {
        Unit = new("người", "persons"),
        IsChangeable = false,
    };

    /// <summary>Thu nhập bình quân đầu người/tháng.</summary>
    public static readonly QuotientFact<Household> IncomePerHead = new(
        "household.incomePerHead",
        new("thu nhập bình quân đầu người/tháng", "average monthly income per head"),
        static h => h.IncomePerHead,
        MonthlyIncome,
        MemberCount);

    /// <summary>Số chỉ số thiếu hụt, khi chỉ khai số lượng.</summary>
    public static readonly NumberFact<Household> DeprivationCount = new(
        "household.deprivationCount",
        new("số chỉ số thiếu hụt", "number of deprived indicators"),
        new(0, MostIndicators),
        static (h, _) => h.DeprivationCount is { } count ? NumberRange.Exactly(count) : null)
    {
        Unit = new("chỉ số", "indicators"),
    };

    /// <summary>Kết quả phân loại đã công nhận.</summary>
    public static readonly ChoiceFact<Household, PovertyClass> RecognisedClass = new(
        "household.recognisedClass",
        new("kết quả phân loại đã được công nhận", "recognised class"),
        PovertyClassNames.InOrder,
        static h => h.RecognisedClass);

    /// <summary>Thành viên.</summary>
    public static readonly Members<Household, Person> Members = new(
        "household.members",
        new("danh sách thành viên của hộ", "list of household members"),
        static h => h.Members);

    /// <summary>Người lao động.</summary>
    public static readonly YesNoFact<Person> IsWorker = new(
        "person.isWorker",
        new("là người lao động", "is a worker"),
        static p => p.IsWorker);
}
