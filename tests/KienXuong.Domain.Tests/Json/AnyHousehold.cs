using FsCheck;
using FsCheck.Fluent;

namespace KienXuong.Domain.Tests.Json;

/// <summary>Households with any value that the types allow, sensible or not: what is written must be read again.</summary>
public static class AnyHousehold
{
    /// <summary>Pieces of texts: letters with signs, what JSON escapes, and a character of two units.</summary>
    private static readonly string[] Pieces = ["a", "Hộ", "đ", "\"", "\\", "/", "\n", "\0", " ", "<", "é", "😀", "{}", "null", "\uFEFF"];

    public static Arbitrary<Household> Any() => Arb.From(Generated(), Shrunk);

    private static Gen<Household> Generated() =>
        from id in Unknown(Text)
        from area in UnknownValue(Gen.Elements(Enum.GetValues<AreaType>()))
        from commune in Unknown(Text)
        from oldCommune in Unknown(Text)
        from income in UnknownValue(Amount)
        from total in UnknownValue(Amount)
        from count in UnknownValue(Number)
        from members in Unknown(Gen.ListOf(Member).Select(list => list.ToArray()))
        from deprived in Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), Deprivations2016.Count + Deprivations2022.Count)
        from declared in UnknownValue(Number)
        from recognised in UnknownValue(Gen.Elements(Enum.GetValues<PovertyClass>()))
        select new Household
        {
            Id = id,
            Area = area,
            CommuneCode = commune,
            OldCommuneCode = oldCommune,
            IncomePerHead = income,
            MonthlyIncome = total,
            MemberCount = count,
            Members = members,
            Deprivations2016 = deprived.Take(Deprivations2016.Count).Index().Aggregate(default(Deprivations2016), (all, each) => all.With((Domain.Households.DeprivationIndicator2016)each.Index, each.Item)),
            Deprivations2022 = deprived.Skip(Deprivations2016.Count).Index().Aggregate(default(Deprivations2022), (all, each) => all.With((Domain.Households.DeprivationIndicator2022)each.Index, each.Item)),
            DeprivationCount = declared,
            RecognisedClass = recognised,
        };

    private static Gen<string> Text => Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat);

    private static Gen<Vnd> Amount => Gen.Elements(0, 1, -1, 1_500_000, 10_000_000_001, long.MaxValue, long.MinValue).Select(amount => new Vnd(amount));

    private static Gen<int> Number => Gen.Elements(0, 1, -1, 4, 61, int.MaxValue, int.MinValue);

    private static Gen<Person> Member =>
        from id in Unknown(Text)
        from number in Unknown(Text)
        from isWorker in Gen.Elements<bool?>(null, true, false)
        select new Person { Id = id, PersonalNumber = number, IsWorker = isWorker };

    private static Gen<T?> Unknown<T>(Gen<T> known)
        where T : class => Gen.Frequency((3, known.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    private static Gen<T?> UnknownValue<T>(Gen<T> known)
        where T : struct => Gen.Frequency((3, known.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    private static IEnumerable<Household> Shrunk(Household household)
    {
        Household[] smaller =
        [
            household with { Id = null }, household with { Area = null }, household with { IncomePerHead = null }, household with { MonthlyIncome = null },
            household with { MemberCount = null }, household with { Members = null }, household with { Members = household.Members?.Skip(1).ToArray() },
            household with { Deprivations2016 = default }, household with { Deprivations2022 = default }, household with { DeprivationCount = null },
            household with { RecognisedClass = null },
        ];
        return smaller.Where(each => HouseholdSize(each) < HouseholdSize(household));
    }

    private static int HouseholdSize(Household household) => Domain.Json.HouseholdJson.Write(household).Length;
}
