using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using NodaTime;

// Prints decisions, once under the JIT and once compiled ahead of time: the two must be the same text.
// With "first" only the first decision, with "nothing" no decision at all: for measuring the start of a process.
if (args is ["nothing"])
{
    return;
}

var household = new Household
{
    Area = AreaType.Rural,
    IncomePerHead = new Vnd(1_450_000),
    Deprivations2022 = Deprivations2022.Only(DeprivationIndicator2022.Job, DeprivationIndicator2022.HealthInsurance, DeprivationIndicator2022.HygienicToilet),
    RecognisedClass = PovertyClass.Poor,
};
LawInForce law = LawBook.Vietnam.On(new LocalDate(2023, 11, 1));
if (args is ["first"])
{
    Console.WriteLine(law.Classify(household).Possible.Decided == PovertyClass.Poor ? 1 : 0);
    return;
}

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(law.Classify(household).Explain(Language.Vietnamese));
Console.WriteLine(law.Classify(household with { IncomePerHead = null }).Explain(Language.English));
Console.WriteLine(LawBook.Vietnam.ElectricitySupport(household, new YearMonth(2024, 3)).Explain(Language.Vietnamese));
Console.WriteLine(law.Counterfactuals(household)[0].Describe(Language.English));
Console.WriteLine(DecisionJson.Write(law.Classify(HouseholdJson.Read(HouseholdJson.Write(household)).Household!)).Length);
Console.WriteLine(new HouseholdValidator(law).Check(household with { IncomePerHead = -1 })[0].Message.Vietnamese);
Console.WriteLine(JsonSchemas.Household.Length);
Console.WriteLine(SurveyJson.Write(SurveyJson.Read("""{"area":2,"dwelling":{"toilet":1,"roomArea":36.5},"members":[{"birthDate":"2012-10","socialAllowance":[1]}]}""").Survey!));
Console.WriteLine(Regions.Of("tỉnh Thái Bình"));
Console.WriteLine(JsonSchemas.Survey.Length);
