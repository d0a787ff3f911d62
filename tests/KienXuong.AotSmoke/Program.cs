using KienXuong.Domain;
using KienXuong.Domain.Households;
using NodaTime;

// Prints one decision, once under the JIT and once compiled ahead of time: the two must be the same text.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var household = new Household
{
    Area = AreaType.Rural,
    IncomePerHead = new Vnd(1_450_000),
    Deprivations2022 = Deprivations2022.Only(DeprivationIndicator2022.Job, DeprivationIndicator2022.HealthInsurance, DeprivationIndicator2022.HygienicToilet),
};
LawInForce law = LawBook.Vietnam.On(new LocalDate(2023, 11, 1));
Console.WriteLine(law.Classify(household).Explain(Language.Vietnamese));
Console.WriteLine(law.Classify(household with { IncomePerHead = null }).Explain(Language.English));
Household recognised = household with { RecognisedClass = PovertyClass.Poor };
Console.WriteLine(LawBook.Vietnam.ElectricitySupport(recognised, new YearMonth(2024, 3)).Explain(Language.Vietnamese));
